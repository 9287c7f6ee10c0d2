import type { proposals as english } from '../en/proposals.ts';
import { formatsFor } from '../format.ts';
import { tries } from './proposals-tries.ts';

const { number, plural } = formatsFor('fr');
const months = (count: number): string => `${number(count)} mois`;
const minutes = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'minute', other: 'minutes' })}`;

export const proposals: typeof english = {
  columns: {
    prune: {
      name: 'Donner moins',
      explain:
        'Des liens qui prennent en ce moment plus de temps ou d’énergie qu’il n’y en a, dans le réseau que vous avez décrit. Donner moins, c’est un rythme plus doux, jamais se défaire de quelqu’un. L’article parle d’élaguer.',
    },
    invest: {
      name: 'Donner plus',
      explain:
        'Ce qui manque dans le réseau que vous avez décrit, et les gens qui en sont proches : demander, réveiller un lien ancien, se faire présenter, faire quelque chose ensemble.',
    },
    maintain: {
      name: 'Garder',
      explain:
        'Des liens qui sont bien comme ils sont et le restent avec un peu de soin : une ligne, un appel, un merci.',
    },
  },

  reasons: {
    superfluous: 'D’autres donnent la même chose; le lien peut se contenter de moins',
    overdemanding: 'Demande plus qu’il n’y a en ce moment',
    draining: 'Me coûte de l’énergie en ce moment',
    hole: 'Personne ne donne cela encore',
    fragile: 'Cela tient à une seule personne',
    'missing-category': 'Un côté de votre monde où il n’y a personne',
    untapped: 'Proche, sans qu’on ait encore demandé',
    dormant: 'Pas vu depuis longtemps, et souvent un appel en vaut la peine',
    pattern: 'Ce qu’appelle un profil du réseau',
    protected: 'Apporte ce que personne d’autre n’apporte',
    overdue: 'Cela fait un moment',
    connector: 'Vous a fait connaître d’autres gens',
    energising: 'Un moment ensemble donne de l’énergie',
  },

  grounds: {
    'others-give-it-too': (count) =>
      `Tout ce que cette personne vous donne, au moins ${number(count)} ${plural(count, { one: 'autre personne le donne', other: 'autres personnes le donnent' })} aussi.`,
    'same-circle': 'Ce lien mène à des gens que vous joignez aussi par d’autres.',
    'rarely-in-touch': (count) =>
      count === null
        ? 'Les contacts sont rares.'
        : `Les contacts sont rares; le dernier remonte à environ ${months(count)}.`,
    'gives-little': 'Aucune des six formes d’aide ne vient de cette personne en ce moment.',
    'asks-a-lot': 'On vous demande beaucoup ici.',
    'wants-more': 'On voudrait plus de temps que vous ne pouvez en donner.',
    'one-sided': 'Il part bien plus d’aide qu’il n’en revient.',
    'draining-twice':
      'Le temps passé ensemble vous coûtait de l’énergie à un regard précédent, et vous en coûte encore.',
    'draining-and-little-trust': 'Il y a peu de confiance entre vous en ce moment.',
    'above-me':
      'Cette personne est au-dessus de vous : prendre ses distances ne fait donc pas partie des façons. Quelqu’un à vos côtés vaut mieux.',
    'nobody-gives': (what) => `Personne dans le cercle intérieur ne vous donne cela : ${what}.`,
    'one-gives': (what) => `Une seule personne vous donne cela : ${what}.`,
    'nobody-there': (what) => `Dans le cercle intérieur, il n’y a personne ${what}.`,
    'close-but-not-asked': 'On dit oui à de telles demandes plus souvent qu’on ne le pense.',
    'long-not-seen': (count) =>
      count === null
        ? 'Vous n’avez pas eu de contact depuis longtemps. Les liens anciens apportent souvent du nouveau.'
        : `Votre dernier contact remonte à environ ${months(count)}. Les liens anciens apportent souvent du nouveau.`,
    'once-close': 'Vous avez été proches : la confiance est le plus souvent encore là.',
    energising: 'Un moment ensemble vous donne de l’énergie.',
    'but-energising':
      'Pourtant, un moment ensemble vous donne de l’énergie : cela parle pour le laisser tel quel.',
    due: (count) =>
      count === null || count === 0
        ? 'Il est à peu près temps de faire signe.'
        : `Votre dernier contact remonte à environ ${months(count)}.`,
    bridge: 'C’est votre seul accès à ce monde-là.',
    'introduced-many': (count) =>
      `Vous lui devez la rencontre de ${number(count)} des gens de votre cercle intérieur.`,
    'pattern-present': (what) =>
      `Cela aiderait contre ce qui ressort du réseau que vous avez décrit : ${what}.`,
  },

  missing: {
    above: 'au-dessus de vous',
    peer: 'à votre niveau',
    below: 'au-dessous de vous',
    'outside-line': 'hors de la ligne où vous travaillez',
    'other-organisation': 'd’une autre organisation',
    'beyond-site': 'dans une autre ville ou un autre pays',
    younger: 'de nettement plus jeune que vous',
    'same-age': 'd’à peu près votre âge',
    older: 'de nettement plus âgé que vous',
  },

  ways: {
    'let-stand-further-out': {
      name: 'Le laisser plus à l’écart',
      how: 'Laisser le lien tel quel et ne plus compter dessus. Il n’y a rien à dire.',
      first: 'Choisir une chose pour laquelle je ne compte plus sur cette personne',
    },
    'less-often': {
      name: 'Se voir moins souvent',
      how: 'Sauter une occasion habituelle et voir si elle manque à quelqu’un.',
      first: 'Sauter la prochaine occasion habituelle',
    },
    'let-rest': {
      name: 'Le laisser se reposer',
      how: 'Ne rien faire pendant un temps. Un lien au repos peut se réveiller des années plus tard.',
      first: 'Ne rien mettre à l’agenda avec cette personne ce mois-ci',
    },
    'hand-over': {
      name: 'Passer le relais',
      how: 'Mettre la personne en lien avec quelqu’un qui s’y connaît mieux, et faire soi-même les présentations.',
      first: 'Choisir une demande, et quelqu’un qui pourrait la prendre',
    },
    'write-down-once': {
      name: 'L’écrire une fois',
      how: 'Mettre la réponse sur une page et l’envoyer chaque fois que la question revient.',
      first: 'Mettre sur une page la réponse que je donne le plus souvent',
    },
    'set-hours': {
      name: 'Y réserver des heures',
      how: 'Choisir un moment de la semaine pour les demandes, et dire lequel.',
      first: 'Choisir l’heure de la semaine, et dire laquelle',
    },
    'say-no-but': {
      name: 'Non à ceci, oui à plus petit',
      how: 'Nommer ce que vous ne pouvez pas faire, et une petite chose que vous pouvez.',
      first: 'Écrire un non et, à côté, un oui plus petit',
    },
    'strengthen-myself': {
      name: 'Faire d’abord quelque chose pour soi',
      how: 'Du sommeil, du congé, quelqu’un à qui parler : bien des choses pèsent moins quand on est reposé.',
      first: 'Garder pour moi une soirée de cette semaine',
    },
    'meet-less-in-role': {
      name: 'Se croiser moins au travail',
      how: 'Changer un quart, un comité, une place, pour se voir moins sans que personne perde la face.',
      first: 'Noter où nos chemins se croisent, et choisir où ce n’est pas nécessaire',
    },
    'less-time': {
      name: 'Faire plus court',
      how: 'Convenir d’avance de la fin d’une rencontre, ou écrire au lieu de se voir.',
      first: 'Convenir d’une fin avant la prochaine rencontre',
    },
    'talk-it-over': {
      name: 'En parler',
      how: 'Dire ce qui s’est passé, ce que cela vous fait et ce que vous souhaiteriez. Un brouillon aide.',
      first: 'Écrire un brouillon de ce que je dirais',
    },
    'see-it-otherwise': {
      name: 'Le voir autrement',
      how: 'Se demander comment c’est vu de l’autre côté, et quelle part de tout cela vous concerne vraiment.',
      first: 'Écrire comment la dernière fois a pu être vue de l’autre côté',
    },
    'take-distance': {
      name: 'Prendre un peu de distance',
      how: 'Le dernier recours. Attendre d’abord deux semaines; si c’est toujours juste, le faire sans bruit et laisser la porte ouverte.',
      first: 'Attendre deux semaines, puis y revenir',
    },
    'find-an-ally': {
      name: 'Trouver un appui',
      how: 'En parler à quelqu’un de confiance qui vous connaît tous les deux, de préférence au même niveau que l’autre.',
      first: 'Penser à quelqu’un de confiance qui nous connaît tous les deux',
    },
    'keep-record': {
      name: 'Noter ce qui se passe',
      how: 'Noter le jour, ce qui a été dit et qui était là, à un endroit qui est à vous.',
      first: 'Noter la dernière fois : le jour, les mots, qui était là',
    },
    'ask-for-counsel': {
      name: 'Demander conseil',
      how: 'Un ombudsman, le syndicat, la santé au travail ou les ressources humaines peuvent écouter en toute discrétion.',
      first: 'Chercher à qui je pourrais parler en toute discrétion',
    },
    'ask-for-one-thing': {
      name: 'Demander une seule chose',
      how: 'Une petite demande, claire et facile à refuser.',
      first: 'Choisir la chose, et la dire en deux lignes',
    },
    'wake-up': {
      name: 'Écrire après tout ce temps',
      how: 'Une ligne sur une chose qui vous y a fait penser. Elle est bienvenue plus souvent qu’on ne le croit.',
      first: 'Écrire une ligne sur ce qui m’y a fait penser',
    },
    'be-introduced': {
      name: 'Se faire présenter',
      how: 'Dire qui vous aimeriez rencontrer et pourquoi, et qu’un non est tout à fait correct.',
      first: 'Demander à une personne si quelqu’un lui vient à l’esprit',
    },
    'share-activity': {
      name: 'Faire quelque chose ensemble',
      how: 'Chercher une chose qui compte, où chacun a besoin des autres : les liens se tissent en chemin.',
      first: 'Écrire une chose qui irait mieux à plusieurs',
    },
    'be-found': {
      name: 'Être facile à trouver',
      how: 'Partager ce qui vous rend curieux : un exposé, une page, une soirée avec des gens de plusieurs cercles.',
      first: 'Choisir une chose à partager, et où',
    },
    'try-for-weeks': {
      name: 'L’essayer quelques semaines',
      how: 'De quatre à six semaines, avec une limite où vous arrêtez. Ensuite, on peut laisser tomber sans rien dire.',
      first: 'Choisir le jour du début',
    },
    'stay-in-touch': {
      name: 'Faire signe',
      how: 'Une ligne, un appel ou un café, sans raison.',
      first: 'Envoyer une ligne, sans raison',
    },
    thank: {
      name: 'Dire merci',
      how: 'Raconter ce qui est sorti d’une chose faite pour vous.',
      first: 'Écrire deux lignes sur ce qui en est sorti',
    },
    'give-first': {
      name: 'Donner d’abord',
      how: 'Une nouvelle, un tuyau, une rencontre : une chose utile, sans rien demander en retour.',
      first: 'Penser à une chose qui serait utile, et l’envoyer',
    },
  },

  purposes: {
    learn: 'Je pourrais apprendre quelque chose',
    'common-interest': 'La même chose nous tient à cœur',
    give: 'Je pourrais donner quelque chose',
    'higher-purpose': 'Cela sert plus grand que nous deux',
  },
  outcomes: {
    'as-hoped': 'Comme espéré',
    'in-part': 'En partie',
    'no-change': 'Aucun changement',
    stopped: 'Arrêté',
  },

  reaches: {
    there: 'évolue déjà dans ce monde-là',
    'knows-one': (through) => `connaît ${through}, qui évolue dans ce monde-là`,
    'same-field': 'travaille dans le même domaine',
    none: 'vous a déjà présenté des gens',
  },
  request: (role) =>
    `J’aimerais rencontrer la personne que voici, parce que j’espère en apprendre quelque chose : ${role}. Quelqu’un vous vient-il à l’esprit? Si oui, pourriez-vous nous mettre en contact? Si cela ne convient pas, c’est tout à fait correct, et cela ne change rien entre nous.`,

  role: {
    somebody: 'Quelqu’un',
    benefits: {
      information: 'qui a des nouvelles d’ailleurs',
      influence: 'qui peut ouvrir des portes',
      development: 'qui aide à progresser',
      support: 'qui écoute',
      purpose: 'pour qui le travail a un sens',
      balance: 'qui a une vie hors du travail',
    },
    levels: {
      above: 'à un niveau plus élevé',
      peer: 'au même niveau',
      below: 'à un niveau moins avancé',
      outside: 'hors de la ligne',
    },
    outside: 'dans une autre organisation',
    org: (name) => `chez ${name}`,
    function: (name) => `dans le domaine ${name}`,
    proximities: {
      0: 'dans la même unité',
      1: 'dans le même établissement',
      2: 'dans une autre ville',
      3: 'ailleurs au pays',
      4: 'à l’étranger',
    },
    generations: {
      younger: 'd’une génération plus jeune',
      same: 'de la même génération',
      older: 'd’une génération plus âgée',
    },
  },

  ...tries,

  handOver: (who) => `Pourrait aider aussi : ${who}.`,
  alike: (count) =>
    `Cela semble peut-être facile parce que c’est familier : comme vous à ${number(count)} égards sur 5. C’est très bien; il en vient seulement moins de nouveau.`,
  frees: (count) => `Pourrait libérer environ ${minutes(count)} par mois.`,
  takes: (count) => `Pourrait prendre environ ${minutes(count)} par mois.`,
  habit: (pattern) => `Une habitude à moi, à cause de ce profil : ${pattern}`,

  cli: {
    title: (file) => `Plexus : ${file}, ce qui vaudrait un essai`,
    lead: 'Des offres, pas des consignes, pour le réseau que vous avez décrit. Personne dont quelque chose dépend n’est parmi ceux à qui donner moins.',
    none: 'Rien ne ressort en ce moment qui vaudrait un essai.',
    ways: (ways) => `Façons, la plus douce d’abord : ${ways.join(' · ')}`,
    introducer: (who, reach) => `Pourrait vous présenter : ${who}, qui ${reach}.`,
    running: 'Essais en cours',
    note: 'Les règles derrière tout cela sont notre proposition; les trois colonnes sont celles de l’article.',
  },
};
