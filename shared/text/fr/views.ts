import type { views as english } from '../en/views.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

export const views: typeof english = {
  open: 'Vues',
  label: 'Vues gardées sous un nom',
  keep: 'Garder cette vue…',
  keepChanges: (title) => `Garder les changements dans « ${title} »`,
  manage: 'Renommer ou retirer…',
  shown: (title) => `${title} (à l’écran)`,

  keeping: {
    title: 'Garder cette vue',
    intro: {
      map: 'Ce qui est posé sur la carte, sa disposition, qui elle montre, et qui est caché ou estompé.',
      people: 'Les colonnes, leur ordre, les mots cherchés, et qui la liste montre.',
    },
    name: 'Son nom',
    placeholder: 'Pas vus depuis six mois',
    submit: 'La garder',
    replace: 'La remplacer',
    nameTaken: 'Une vue de ce nom est déjà gardée; elle montrerait ceci à la place.',
  },

  managing: {
    title: 'Vues',
    none: 'Aucune vue n’est encore gardée. Choisissez sur la carte ou dans la liste qui vous voulez voir, puis gardez le tout sous un nom.',
    on: { map: 'Sur la carte', people: 'Dans la liste des personnes' },
    conditions: (count) =>
      count === 0
        ? 'tout le monde'
        : `${number(count)} ${plural(count, { one: 'condition', other: 'conditions' })}`,
    show: 'Montrer',
    showNamed: (title) => `Montrer « ${title} »`,
    rename: 'Renommer',
    renameNamed: (title) => `Renommer « ${title} »`,
    newName: (title) => `Nouveau nom pour « ${title} »`,
    save: 'Enregistrer',
    remove: 'Retirer',
    removeNamed: (title) => `Retirer « ${title} »`,
  },

  lost: (count) =>
    `${number(count)} ${plural(count, { one: 'des personnes ou des mots dont parle cette vue n’est plus là', other: 'des personnes ou des mots dont parle cette vue ne sont plus là' })}. Elle est montrée avec ce qui reste.`,
};
