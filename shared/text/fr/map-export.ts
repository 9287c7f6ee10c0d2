import type { mapExport as english } from '../en/map-export.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

export const mapExport: typeof english = {
  title: 'Enregistrer la carte comme image',
  dialogTitle: 'Enregistrer la carte comme image',
  fileName: (day, kind) => `Carte Plexus ${day} (${kind})`,
  names: 'Noms',
  format: 'Type de fichier',
  formats: { svg: 'SVG', png: 'PNG' },
  formatMeaning: {
    svg: 'Des lignes et des mots : net à toute taille, pour imprimer ou dessiner dessus.',
    png: 'Des pixels : s’ouvre partout, pour les diapositives et les documents.',
  },
  fullNotNow:
    'Les noms sont masqués en ce moment : les noms complets ne sont pas offerts. Affichez d’abord les noms.',
  preview: 'Ce à quoi l’image ressemblera',
  contents: {
    title: 'Sur cette image',
    people: (count, mode) => `${people(count)}, par ${mode}`,
    rest: 'Un titre, la date, la légende, et comment lire la carte telle qu’elle est affichée',
    words: {
      full: 'Les cercles, organisations, fonctions, étiquettes et personnes cherchées, dans vos mots',
      initials:
        'Les cercles, organisations, fonctions, étiquettes et personnes cherchées, dans vos mots; ce qui contient un nom est numéroté',
      codes: 'Les cercles, organisations, fonctions, étiquettes et personnes cherchées, numérotés',
    },
    outlined: 'Les contours des groupes, et leurs noms dans la légende',
    wanted: (count) =>
      `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })} que vous cherchez, là où elles pourraient se trouver`,
    compared: 'Ce qui diffère entre les deux jours',
    hidden: (count) =>
      `N’y est pas : ${people(count)} ${plural(count, { one: 'masquée', other: 'masquées' })} en ce moment`,
    faint: 'Les personnes estompées sont dessinées comme les autres',
    folded: 'Les personnes qui attendent dans leur secteur forment un seul signe, avec leur nombre',
    tried: 'Les changements que vous essayez y sont, et elle le dit',
    never:
      'Ni notes, ni réponses, ni adresses. Le fichier n’est pas chiffré : c’est à vous d’en prendre soin.',
  },
  modes: { full: 'nom complet', initials: 'initiales', codes: 'code' },
  save: 'Enregistrer…',
  saving: 'Enregistrement…',
  saved: (fileName) => `Enregistré sous ${fileName}.`,
  cancelled: 'Rien n’a été enregistré.',
  failed:
    'L’image n’a pas pu être dessinée. Rien n’a été enregistré; le SVG peut fonctionner là où le PNG échoue.',
  tooLarge: 'Il y a trop sur cette image pour un seul fichier. Masquez des personnes et réessayez.',
  legend: {
    pinned: 'Place choisie à la main',
    planned: 'Personne que je cherche, dans mon plan',
    proposed: 'Personne qu’il vaudrait peut-être la peine de chercher',
    way: 'Un chemin vers elle; les numéros disent à qui demander d’abord',
    mine: 'Un de mes propres liens',
  },
  onPicture: {
    subtitle: (reading, day) => (reading === null ? day : `${reading} · ${day}`),
    hidden: (count) =>
      `${people(count)} ${plural(count, { one: 'laissée', other: 'laissées' })} de côté.`,
    tried: 'Avec des changements seulement essayés.',
    source: 'Tel que décrit par une seule personne, sans mesure. Fait avec Plexus.',
  },
};
