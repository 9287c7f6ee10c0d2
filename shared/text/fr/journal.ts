import type { journal as english } from '../en/journal.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

export const journal: typeof english = {
  compose: 'Nouvelle note',
  edit: 'Modifier la note',
  day: 'Jour',
  text: 'Ce qui s’est passé, ce que vous avez remarqué',
  placeholder: 'Vu @quelqu’un après la tournée…',
  hint: 'Écrivez comme si la personne pouvait vous lire.',
  people: 'Personnes de cette note',
  save: 'Enregistrer la note',
  saveChange: 'Enregistrer le changement',
  cancelEdit: 'Laisser telle quelle',
  leftAsItWas: 'La note est restée telle quelle',
  goOnChanging: 'Continuer de la modifier',
  discard: 'Jeter le brouillon',
  draftKept: 'Brouillon gardé dans le coffre',

  unfinished: {
    title: 'Une autre note est encore en cours',
    body: 'Elle céderait sa place à celle-ci. Enregistrez-la d’abord, ou continuez de l’écrire.',
    goOn: 'Continuer d’écrire',
    saveFirst: 'L’enregistrer, puis modifier celle-ci',
  },

  search: 'Chercher dans le journal',
  person: 'D’une personne',
  found: (count) => `${number(count)} ${plural(count, { one: 'note', other: 'notes' })}`,
  nothingFound: 'Aucune note ne contient ces mots.',
  nothingFoundBody: 'Chaque mot tapé doit commencer un mot de la note.',
  clearSearch: 'Montrer toutes les notes',
  more: 'Montrer les notes plus anciennes',
  showAll: 'Montrer toute la note',
  showLess: 'Montrer moins',
  editEntry: (day) => `Modifier la note du ${day}`,
  removeEntry: (day) => `Retirer la note du ${day}`,

  emptyTitle: 'Rien d’écrit encore',
  empty:
    'Quelques lignes après une conversation suffisent : ce qu’on vous a donné, ce que vous avez donné, comment vous en êtes sorti. Cela reste dans votre coffre. Mais des notes sur des collègues peuvent être exigées dans un litige : écrivez-les comme si on pouvait les lire.',
};
