import type { map as english } from '../en/map.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;
const ties = (count: number): string =>
  count === 0
    ? 'aucun lien avec les autres'
    : `${number(count)} ${plural(count, { one: 'lien', other: 'liens' })}`;

export const map: typeof english = {
  view: { label: 'Afficher', map: 'Carte', table: 'Tableau' },
  sectors: { label: 'Secteurs', circle: 'Cercles', org: 'Organisations' },
  noSector: { circle: 'Sans cercle', org: 'Sans organisation' },
  overlay: { label: 'Calque', none: 'Aucun' },

  rings: {
    1: 'très proche',
    2: 'proche',
    3: 'entre les deux',
    4: 'plutôt distant',
    5: 'distant',
    6: 'sans réponse',
  },

  readings: {
    none: 'Plus on est près du centre, plus on vous est proche. Une ligne relie deux personnes qui se connaissent.',
    disconnected_expert:
      'Qui vous garde en terrain connu, et qui vous apporte autre chose. Beaucoup de losanges et peu de halos : dans le réseau que vous avez décrit, l’expertise reste entre soi.',
    biased:
      'Qui vous ressemble ou voit les choses comme vous, et qui vous contredit. Là où des lignes épaisses relient des losanges, les opinions, dans le réseau que vous avez décrit, peuvent revenir en écho.',
  },
  legend: {
    title: 'Comment la lire',
    select: (count) =>
      plural(count, { one: 'personne : sélectionner', other: 'personnes : sélectionner' }),
    me: 'Vous',
    core: 'Cercle intérieur',
    other: 'Les autres',
    tie: 'Se connaissent',
  },
  marks: {
    disconnected_expert: {
      raises: 'Vous garde en terrain connu',
      eases: 'Apporte du neuf ou vous fait avancer',
      neutral: 'Ni l’un ni l’autre, ou hors du cercle intérieur',
      unknown: 'Sans réponse',
    },
    biased: {
      raises: 'Vous ressemble ou pense comme vous',
      eases: 'Vous contredit ouvertement',
      neutral: 'Ni l’un ni l’autre, ou hors du cercle intérieur',
      unknown: 'Sans réponse',
    },
  },
  strongTie: {
    disconnected_expert: 'L’une vous a présenté l’autre',
    biased: 'Vous ressemblent et se connaissent',
  },
  reasons: {
    'same-skill': 'A à peu près les mêmes compétences que vous',
    'same-function': 'Exerce la même fonction que vous',
    'met-through-me': 'Vous avez fait le premier pas',
    'same-site': 'Travaille au même endroit que vous',
    'develops-me': 'Vous aide à grandir ou vous contredit ouvertement',
    'cross-field': 'Vous apporte des nouvelles d’un autre domaine',
    'new-contact': 'Connue depuis deux ans ou moins',
    'same-view': 'Voit les choses comme vous',
    'like-me':
      'Vous ressemble sur au moins trois points sur cinq : fonction, organisation, niveau, lieu, génération',
    'challenges-me': 'Vous contredit ouvertement',
    'not-core': 'Hors du cercle intérieur, donc non comptée',
  },
  aboutMarks: 'Un signe décrit un lien tel que vous l’avez décrit, jamais une personne.',
  tooFewAnswers:
    'Pas encore assez de réponses pour que le diagnostic parle de ce profil. Les signes montrent ce qui a été répondu.',
  seeDiagnosis: 'Ce que dit le diagnostic',

  card: {
    label: 'Sélection',
    selected: (count) =>
      `${people(count)} ${plural(count, { one: 'sélectionnée', other: 'sélectionnées' })}`,
    open: 'Ouvrir la fiche',
    clear: 'Annuler la sélection',
    knows: 'Connaît',
    knowsNobody: 'Personne ici, d’après vos réponses',
    knowsNotAsked: 'On n’a pas encore dit qui connaît qui',
    why: 'Pourquoi ce signe',
    noReason: 'Rien de ce que vous avez répondu ne penche d’un côté.',
    more: (count) => `et ${number(count)} de plus`,
  },
  table: {
    label: 'Les personnes de la carte',
    name: 'Nom',
    ring: 'Proximité',
    circle: 'Cercle',
    org: 'Organisation',
    ties: 'Liens',
    mark: 'Signe',
    why: 'Pourquoi',
    other: 'hors du cercle intérieur',
    showMore: (count) => `Afficher ${people(count)} de plus`,
  },
  canvas: {
    label: (count) => `Carte de mon réseau, ${people(count)}`,
    help: 'Les flèches vont d’une personne à l’autre, le long des liens s’il y en a. Entrée ouvre la fiche, Échap annule, plus, moins et 0 règlent le zoom, une lettre trouve un nom.',
    speak: (name, ring, count) => `${name} : ${ring}, ${ties(count)}`,
    speakMark: (spoken, mark) => `${spoken}. ${mark}`,
    speakGroup: (count, sector) => `${people(count)} de plus, ${sector}. Entrée les affiche.`,
    group: (count) => `${number(count)} de plus`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout afficher',
    folded: (shown, total) =>
      `${number(shown)} personnes sur ${number(total)} sont dessinées une à une, les plus proches d’abord. Les autres attendent dans leur secteur.`,
    unfold: 'Dessiner tout le monde',
  },
  empty: {
    title: 'Une carte dont vous êtes le centre',
    body: 'Nommez les personnes vers qui vous vous tournez : chacune prend place autour de vous, d’autant plus près qu’elle vous est proche.',
    action: 'Nommer la première personne',
  },
  few: (count) =>
    `${people(count)} pour l’instant. À partir d’environ huit, la carte commence à montrer quels mondes vous reliez.`,
  addPeople: 'Ajouter des personnes',
  myTies: 'Dessiner mes propres liens',
  tiesNotAsked: 'On n’a pas encore dit qui connaît qui : aucune ligne n’est dessinée.',

  picture: {
    title: (count) => `Carte de mon réseau : ${people(count)}`,
  },
};
