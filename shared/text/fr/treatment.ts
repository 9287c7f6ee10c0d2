import type { treatment as english } from '../en/treatment.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

const points = (severity: number): string =>
  number(severity, severity < 50 && Math.round(severity) === 50 ? 1 : 0);

export const treatment: typeof english = {
  title: 'De petits pas qui changeraient cela',
  lead: 'Essayés sur le réseau que vous avez décrit : quels pas, en petit nombre, changeraient l’image? Ce sont des expériences, pas des consignes.',
  note: 'Les pas, ce qu’ils demandent et la ligne à 50 sont notre proposition. Le calcul est exact; la réponse des gens n’y est pas.',
  find: 'Chercher de petits pas',
  finding: 'Des pas sont à l’essai…',

  unknown: { name: 'Quelqu’un de nouveau', org: 'Autre organisation', function: 'Autre domaine' },

  outcome: {
    found: (steps, plans) => {
      const found =
        steps === 1
          ? 'Un seul pas le ramènerait au-dessous de 50.'
          : `${steps === 2 ? 'Deux' : 'Trois'} pas ensemble le ramèneraient au-dessous de 50, pas moins.`;
      return plans === 1 ? found : `${found} Il y a plusieurs façons.`;
    },
    tooFar:
      'Aucun trio des pas en vue ne le ramène au-dessous de 50. Voici ce qui s’en approche le plus. Il faudra peut-être plus de temps, ou peut-être est-ce bien ainsi.',
    noneHelps:
      'Aucun des petits pas en vue ne le ferait baisser. Il faudra peut-être plus de temps, cela dépend peut-être d’autres gens, ou peut-être est-ce bien ainsi.',
    none: 'Avec les réponses données, aucun petit pas n’est en vue. Ce n’est pas une impasse : quelques réponses de plus en ouvrent souvent un.',
  },
  exact: (steps) => `Les ${number(steps)} pas en vue ont tous été comparés entre eux.`,
  notExact: (steps) =>
    `Les ${number(steps)} pas qui déplacent le plus ont été comparés entre eux; d’autres valent peut-être autant.`,

  ways: ['Une façon', 'Une autre façon', 'Une troisième façon'],
  nearest: 'Jusqu’où ils mènent',
  severity: points,
  change: (before, after) => `de ${points(before)} à ${points(after)} sur 100`,
  robust: 'Il resterait au-dessous de 50, quelle que soit la personne mise de côté.',
  fragile: (high) =>
    `Tout tiendrait à quelques personnes : sans l’une d’elles, il pourrait se trouver à ${points(high)}.`,
  raised: (name, before, after) =>
    `À garder en tête : « ${name} » passerait de ${points(before)} à ${points(after)}.`,
  moves: 'Ce qui bougerait',
  columns: { indicator: 'Ce qui est compté', before: 'Maintenant', after: 'Ensuite' },
  uncertain:
    'Ce qui reste incertain : si la personne a le temps, et si cela vous fait du bien. Quatre à six semaines suffisent pour le voir; on peut ensuite laisser tomber sans rien dire.',
  alone: (before, after) => {
    const drop = Math.round(before) - Math.round(after);
    return drop > 0
      ? `à lui seul −${number(drop)} ${plural(drop, { one: 'point', other: 'points' })}`
      : 'ne compte qu’avec d’autres';
  },
  costs: {
    light: 'demande un message',
    moderate: 'demande quelques semaines',
    demanding: 'demande une conversation peut-être difficile',
  },

  steps: {
    meet: (who, wanted) =>
      who === null
        ? `Faire quelque chose qui compte avec des gens que vous ne connaissez pas encore, et faire ainsi la connaissance de ${wanted}.`
        : `Demander à ${who} de vous présenter ${wanted}.`,
    ask: (who, benefit) => `Demander à ${who} une seule chose : ${benefit}.`,
    offer: (who) => `Offrir à ${who} quelque chose en retour, comme une nouvelle qui lui manque.`,
    'invite-challenge': (who) =>
      `Avant la prochaine décision, demander à ${who} ce qui parle contre.`,
    deepen: (who) => `Laisser au lien avec ${who} le temps de se resserrer d’un cran.`,
    reconnect: (who) => `Reprendre contact avec ${who} : une ligne ou un appel.`,
    'be-oneself': (who) =>
      `Avec ${who}, dire une chose comme vous la voyez, ou nommer un intérêt bien à vous.`,
    'beyond-role': (who) =>
      `Voir ${who} hors du rôle qui vous a réunis, parce que vous le choisissez.`,
    unscheduled: (who) => `Parler avec ${who} de temps à autre sans réunion à l’agenda.`,
    limit: (who) =>
      `Convenir avec ${who} de ce que vous pouvez donner : quand, combien de temps, pour quoi.`,
    redirect: (who) => `Mettre ${who} en lien avec quelqu’un d’autre qui peut aider aussi.`,
    'agree-on-time': (who) => `Dire à ${who} le temps qu’il y a, avant la prochaine demande.`,
    'step-back': (who) =>
      `Laisser le lien avec ${who} se reposer quelque temps à la périphérie du cercle.`,
  },
  wanted: {
    developer: 'quelqu’un d’un autre domaine qui vous aide à progresser',
    challenger: 'quelqu’un d’un autre monde qui voit les choses autrement et le dit',
    outsider: 'quelqu’un hors de votre organisation et de votre ligne',
    kindred: 'quelqu’un qui partage un véritable intérêt à vous',
  },
  asked: {
    information: 'une nouvelle que vous n’avez pas',
    influence: 'une porte à ouvrir',
    development: 'un élan pour progresser',
    support: 'une oreille attentive',
    purpose: 'ce que le travail représente à ses yeux',
    balance: 'un mot quand le travail prend trop de place',
  },
  reasons: {
    energising: 'un moment ensemble laisse plus d’énergie',
    close: 'un lien proche',
    trusted: 'un lien de confiance',
    'other-function': 'travaille dans un autre domaine',
    'other-organisation': 'travaille dans une autre organisation',
    'other-site': 'travaille ailleurs',
    'knows-such-people': 'y connaît des gens',
    'has-introduced': 'vous a déjà présenté des gens',
    'chosen-tie': 'un lien que vous avez choisi',
    'no-adjusting': 'presque pas besoin de s’ajuster',
    'one-way': 'l’aide va dans un seul sens jusqu’ici',
    delegable: 'quelqu’un d’autre pourrait le faire',
    'asks-a-lot': 'demande beaucoup en ce moment',
    'wants-more': 'voudrait plus de temps',
    'others-give-it-too': 'd’autres donnent la même chose',
    'leads-where-others-lead': 'mène à des gens que vous joignez déjà',
    'rarely-in-touch': 'les contacts se sont espacés',
    'nobody-gives-it': 'personne ne donne cela encore',
    'one-gives-it': 'une seule personne donne cela jusqu’ici',
  },
  first: {
    formalist: null,
    overloaded:
      'Aucun pas n’allège un lien dont le réseau dépend : la famille, les gens dont vous avez la charge, la seule personne à donner quelque chose, les voix critiques et les nouvelles connaissances sont laissées de côté.',
    disconnected_expert: null,
    biased: null,
    superficial: null,
    chameleon:
      'Là où d’autres attendent cet ajustement, ce n’est pas un défaut, et le changer ne tient pas qu’à vous. Ces pas ne valent que là où vous vous sentez en sécurité.',
  },
  cli: {
    title: (file) => `Plexus : ${file}, de petits pas`,
    none: 'Aucun profil ne se trouve à 50 ou plus; aucun pas n’a donc été cherché.',
  },
};
