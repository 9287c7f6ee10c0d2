import type { plan as english } from '../en/report-plan.ts';
import { formatsFor } from '../format.ts';

const { number, plural, day, list } = formatsFor('fr');

export const plan: typeof english = {
  lead: 'Ce que je veux essayer, pour autant que je l’ai noté. C’est à moi d’y changer ce que je veux, et cela ne dit rien de ce que vaut qui que ce soit.',
  somebody: 'Quelqu’un',
  together: 'Quelque chose à faire ensemble',
  habit: 'Une habitude à moi',
  habitFor: (pattern) => `Une habitude à moi (${pattern})`,
  goals: {
    by: (on) => `d’ici le ${day(on)}`,
    needs: (help) => `il faudrait : ${list(help).toLowerCase()}`,
  },
  forGoal: (goal) => `Pour : ${goal}.`,
  done: (on) => `fait le ${day(on)}`,
  due: (on) => `d’ici le ${day(on)}`,
  experiment: (from, until) => `Un essai du ${day(from)} au ${day(until)}`,
  stopRule: (rule) => `J’arrête : ${rule}`,
  signal: (signal) => `Cela réussit si : ${signal}`,
  introducers: 'Pourraient me présenter :',
  paused: (until) => `En repos jusqu’au ${day(until)}.`,
  reviewOn: (on) => `Je ferai le point le ${day(on)}.`,
  reviewed: (on, said) => `Point fait le ${day(on)} : ${said}.`,

  weeks: {
    lead: 'Ce qui a une date dans les quatre prochaines semaines. Rien n’est perdu si une semaine passe.',
    from: (on) => `À partir du ${day(on)}`,
    nothing: 'Rien n’a de date.',
    on: 'Jour',
    what: 'Quoi',
    whom: 'À propos de',
    touches: (count, known, of) =>
      `Entretenir le cercle intérieur demande environ ${number(count, 1)} ${plural(Math.round(count), { one: 'signe', other: 'signes' })} de vie par mois, pour autant que la proximité est connue (${number(known)} sur ${number(of)}).`,
    time: (taken, verdict) => `Ce que tout cela demande : ${taken}. ${verdict}`,
    regimenTitle: 'Un rythme qui garde un réseau en vie',
    regimen: [
      [
        'Chaque semaine',
        'Donner quelque chose · rencontrer une personne nouvelle et apprendre une chose dont elle a besoin · un signe de vie à quelqu’un qui n’en a pas eu depuis longtemps',
      ],
      [
        'Chaque mois',
        'Demander une chose · présenter deux personnes l’une à l’autre · une demi-heure pour regarder le plan',
      ],
      [
        'Chaque trimestre',
        'Se redemander qui donne de l’énergie et qui demande beaucoup · remercier ceux et celles qui vous ont présenté du monde',
      ],
      ['Chaque semestre, et à chaque nouveau poste', 'Décrire le réseau de nouveau'],
    ],
    source:
      'Donner chaque semaine et rencontrer une personne nouvelle viennent des articles sources; le reste est notre proposition. Pas de séries à tenir : laissez ce qui ne convient pas.',
  },
};
