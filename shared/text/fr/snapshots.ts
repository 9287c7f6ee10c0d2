import type { snapshots as english } from '../en/snapshots.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

export const snapshots: typeof english = {
  title: 'Avant et maintenant',
  lead: 'Un instantané garde le réseau que vous avez décrit tel qu’il est un jour donné. Placez-le à côté d’un autre, ou d’aujourd’hui, et voyez ce qui a bougé.',
  patience:
    'Un réseau change lentement, et aucune ligne n’est meilleure ou pire qu’une autre : chacune dit ce qu’il y avait à compter dans le réseau que vous avez décrit.',
  back: 'Retour au diagnostic',

  take: {
    title: 'Garder aujourd’hui',
    name: 'Un nom, si vous voulez',
    placeholder: 'Avant le nouveau poste',
    submit: 'Prendre un instantané',
    note: 'Il reste dans votre coffre et ne change jamais. Une personne que vous effacez disparaît aussi de chaque instantané.',
  },
  empty: {
    title: 'Encore rien à comparer',
    text: 'Prenez un instantané aujourd’hui. Dans six mois, ou après un changement de poste, il montrera ce qui a bougé.',
  },

  choose: {
    before: 'Avant',
    after: 'Maintenant',
    today: 'Aujourd’hui',
    onlyClear: 'Montrer seulement les changements nets',
  },
  named: (day, title) => (title === null ? day : `${day} : ${title}`),
  nothingClear: 'Aucun changement net ici.',

  moved: {
    joined: 'Entrées dans le cercle intérieur',
    left: 'Sorties du cercle',
    closer: 'Plus proches',
    further: 'Plus éloignées',
    stillNoted: 'toujours dans la liste',
    closeness: (before, after) => `${number(before)} → ${number(after)}`,
  },

  list: {
    title: 'Vos instantanés',
    people: (count) =>
      `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })} dans le cercle intérieur`,
    madeWith: (version) => `pris avec Plexus ${version}`,
    remove: (name) => `Retirer l’instantané du ${name}`,
  },

  door: {
    none: 'Gardez cette image pour la comparer plus tard. Dans six mois, ou après un changement de poste, elle montrera ce qui a bougé.',
    last: (day) => `Le dernier instantané est du ${day}. Voyez ce qui a bougé depuis.`,
    open: 'Ouvrir « Avant et maintenant »',
  },

  report: {
    lead: (before, after) =>
      `Le réseau tel qu’il a été décrit le ${before}, puis le ${after}. Les nombres d’abord; personne n’est nommé.`,
    clearOnly: 'Seul ce qui a nettement bougé figure ici.',
  },
};
