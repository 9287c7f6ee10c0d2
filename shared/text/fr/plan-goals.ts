/** Ce que l’on veut atteindre, et vers quoi un réseau se développe. Rien n’est mesuré. */
import type { goals as english } from '../en/plan-goals.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

export const goals: typeof english = {
  title: 'Vers quoi',
  explain:
    'À la différence de l’amitié, un réseau professionnel se développe vers ce que l’on veut atteindre (Kraus 2021). Nommez jusqu’à trois buts et l’aide qu’il faudrait à chacun : qui pourrait la donner est proposé plus tôt. Qu’un but compte deux points dans cet ordre, et qu’il y en ait trois au plus, est notre proposition.',
  none: 'Un but en quelques mots donne une direction au plan. Il peut rester vide.',
  add: 'Noter un but',
  edit: (goal) => `Changer le but « ${goal} »`,
  more: (goal) => `Que faire du but « ${goal} »`,
  close: 'Atteint, ou laissé',
  reopen: 'Reprendre',
  reopenNamed: (goal) => `Reprendre : ${goal}`,
  remove: 'Retirer le but',
  by: (day) => `d’ici le ${day}`,
  needs: (help) => `Il faudrait : ${help.toLowerCase()}`,
  served: (things, people) =>
    things === 0
      ? 'Rien dans le plan ne le sert encore.'
      : people === 0
        ? `${number(things)} ${plural(things, { one: 'élément', other: 'éléments' })} du plan; personne du réseau n’y prend encore part.`
        : `${number(things)} ${plural(things, { one: 'élément', other: 'éléments' })} du plan, avec ${number(people)} ${plural(people, { one: 'personne', other: 'personnes' })} du réseau.`,
  closed: 'Buts d’avant',
  closedOn: (day) => `mis de côté le ${day}`,
  dialog: {
    add: 'Un but',
    edit: 'Le but',
    text: 'Que voulez-vous atteindre?',
    placeholder: 'À la tête de l’unité en 2028',
    missing: 'Quelques mots suffisent.',
    by: 'Pour quand, s’il y a un jour',
    needs: 'Quelle aide en rapprocherait?',
    save: 'Garder',
  },
  choose: 'Pour quel but?',
  noGoal: 'Aucun en particulier',
  aGoal: 'Un but à moi',
  forGoal: (goal) => `Pour : ${goal}`,
};
