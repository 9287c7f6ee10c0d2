import type { figures as english } from '../en/diagnosis-figures.ts';
import { formatsFor } from '../format.ts';

const { list, number, percent, plural } = formatsFor('fr');

const people = (count: number): string =>
  plural(count, { one: `${number(count)} personne`, other: `${number(count)} personnes` });

export const figures: typeof english = {
  benefits: {
    lead: 'Qui donne quoi, parmi les six formes d’aide que nomme l’article source.',
    covered: (count) =>
      `${number(count)} des 6 formes d’aide ${plural(count, { one: 'vous parvient', other: 'vous parviennent' })}.`,
    hints: {
      information: 'des nouvelles ou un savoir neufs',
      influence: 'des gens qui ouvrent des portes',
      development: 'des gens qui vous font progresser',
      support: 'des gens sur qui s’appuyer',
      purpose: 'des gens qui rappellent le sens du travail',
      balance: 'des gens qui veillent à votre vie à côté',
    },
    states: {
      hole: 'personne encore',
      fragile: 'une seule personne',
      ok: 'assuré',
      surplus: 'plus qu’il n’en faut',
      unknown: 'pas encore assez de réponses',
    },
    providers: people,
    meaning:
      'Que les six soient là est l’idée de l’article source; personne, une personne et plus de la moitié du cercle comme repères sont notre proposition.',
    notAsked: 'Ce que chacun donne n’est pas encore connu pour assez de gens.',
  },

  boundaries: {
    lead: 'Les cercles les plus efficaces traversent les lignes de hiérarchie, d’organisation, de fonction et de lieu, dit l’article source; un second ajoute les générations.',
    names: {
      level: 'Hiérarchie',
      org: 'Organisation',
      function: 'Fonction',
      proximity: 'Lieu',
      generation: 'Génération',
    },
    same: { org: 'Même organisation que vous', function: 'Même fonction que vous' },
    different: { org: 'Autre organisation', function: 'Autre fonction' },
    missing: (labels) => `Personne : ${list(labels).toLowerCase()}.`,
    notAsked: 'Sans réponse pour tout le monde encore.',
    ownMissing: {
      org: 'Votre propre organisation n’est pas encore notée.',
      function: 'Votre propre fonction n’est pas encore notée.',
    },
    meaning:
      'Que ces lignes soient traversées est l’idée de l’article source. Aucune part n’est bonne ou mauvaise; un côté vide est ce qu’il faut regarder.',
  },

  openness: {
    lead: 'Combien de mondes ouvre le cercle, et à quel point ses membres mènent aux mêmes gens.',
    components: (count, of) =>
      count === 1
        ? `Sans vous, les ${number(of)} forment un seul groupe relié.`
        : `Sans vous, ils forment ${number(count)} groupes qui ne se connaissent pas.`,
    isolates: (count) =>
      plural(count, {
        one: 'Un de ces groupes est une personne seule.',
        other: `${number(count)} de ces groupes sont des personnes seules.`,
      }),
    effectiveSize: (size, of) =>
      `Ils comptent pour environ ${number(size, 1)} contacts distincts sur ${number(of)}, une fois les recoupements ôtés.`,
    density: (share) => `${percent(share)} des liens possibles entre eux existent.`,
    oneWorld:
      'Un seul monde : ce qui s’y sait peut parvenir à tous, et il se peut que peu de choses y entrent du dehors.',
    half: 'Plus de la moitié des contacts mènent à des gens que vous joignez déjà.',
    meaning:
      'Les cercles ouverts aident aux idées neuves, les cercles fermés à l’exécution. La recherche connaît ici des compromis, pas des seuils.',
    notAsked:
      'On n’a pas encore demandé qui connaît qui; il n’y a donc rien à dire. Ne pas avoir demandé n’est pas « personne ne se connaît ».',
    ask: 'Dire qui connaît qui',
    labels: {
      components: 'Groupes séparés',
      effectiveSize: 'Taille effective',
      density: 'Densité',
    },
  },

  pulse: {
    lead: 'Ce que le cercle donne et coûte d’une semaine à l’autre.',
    challengers: {
      label: 'Contredisent ouvertement',
      none: 'Personne ne contredit ouvertement. L’article source compte la dissidence parmi ce qu’il faut à un cercle en santé.',
      one: 'Une seule personne contredit ouvertement : beaucoup dépend de cette voix.',
      some: 'Plus d’une personne contredit ouvertement.',
    },
    energizers: {
      label: 'Laissent plus d’énergie',
      text: 'Les gens après qui il reste plus d’énergie qu’avant.',
    },
    drain: {
      label: 'Laissent moins d’énergie',
      text: 'Une part en est normale : dans une grande étude, environ 15 % des liens étaient difficiles.',
    },
    demand: {
      label: 'Demandent beaucoup',
      text: 'Les gens qui demandent 3 ou 4 sur une échelle de 0 à 4.',
    },
  },

  size: {
    lead: 'La taille vient en dernier à dessein : c’est ce qui compte le moins.',
    count: people,
    range: '12–18, l’étendue de l’article source',
    below: 'Il y a de la place pour grandir, si grandir vous sert.',
    within: 'Dans l’étendue que l’article source donne aux cercles les plus efficaces.',
    above: 'Plus grand que l’étendue. Chaque lien prend du temps, et le temps est la limite.',
    meaning: 'L’étendue décrit des cercles efficaces; elle n’est pas une cible pour tout le monde.',
    periphery: (count) =>
      plural(count, {
        one: 'Une personne de plus se trouve hors du cercle intérieur et n’est pas comptée ici.',
        other: `${number(count)} personnes de plus se trouvent hors du cercle intérieur et ne sont pas comptées ici.`,
      }),
  },
};
