import type { filter as english } from '../en/filter.ts';
import { formatsFor } from '../format.ts';

const { either, number, plural } = formatsFor('fr');

const NAMED = 2;

export const filter: typeof english = {
  label: 'Qui montrer',
  add: 'Filtrer',
  addHint: 'Ajouter une condition',
  clear: 'Montrer tout le monde',
  kinds: 'D’après quoi',
  back: 'Retour',
  find: 'Trouver un mot',
  choose: 'L’un ou l’autre suffit',
  most: (shown, total) =>
    `${number(shown)} sur ${number(total)} sont montrés. Tapez pour trouver les autres.`,
  noneFound: 'Ce mot n’est dans aucune de vos réponses.',
  noWords: 'Rien n’a encore été répondu ici.',
  nobody: 'Personne ne correspond à tout cela.',
  condition: (kind, values) =>
    values.length > NAMED
      ? `${kind} : l’un des ${number(values.length)}`
      : `${kind} : ${either(values)}`,
  remove: (condition) => `Retirer la condition « ${condition} »`,
  own: {
    core: 'Anneau',
    warmth: 'Chaleur du lien',
    lastContact: 'Pas vu depuis',
    planned: 'Dans mon plan',
    yes: 'Répondu oui',
    no: 'Répondu non',
    unanswered: 'Question sans réponse',
  },
  rings: { inner: 'Cercle intérieur', around: 'Autour' },
  silence: (least) =>
    least >= 12 && least % 12 === 0
      ? `${number(least / 12)} ${plural(least / 12, { one: 'an', other: 'ans' })} ou plus`
      : `${number(least)} mois ou plus`,
  warmth: {
    fresh: 'Chaud',
    due: 'En attente d’un signe de vie',
    overdue: 'Se refroidit',
    dormant: 'Au repos depuis des années',
  },
  planned: { prune: 'Donner moins', invest: 'Donner plus', maintain: 'Garder' },
  unansweredCounts: 'Qui n’a pas de réponse ici n’est pas montré : rien n’est deviné.',
  rest: { label: 'Tous les autres', hidden: 'Autres cachés', faint: 'Autres estompés' },
};
