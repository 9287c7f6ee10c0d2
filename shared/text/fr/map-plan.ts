import type { mapPlan as english, planLens as englishLens } from '../en/map-plan.ts';
import { formatsFor } from '../format.ts';

const { list, number, plural } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

export const planLens: typeof englishLens = {
  name: 'Mon plan',
  reading:
    'Ce que vous comptez faire : donner moins à un lien (un losange), lui donner plus (un halo), ou le garder comme il est (un petit disque). Un cercle en pointillé avec un plus, c’est quelqu’un que vous cherchez et ne connaissez pas encore, là où cette personne pourrait se trouver.',
  marks: {
    raises: 'Donner moins',
    eases: 'Donner plus',
    neutral: 'Garder',
    unknown: 'Pas dans le plan',
  },
  reasons: {
    'to-give-less': 'Vous comptez donner moins à ce lien',
    'to-give-more': 'Vous comptez donner plus à ce lien',
    'to-keep': 'Vous comptez garder ce lien comme il est',
    'worth-waking': 'Un lien au repos qu’il vaudrait peut-être la peine de réveiller',
    'not-planned': 'Rien n’est prévu ici',
  },
};

export const mapPlan: typeof english = {
  people: {
    title: 'Dans mon plan',
    hint: 'P, V et M font la même chose sur la carte; une seconde pression retire du plan.',
    mixed: (inPlan, of) => `${number(inPlan)} sur ${people(of)} dans le plan.`,
    open: 'Ouvrir dans le plan',
    keptOut: (reasons, others) =>
      `Laissé de côté, car quelque chose tient à ce seul lien : ${reasons.join(' ')}${
        others === 0 ? '' : ` Et ${number(others)} de plus.`
      }`,
    protectedAmong: (who) =>
      `Quelque chose tient au seul lien avec ${list(who)}; là, on n’offre donc que des façons de faire qui ne le relâchent pas.`,
    most: (count) =>
      `Au plus ${number(count)} personnes entrent dans le plan à la fois. Sélectionnez-en moins.`,
  },
  badges: {
    prune: 'Dans mon plan : donner moins',
    invest: 'Dans mon plan : donner plus',
    maintain: 'Dans mon plan : garder',
    wake: 'Au repos, à réveiller peut-être',
  },
  badgesTitle: 'Le plan sur la carte',

  wanted: {
    title: 'Les personnes que je cherche',
    show: 'Montrer les personnes que je cherche',
    none: 'Personne n’est recherché : rien ne semble manquer, et le plan n’en parle pas.',
    planned: 'Dans mon plan',
    proposed: 'Vaudrait peut-être la peine d’être cherché',
    why: 'Pourquoi',
    introducers: 'Qui pourrait vous présenter',
    order: 'Les plus probables d’abord. Les numéros sont sur la carte.',
    nobody:
      'Dans le réseau que vous avez décrit, personne ne semble proche de telles personnes. Faire quelque chose ensemble est peut-être le chemin le plus court.',
    goTo: (name) => `Sélectionner ${name}`,
    request: 'Une demande qu’il est facile de refuser',
    take: 'Mettre dans le plan',
    open: 'Ouvrir dans le plan',
    close: 'Lâcher la sélection',
    speak: (name, ring) =>
      ring === null
        ? `Quelqu’un que vous cherchez : ${name}`
        : `Quelqu’un que vous cherchez : ${name}, ${ring}`,
    speakIntroducers: (who) =>
      who.length === 0 ? 'Personne ne semble proche' : `Pourrait vous présenter : ${list(who)}`,
    columns: { name: 'Qui', introducers: 'Pourrait vous présenter' },
    anywhere: 'non précisé',
  },
  activities: {
    show: 'Entourer ce qui se fait ensemble',
    named: (name, score) => `${name} (${number(score)} sur 8)`,
    alone: (names) =>
      `Sans contour, moins de deux personnes de la carte étant nommées : ${list(names)}.`,
  },

  tray: {
    put: 'Mettre dans le plan',
    hint: 'Chaque essai devient quelque chose que vous comptez faire. Rien ne change dans le réseau, et les essais sont ensuite effacés.',
    lost: 'Ce que vous perdriez est nommé plus haut.',
    together: (one, other) => `Réunir ${one} et ${other}`,
    apart: (one, other) =>
      `Réfléchir à ce que ce serait si ${one} et ${other} ne se connaissaient pas`,
    withNewcomer: (who) => `Réunir cette personne avec ${who}`,
  },
};
