import type { ActInWords, acts as english } from '../en/acts.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

const items = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'élément', other: 'éléments' })}`;

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
  'person-moved': ({ name }) => `le déplacement de ${name} sur la carte`,
  'person-let-go': ({ name }) => `le retour de ${name} à sa place`,
  'people-let-go': ({ count }) => `le retour de ${people(count)} à leur place`,
  'plan-items-added': ({ name, count }) =>
    name === '' ? `l’ajout de ${items(count)} au plan` : `le plan pour ${name}`,
  'plan-items-changed': ({ name }) =>
    name === '' ? 'le changement du plan' : `le changement du plan pour ${name}`,
  'plan-item-removed': ({ name, count }) => {
    if (count > 1) return `le retrait de ${items(count)} du plan`;
    return name === '' ? 'le retrait d’une partie du plan' : `le retrait du plan pour ${name}`;
  },
  'people-to-prune': ({ count }) => `l’intention de donner moins à ${people(count)}`,
  'people-to-invest': ({ count }) => `l’intention de donner plus à ${people(count)}`,
  'people-to-maintain': ({ count }) =>
    `l’intention de garder tels quels les liens avec ${people(count)}`,
  'goal-added': () => 'le nouveau but',
  'goal-changed': () => 'le changement d’un but',
  'goal-removed': () => 'le retrait d’un but',
  'proposal-declined': () => 'le « pas maintenant »',
  'proposal-reconsidered': () => 'le retour d’une proposition',
  'plan-budget-changed': () => 'le changement de votre temps par semaine',
  'view-kept': ({ name }) => `la vue « ${name} » gardée`,
  'view-renamed': ({ name }) => `le nouveau nom de la vue « ${name} »`,
  'view-changed': ({ name }) => `la modification de la vue « ${name} »`,
  'view-removed': ({ name }) => `le retrait de la vue « ${name} »`,
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
  'person-moved': ({ name }) => `${name} reste à l’endroit choisi`,
  'person-let-go': ({ name }) => `${name} a repris sa place`,
  'people-let-go': ({ count }) => `${people(count)} de retour à leur place`,
  'plan-items-added': ({ name, count }) =>
    name === '' ? `${items(count)} dans votre plan` : `${name} : dans votre plan`,
  'plan-items-changed': ({ name }) =>
    name === '' ? 'Le plan est enregistré' : `Le plan pour ${name} est enregistré`,
  'plan-item-removed': ({ name, count }) => {
    if (count > 1) return `${items(count)} retirés de votre plan`;
    return name === '' ? 'Retiré de votre plan' : `${name} : retiré de votre plan`;
  },
  'people-to-prune': ({ count }) => `L’intention : donner moins à ${people(count)}`,
  'people-to-invest': ({ count }) => `L’intention : donner plus à ${people(count)}`,
  'people-to-maintain': ({ count }) =>
    `L’intention : garder tels quels les liens avec ${people(count)}`,
  'goal-added': () => 'Le but est noté',
  'goal-changed': () => 'Le but est enregistré',
  'goal-removed': () => 'Le but est retiré; ce qui le servait reste',
  'proposal-declined': () => 'Pas maintenant : ce ne sera pas reproposé avant un moment',
  'proposal-reconsidered': () => 'Ce pourra être proposé de nouveau',
  'plan-budget-changed': () => 'Votre temps par semaine est enregistré',
  'view-kept': ({ name }) => `La vue « ${name} » est gardée`,
  'view-renamed': ({ name }) => `La vue s’appelle maintenant « ${name} »`,
  'view-changed': ({ name }) => `La vue « ${name} » montre ce que vous voyez`,
  'view-removed': ({ name }) => `La vue « ${name} » est retirée`,
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
