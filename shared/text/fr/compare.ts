import type { compare as english } from '../en/compare.ts';
import { formatsFor } from '../format.ts';

const { number, percent, plural } = formatsFor('fr');

const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

export const compare: typeof english = {
  title: (before, after) => `Plexus : ${before}, puis ${after}`,
  lead: 'D’abord les nombres, puis les parts, puis les profils. Ce qui bouge de moins que la part d’un contact n’est pas un changement net (notre proposition).',
  sections: {
    people: 'Personnes',
    counts: 'Nombres',
    benefits: 'Six formes d’aide',
    shares: 'Parts',
    patterns: 'Les six profils',
  },
  columns: { before: 'Avant', after: 'Après', remark: 'Remarque' },
  people: {
    joined: (count) =>
      `${people(count)} ${plural(count, { one: 'est entrée', other: 'sont entrées' })} dans le cercle intérieur.`,
    left: (count, stillNoted) =>
      `${people(count)} en ${plural(count, { one: 'est sortie', other: 'sont sorties' })}${stillNoted === 0 ? '' : `, dont ${number(stillNoted)} vers sa périphérie`}.`,
    kept: (count) =>
      `${people(count)} y ${plural(count, { one: 'était', other: 'étaient' })} les deux fois.`,
    moves: (closer, further) =>
      `Parmi elles, ${number(closer)} ${plural(closer, { one: 's’est rapprochée', other: 'se sont rapprochées' })} et ${number(further)} ${plural(further, { one: 's’est éloignée', other: 'se sont éloignées' })}.`,
  },
  counts: {
    people: 'Personnes du cercle intérieur',
    challengers: 'Contredisent ouvertement',
    developers: 'Poussent à progresser',
    crossFieldInformants: 'Apportent des nouvelles d’ailleurs',
    newcomers: 'Connues depuis deux ans ou moins',
    closeTies: 'Liens proches',
    reciprocalTies: 'L’aide va dans les deux sens',
    highDemand: 'Demandent beaucoup',
    draining: 'Laissent moins d’énergie',
    boundariesCrossed: 'Lignes traversées, sur cinq',
    beyondOrganisation: 'Dans une autre organisation',
    beyondFunction: 'D’une autre fonction',
    beyondLevel: 'À un autre niveau',
    beyondSite: 'Dans un autre établissement',
    beyondGeneration: 'D’une autre génération',
    components: 'Groupes séparés',
    introductionsMade: 'Présentations faites par vous',
  },
  shares: {
    selfBroker: 'Rencontres de votre propre initiative',
    attributeHomophily: 'Profil semblable',
    sameOrganisation: 'Dans la même organisation',
    sameFunction: 'De la même fonction',
    sameSite: 'Même unité ou établissement',
    density: 'Se connaissent',
    largestComponent: 'Dans le plus grand groupe',
    reciprocity: 'L’aide va dans les deux sens',
    energizers: 'Laissent plus d’énergie',
    overdue: 'Un contact se fait attendre',
  },
  holes: { opened: 'plus personne', closed: 'quelqu’un désormais' },
  count: (value) => number(value),
  countOf: (value, of) => `${number(value)} sur ${number(of)}`,
  share: percent,
  within: (value, low, high) => `${value} (${low}–${high})`,
  severity: (value) => number(value, 1),
  unclear: 'pas de changement net',
  untold: '–',
  uncommon: (labels) => `Laissé de côté, car un seul des deux a les réponses : ${labels}.`,
  sameVerdict: 'Lu sur les réponses communes, l’ensemble est le même.',
  verdict: (before, after) =>
    `Lu sur les réponses communes : avant, ${before}; maintenant, ${after}.`,
  noPattern: 'aucun des six profils ne ressort',
  noAnswers: 'trop peu en commun pour le dire',
  ranges:
    'Entre parenthèses : la valeur la plus basse et la plus haute si l’on met une personne de côté.',
};
