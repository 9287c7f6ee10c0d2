import type { ActInWords, acts as english } from '../en/acts.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

const named: { [C in ActInWords['code']]: (act: ActInWords) => string } = {
  'ego-changed': () => 'le changement de vos propres renseignements',
  'contact-added': ({ name }) => `l’ajout de ${name}`,
  'contact-changed': ({ name }) => `le changement pour ${name}`,
  'contacts-removed': ({ name, count }) =>
    count === 1 && name !== '' ? `le retrait de ${name}` : `le retrait de ${people(count)}`,
  'contacts-restored': ({ name, count }) =>
    count === 1 && name !== '' ? `le retour de ${name}` : `le retour de ${people(count)}`,
  'tie-set': ({ name }) => (name === '' ? 'le nouveau lien' : `le nouveau lien de ${name}`),
  'tie-removed': ({ name }) =>
    name === '' ? 'le retrait d’un lien' : `le retrait d’un lien de ${name}`,
  'ties-asked': () => 'la réponse sur qui connaît qui',
  'document-imported': ({ count }) => `la reprise de ${people(count)}`,
  'entry-added': () => 'la nouvelle note du journal',
  'entry-changed': () => 'le changement d’une note du journal',
  'entry-removed': () => 'le retrait d’une note du journal',
  'snapshot-taken': () => 'le nouvel instantané',
  'snapshot-removed': () => 'le retrait d’un instantané',
};

const done: { [C in ActInWords['code']]: (act: ActInWords) => string } = {
  'ego-changed': () => 'Vos propres renseignements sont enregistrés',
  'contact-added': ({ name }) => `${name} fait partie de votre réseau`,
  'contact-changed': ({ name }) => `Enregistré pour ${name}`,
  'contacts-removed': ({ name, count }) => {
    if (count === 1 && name !== '') return `Le retrait de ${name} est fait`;
    return `${people(count)} ${plural(count, { one: 'retirée', other: 'retirées' })}`;
  },
  'contacts-restored': ({ name, count }) =>
    count === 1 && name !== ''
      ? `${name} fait de nouveau partie de votre réseau`
      : `${people(count)} ${plural(count, { one: 'ramenée', other: 'ramenées' })}`,
  'tie-set': ({ name }) => (name === '' ? 'Le lien est posé' : `Un lien de ${name} est posé`),
  'tie-removed': ({ name }) =>
    name === '' ? 'Le lien est retiré' : `Un lien de ${name} est retiré`,
  'ties-asked': () => 'Qui connaît qui : enregistré',
  'document-imported': ({ count }) =>
    `${people(count)} ${plural(count, { one: 'reprise', other: 'reprises' })}`,
  'entry-added': () => 'La note est enregistrée',
  'entry-changed': () => 'La note est modifiée',
  'entry-removed': () => 'La note est retirée',
  'snapshot-taken': () => 'L’instantané est pris',
  'snapshot-removed': () => 'L’instantané est retiré',
};

export const acts: typeof english = {
  undo: 'Annuler',
  redo: 'Rétablir',
  done: (act) => done[act.code](act),
  undone: (act) => `Annulé : ${named[act.code](act)}`,
  redone: (act) => `Rétabli : ${named[act.code](act)}`,
  undoNamed: (act) => `Annuler ${named[act.code](act)}`,
  redoNamed: (act) => `Rétablir ${named[act.code](act)}`,
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
};
