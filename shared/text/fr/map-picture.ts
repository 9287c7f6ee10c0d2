import type * as english from '../en/map-picture.ts';
import { formatsFor } from '../format.ts';

const { list, number, plural } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

export const rings: typeof english.rings = {
  closeness: {
    1: 'très proche',
    2: 'proche',
    3: 'entre les deux',
    4: 'plutôt distant',
    5: 'distant',
    6: 'sans réponse',
  },
  benefits: {
    1: 'apporte 4 à 6',
    2: 'en apporte 3',
    3: 'en apporte 2',
    4: 'en apporte 1',
    5: 'aucun nommé',
    6: 'sans réponse',
  },
  level: {
    1: 'à mon niveau',
    2: 'au-dessus',
    3: 'au-dessous',
    4: 'à l’extérieur',
    5: '',
    6: 'sans réponse',
  },
  contact: {
    1: 'ce mois-ci',
    2: 'ce trimestre',
    3: 'cette année',
    4: 'ces trois ans',
    5: 'plus ancien',
    6: 'sans réponse',
  },
};

export const noSector: typeof english.noSector = {
  circle: 'Sans cercle',
  org: 'Sans organisation',
  function: 'Sans fonction',
  place: 'Sans lieu',
};

export const mapPicture: typeof english.mapPicture = {
  arrange: 'Disposer',
  arrangeLabel: 'La disposition de la carte',
  layout: { label: 'Image', rings: 'Anneaux', force: 'Libre' },
  ringsBy: {
    label: 'Anneaux selon',
    closeness: 'Proximité',
    benefits: 'Ce qu’elles apportent',
    level: 'Niveau',
    contact: 'Dernier contact',
  },
  sectorsBy: {
    label: 'Secteurs selon',
    circle: 'Cercle',
    org: 'Organisation',
    function: 'Fonction',
    place: 'Lieu',
  },
  readings: {
    benefits:
      'Plus on est près du centre, plus vous avez nommé d’apports parmi les six. Une ligne relie deux personnes qui se connaissent.',
    level:
      'Votre propre niveau est le plus près; viennent ensuite au-dessus, au-dessous et hors de votre ligne. Une ligne relie deux personnes qui se connaissent.',
    contact:
      'Plus on est près du centre, plus le dernier contact est récent : depuis un mois, trois mois, un an, trois ans, ou plus longtemps. Une ligne relie deux personnes qui se connaissent.',
    force:
      'Les personnes qui se connaissent se rapprochent, si bien que les groupes apparaissent d’eux-mêmes. La distance au centre ne signifie rien ici.',
  },
  settling: 'Recherche des places…',

  outlines: { label: 'Contours', none: 'Aucun', tags: 'Étiquettes', circles: 'Cercles' },
  outlinesTitle: 'Contours',
  notOutlined: (names) =>
    `Seuls les huit plus grands groupes ont un contour. Sans contour : ${list(names)}.`,
  nothingToOutline: 'Aucune étiquette n’est encore commune à deux personnes de la carte.',

  pins: {
    title: 'Places choisies à la main',
    placed: (count) =>
      `${people(count)} ${plural(count, { one: 'est', other: 'sont' })} à l’endroit que vous avez choisi.`,
    here: (name) => `${name} est à l’endroit que vous avez choisi.`,
    release: 'Laisser reprendre sa place',
    releaseAll: 'Remettre tout le monde à sa place',
    speak: 'à l’endroit choisi',
  },
};
