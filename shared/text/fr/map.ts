import type { map as english } from '../en/map.ts';
import { formatsFor } from '../format.ts';
import { noSector, rings } from './map-picture.ts';
import { planLens } from './map-plan.ts';
import { terms } from './terms.ts';

const { number, plural } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;
const ties = (count: number): string =>
  count === 0
    ? 'aucun lien avec les autres'
    : `${number(count)} ${plural(count, { one: 'lien', other: 'liens' })}`;

export const map: typeof english = {
  view: { label: 'Afficher', map: 'Carte', table: 'Tableau' },
  noSector,
  places: terms.proximities,
  overlay: {
    label: 'Calque',
    none: 'Aucun',
    patterns: 'Profils du diagnostic',
    lenses: 'Un aspect des liens',
  },
  lenses: {
    benefits: 'Ce qu’elles apportent',
    energy: 'Énergie',
    freshness: 'Liens qui refroidissent',
    brokers: 'Présentations',
    redundancy: 'Joignables deux fois',
    crisis: 'Liste de crise',
    need: 'Liens de besoin',
    plan: planLens.name,
  },

  rings,

  readings: {
    none: 'Plus on est près du centre, plus on vous est proche. Une ligne relie deux personnes qui se connaissent.',
    disconnected_expert:
      'Qui vous garde en terrain connu, et qui vous apporte autre chose. Beaucoup de losanges et peu de halos : dans le réseau que vous avez décrit, l’expertise reste entre soi.',
    biased:
      'Qui vous ressemble ou voit les choses comme vous, et qui vous contredit. Là où des lignes épaisses relient des losanges, les opinions, dans le réseau que vous avez décrit, peuvent revenir en écho.',
    formalist:
      'Quels liens viennent avec votre rôle (un losange) et lesquels vous avez choisis (un halo). Là où des lignes épaisses relient des losanges, l’organigramme traverse le réseau que vous avez décrit.',
    overloaded:
      'Qui vous demande beaucoup (un losange) et qui vous donne de l’énergie (un halo). Une ligne brisée relie deux personnes qui demandent beaucoup toutes deux et pourraient se tourner l’une vers l’autre.',
    superficial:
      'Qui est distant ou échange peu avec vous (un losange), et où se trouve le vrai noyau (un halo) : proche, et dans les deux sens. Un vaste pourtour autour d’un vrai noyau est une force.',
    chameleon:
      'Avec qui vous vous ajustez (un losange), et qui vous est proche sans cela (un halo). S’ajuster est souvent une habileté, parfois une attente des autres.',
    benefits:
      'Ce que chaque personne vous apporte. Un halo : seule source de quelque chose dans le cercle intérieur; un losange : rien que vous ayez nommé jusqu’ici.',
    energy:
      'Qui vous laisse plein d’élan (un halo) et qui vous laisse vidé (un losange), selon vos réponses. Un lien qui coûte de l’énergie en ce moment peut aussi compter beaucoup.',
    freshness:
      'Quels liens sont vifs (un halo), et lesquels attendent un signe de vie ou se reposent depuis longtemps (un losange). Un lien au repos est rarement perdu.',
    brokers:
      'Qui vous est venu par quelqu’un ou vous a ouvert des portes (un halo), et qui vous avez rencontré en faisant le premier pas (un losange). Une ligne épaisse relie une personne à qui vous l’a présentée.',
    redundancy:
      'Qui vous atteindriez aussi par d’autres (un losange), et qui seul vous ouvre un monde (un halo). Joignable deux fois ne veut pas dire superflu.',
    crisis:
      'Qui vous pourriez appeler quand ça compte. Un halo : vous soutient, et vous est proche ou digne de confiance; un losange : vous soutient, mais appeler pourrait être difficile. Une ligne épaisse relie deux d’entre elles qui se connaissent.',
    need: 'Quels liens vont au-delà du bavardage, et ce qui les tient : le travail, un choix, ou les deux. Un halo : quelque chose de personnel passe entre vous; un losange : distant, et rien de personnel jusqu’ici.',
    plan: planLens.reading,
  },
  basis: {
    rated: 'Une limite fixée pour chaque réponse décide qui cette carte marque.',
    crisis:
      'Proximité ou confiance de 4 ou 5, et soutien nommé; trois personnes ou plus, c’est un bon nombre.',
    need: 'Personnel : soutien, sens ou équilibre, dans un sens ou dans l’autre; distant : proximité de 1 ou 2.',
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
    formalist: {
      raises: 'Vient avec votre rôle',
      eases: 'Choisi, et vous apporte quelque chose',
      neutral: 'Ni l’un ni l’autre, ou hors du cercle intérieur',
      unknown: 'Sans réponse',
    },
    overloaded: {
      raises: 'Vous demande beaucoup',
      eases: 'Vous donne de l’énergie',
      neutral: 'Ni l’un ni l’autre, ou hors du cercle intérieur',
      unknown: 'Sans réponse',
    },
    superficial: {
      raises: 'Distant, ou échange peu',
      eases: 'Vrai noyau : proche, dans les deux sens',
      neutral: 'Ni l’un ni l’autre, ou hors du cercle intérieur',
      unknown: 'Sans réponse',
    },
    chameleon: {
      raises: 'Vous vous ajustez beaucoup',
      eases: 'Proche, sans vous ajuster',
      neutral: 'Ni l’un ni l’autre, ou hors du cercle intérieur',
      unknown: 'Sans réponse',
    },
    benefits: {
      raises: 'Rien de ce que vous avez nommé',
      eases: 'Seule source de quelque chose',
      neutral: 'Apporte ce que d’autres apportent aussi',
      unknown: 'Sans réponse',
    },
    energy: {
      raises: 'Vous laisse vidé',
      eases: 'Vous laisse plein d’élan',
      neutral: 'Ni l’un ni l’autre',
      unknown: 'Sans réponse',
    },
    freshness: {
      raises: 'En retard ou au repos',
      eases: 'Vif',
      neutral: 'À reprendre bientôt',
      unknown: 'Pas connu, ou hors du cercle intérieur',
    },
    brokers: {
      raises: 'Vous avez fait le premier pas',
      eases: 'Venu par quelqu’un, ou vous a ouvert des portes',
      neutral: 'Circonstances',
      unknown: 'Sans réponse',
    },
    redundancy: {
      raises: 'Joignable aussi par d’autres',
      eases: 'Ouvre seul un monde',
      neutral: 'Ni l’un ni l’autre',
      unknown: 'Qui connaît qui : sans réponse, ou hors du cercle intérieur',
    },
    crisis: {
      raises: 'Vous soutient, mais appeler pourrait être difficile',
      eases: 'Vous pourriez appeler : proche ou digne de confiance',
      neutral: 'Soutien pas nommé, ou entre les deux',
      unknown: 'Sans réponse',
    },
    need: {
      raises: 'Distant, et rien de personnel jusqu’ici',
      eases: 'Va au-delà du bavardage',
      neutral: 'Entre les deux',
      unknown: 'Sans réponse',
    },
    plan: planLens.marks,
  },
  strongTie: {
    disconnected_expert: 'L’une vous a présenté l’autre',
    biased: 'Vous ressemblent et se connaissent',
    formalist: 'Viennent avec votre rôle',
    overloaded: 'Demandent beaucoup et se connaissent',
    superficial: 'Font partie du vrai noyau',
    chameleon: 'Vous vous ajustez avec les deux',
    brokers: 'L’une vous a présenté l’autre',
    redundancy: 'Joignables aussi par d’autres',
    crisis: 'Vous pourriez appeler les deux, qui se connaissent',
    need: 'Les deux vont au-delà du bavardage et se connaissent',
  },
  pair: 'Pourraient se tourner l’une vers l’autre',
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
    'comes-with-role': 'Le lien vient avec votre rôle',
    'in-line': 'Au-dessus ou au-dessous de vous dans la hiérarchie',
    'same-organisation': 'Travaille pour la même organisation',
    'booked-only': 'Vous ne vous voyez qu’en réunion prévue',
    'chosen-gives': 'Un lien choisi qui vous apporte quelque chose',
    'asks-a-lot': 'Vous demande beaucoup',
    'wants-more': 'Aimerait plus de vous que vous ne pouvez donner',
    'drains-me': 'Le temps passé ensemble vous a coûté de l’énergie',
    'net-giving': 'Vous donnez ici plus que vous ne recevez',
    'energises-me': 'Le temps passé ensemble vous donne de l’énergie',
    'real-core': 'Proche, et vous donnez comme vous recevez',
    distant: 'Plutôt distant ou distant',
    'thin-exchange': 'Une seule chose ou rien ne passe entre vous',
    'one-way': 'Donner et recevoir ne vont pas dans les deux sens',
    overdue: 'Plus de temps sans contact que d’habitude pour un lien aussi proche',
    'myself-and-close': 'Proche, sans vous ajuster',
    masked: 'Vous vous ajustez beaucoup ici',
    'costs-me': 'Et cela vous laisse vidé',
    'low-trust': 'Vous avez évalué la confiance comme faible',
    'gives-information': 'Vous apporte de l’information',
    'gives-influence': 'Vous apporte de l’influence',
    'gives-development': 'Vous aide à grandir',
    'gives-support': 'Vous soutient',
    'gives-purpose': 'Vous rappelle le sens',
    'gives-balance': 'Veille à votre équilibre',
    'only-source': 'Seule source d’au moins un de ces apports',
    fresh: 'Contact récent pour un lien aussi proche',
    due: 'Il serait temps d’un signe de vie',
    dormant: 'Au repos depuis trois ans ou plus',
    'introduced-to-me': 'Quelqu’un vous a présentés',
    'opened-doors': 'Vous a présenté d’autres personnes',
    'by-circumstance': 'Les circonstances vous ont réunis',
    'reached-by-others': 'Vous atteindriez les mêmes personnes par d’autres',
    bridge: 'Sans cette personne, tout un groupe serait hors de portée',
    trusted: 'Vous avez évalué la confiance comme élevée',
    near: 'Proche de vous',
    'beyond-chatter': 'Du soutien, du sens ou de l’équilibre passe entre vous',
    chosen: 'Un lien choisi',
    'role-and-chosen': 'Le lien vient avec votre rôle, et vous l’avez aussi choisi',
    ...planLens.reasons,
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
  selection: {
    label: 'Choisir des personnes',
    find: 'Trouver des personnes par nom, cercle, organisation ou étiquette',
    findShort: 'Trouver des personnes',
    found: (count) =>
      count === 0
        ? 'Personne de ce nom.'
        : `${people(count)} ${plural(count, { one: 'trouvée', other: 'trouvées' })}. Entrée sélectionne.`,
    acts: {
      clear: 'Annuler la sélection',
      'try-gone': 'Essayer sans elles',
      'choose-all': 'Tout sélectionner',
      invert: 'Sélectionner plutôt les autres',
      'hide-rest': 'Masquer les autres',
      'ghost-rest': 'Estomper les autres',
      'bring-back': 'Ramener tout le monde',
      focus: 'Montrer qui elles connaissent',
      find: 'Trouver des personnes',
    },
    hidden: (count) => `${number(count)} ${plural(count, { one: 'masquée', other: 'masquées' })}`,
    ghosts: (count) => `${number(count)} ${plural(count, { one: 'estompée', other: 'estompées' })}`,
    bringBack: (who) => `Ramener : ${who}`,
    picture: 'Enregistrer comme image…',
    choose: (name) => `Sélectionner ${name}`,
    chooseShown: 'Tout sélectionner',
  },
  table: {
    label: 'Les personnes de la carte',
    name: 'Nom',
    ties: 'Liens',
    mark: 'Signe',
    why: 'Pourquoi',
    other: 'hors du cercle intérieur',
    showMore: (count) => `Afficher ${people(count)} de plus`,
  },
  canvas: {
    label: (count) => `Carte de mon réseau, ${people(count)}`,
    help: 'Les flèches vont d’une personne à l’autre, le long des liens s’il y en a. Entrée ouvre la fiche, Suppr essaie sans elle, Échap annule, plus, moins et 0 règlent le zoom. La barre oblique trouve des personnes par un mot; avec Maj, un glissement les entoure. H masque toutes les autres, Maj et H les estompe, F montre qui la personne connaît, U les ramène toutes. Alt et une flèche placent ailleurs la personne sélectionnée. W fait plutôt essayer la main : Alt avec haut ou bas essaie alors la personne un anneau plus près ou plus loin. L passe des anneaux à l’image libre, G trace les contours des groupes. P, V et M mettent la sélection dans le plan : donner moins, donner plus, garder; la même touche retire une personne. [ et ] mènent à d’autres jours, C en compare deux.',
    speak: (name, ring, count) => `${name} : ${ring}, ${ties(count)}`,
    speakMark: (spoken, mark) => `${spoken}. ${mark}`,
    speakGroup: (count, sector) => `${people(count)} de plus, ${sector}. Entrée les affiche.`,
    group: (count) => `${number(count)} de plus`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout afficher',
    lasso: 'Entourer des personnes',
    folded: (shown, total) =>
      `${number(shown)} ${plural(shown, { one: 'personne', other: 'personnes' })} sur ${number(total)} ${plural(shown, { one: 'est dessinée', other: 'sont dessinées' })} une à une, les plus proches d’abord. Les autres attendent dans leur secteur.`,
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
