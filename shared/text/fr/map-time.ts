import type { mapTime as english } from '../en/map-time.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

export const mapTime: typeof english = {
  title: 'Les jours sur la carte',
  day: 'Jour',
  today: 'Aujourd’hui',
  target: 'Si le plan réussit',
  back: 'Un jour en arrière ([)',
  on: 'Un jour en avant (])',
  compareWith: 'Comparer avec',
  nothing: 'Rien',
  close: 'Revenir à la carte d’aujourd’hui',

  asOf: (day) => `En date du ${day}`,
  beside: (before, after) => `${before} → ${after}`,
  canvas: (what, count) => `Carte de mon réseau, ${what}, ${people(count)}`,
  notes: {
    snapshot: 'Le réseau tel que vous l’avez décrit ce jour-là.',
    today: 'Aujourd’hui, aux mêmes places que les jours d’avant.',
    target:
      'Le réseau tel qu’il serait si tout ce qui est dans votre plan réussissait. Personne n’y est tenu, et les personnes que vous cherchez sont dessinées comme si vous les aviez rencontrées.',
    compared:
      'Chaque personne est à la place du jour le plus récent; une ligne part de celle qu’elle avait avant. Aucun changement n’est meilleur ou pire.',
    ahead:
      'Aujourd’hui, et ce qui serait différent si tout ce qui est dans votre plan réussissait. C’est une image de vos intentions, non une prévision.',
  },
  still:
    'Pendant que vous regardez d’autres jours, rien ne peut être modifié : les essais, le plan et les places choisies à la main appartiennent à la carte d’aujourd’hui.',
  loading: 'Lecture des jours…',

  keys: { step: 'Un autre jour', compare: 'Comparer deux jours' },

  legend: 'Ce qui diffère',
  marks: {
    entered: 'Nouvelle depuis',
    left: 'N’est plus notée',
    moved: 'Se tient ailleurs maintenant',
    inward: 'Entrée dans le cercle intérieur',
    outward: 'Passée à sa périphérie',
    done: 'Une chose prévue a été faite',
    same: 'Comme avant',
  },
  marksAhead: {
    entered: 'Serait nouvelle',
    left: 'Ne serait plus là',
    moved: 'Se tiendrait ailleurs',
    inward: 'Entrerait dans le cercle intérieur',
    outward: 'Passerait à sa périphérie',
    done: 'Fait',
    same: 'Comme aujourd’hui',
  },
  nothingDiffers: 'Personne n’est arrivé, parti ou passé ailleurs entre les deux.',
  speak: (what, entered, left, moved) =>
    entered + left + moved === 0
      ? `${what} : personne n’est arrivé, parti ou passé ailleurs`
      : `${what} : ${people(entered)} de plus, ${number(left)} qui n’y sont plus, ${number(moved)} ailleurs`,

  figures: 'Ce qui a nettement bougé',
  noFigures: 'Aucun des chiffres n’a nettement bougé.',
  all: 'Tous les chiffres, dans « Avant et maintenant »',
  first: {
    offer:
      'Aucun jour n’est encore gardé. Gardez celui-ci, et vous pourrez plus tard y revenir sur cette carte.',
    notNow: 'Pas maintenant',
  },
};
