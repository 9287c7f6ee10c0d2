import type { diagnosis as english } from '../en/diagnosis.ts';
import { formatsFor } from '../format.ts';
import { archetypes, mask } from './diagnosis-archetypes.ts';
import { broker } from './diagnosis-broker.ts';
import { evidence } from './diagnosis-evidence.ts';
import { figures } from './diagnosis-figures.ts';
import { indicators } from './diagnosis-indicators.ts';
import { questions } from './diagnosis-questions.ts';
import { against, bridges, pool, signs, ties } from './diagnosis-signs.ts';

const { list, number, plural } = formatsFor('fr');

export const diagnosis: typeof english = {
  metaphor:
    'Le mot est une métaphore tirée de l’article source. Ce n’est pas un test médical ni psychologique : il décrit un réseau, jamais une personne.',
  separator: ' · ',
  sections: {
    patterns: 'Les six profils',
    benefits: 'Six formes d’aide',
    boundaries: 'Lignes traversées',
    openness: 'Ouverture',
    pulse: 'Énergie et charge',
    size: 'Taille',
  },

  certainty: {
    insufficient: {
      short: 'Pas encore assez de réponses',
      of: (name) => `pas encore assez de réponses sur le type « ${name} »`,
    },
    noSign: { short: 'Aucun signe', of: (name) => `aucun signe du type « ${name} »` },
    noSignSoFar: {
      short: 'Aucun signe jusqu’ici',
      of: (name) => `aucun signe jusqu’ici du type « ${name} »`,
    },
    possible: { short: 'Possible', of: (name) => `un profil possible de type « ${name} »` },
    tendency: { short: 'Une tendance', of: (name) => `une tendance vers le type « ${name} »` },
    likely: {
      short: 'Un profil probable',
      of: (name) => `un profil probable de type « ${name} »`,
    },
    marked: { short: 'Un profil marqué', of: (name) => `un profil marqué de type « ${name} »` },
  },
  status: {
    provisional: 'Provisoire : peu de personnes, ou peu de réponses',
  },
  bands: {
    none: 'Aucun signe',
    watch: 'Tendance',
    likely: 'Profil probable',
    marked: 'Profil marqué',
  },
  verdicts: {
    single: (phrase) => `Dans le réseau que vous avez décrit, il y a ${phrase}.`,
    mixed: (phrases) =>
      `Dans le réseau que vous avez décrit, plusieurs profils se tiennent de près : ${list(phrases)}. Ils se lisent comme une seule image.`,
    provisional: (phrase) =>
      `Dans le réseau que vous avez décrit, il y a ${phrase}. Quelques personnes ou réponses de plus le confirmeraient ou le feraient disparaître.`,
    none: 'Aucun des six profils ne ressort dans le réseau que vous avez décrit.',
    tendency: (phrase) =>
      `Aucun des six profils ne ressort dans le réseau que vous avez décrit. Le plus proche est ${phrase}.`,
    abstain:
      'Trop peu de réponses pour dire quoi que ce soit des six profils. Ce n’est pas un résultat : c’est une page encore à écrire.',
    soFar:
      'Jusqu’ici, aucun des six profils ne ressort dans le réseau que vous avez décrit. C’est provisoire : dix personnes et quelques réponses de plus le confirmeraient.',
    also: (phrases) => `À côté, il y a ${list(phrases)}.`,
  },

  alsoBuys: 'Ce que cela apporte aussi :',
  couldAlsoMean: 'Peut aussi vouloir dire',
  evidenceTitle: 'Indices',
  columns: {
    indicator: 'Ce qui a été compté',
    value: 'Dans votre réseau',
    anchors: 'Comment on le lit',
    contribution: 'Ajoute',
  },
  mainCriterion: 'Critère principal',
  meter: (severity, band) => `${severity} : ${band}`,
  severity: (severity) => `${number(severity)} sur 100`,
  askNext: 'Que demander ensuite',
  askFor: (count) =>
    plural(count, {
      one: `encore ouvert pour ${number(count)} personne`,
      other: `encore ouvert pour ${number(count)} personnes`,
    }),
  askYourself: 'à propos de vous',
  moreQuestions: (count) =>
    plural(count, { one: '1 question de plus', other: `${number(count)} questions de plus` }),
  tooFew: (people) =>
    `Avec ${plural(people, { one: `${number(people)} personne`, other: `${number(people)} personnes` })} dans le cercle intérieur, les profils se taisent : il en faut huit.`,

  people: {
    open: (label, value) => `${label} : ${value}. Montrer qui`,
    onMap: 'Montrer sur la carte',
    more: (count) => `et ${number(count)} de plus`,
  },

  sources: {
    bands:
      'Les bandes à 25, 50 et 70 et les poids sont notre proposition; ce ne sont pas des seuils validés.',
  },

  against,
  archetypes,
  bridges,
  broker,
  evidence,
  ...figures,
  indicators,
  mask,
  pool,
  questions,
  signs,
  ties,

  empty: {
    title: 'Rien à lire encore',
    text: 'Notez les gens vers qui vous vous tournez pour un conseil, une information ou un appui. Avec cinq noms paraît le premier chiffre, avec huit les six profils.',
    action: 'Noter les premières personnes',
  },
  thin: {
    title: (people) =>
      plural(people, {
        one: 'Un nom, c’est un début',
        other: `${number(people)} noms, c’est un début`,
      }),
    text: 'Avec cinq paraît le taux des rencontres, avec huit les six profils. Ce qui peut déjà se dire est ci-dessous.',
    action: 'Noter d’autres personnes',
  },

  care: {
    title: 'Avant les chiffres',
    noSupport: 'Dans le réseau que vous avez décrit, personne ne donne de soutien personnel.',
    drained: (count, of) =>
      `Dans le réseau que vous avez décrit, le temps passé avec ${number(count)} personnes sur ${number(of)} coûte de l’énergie.`,
    text: 'Cela peut être lourd à porter, et aucun profil ci-dessous n’est plus pressant. En parler peut aider : à une personne de confiance, à un programme d’aide aux médecins, à la santé au travail ou à un ombudsman. Au Canada et aux États-Unis, le 988 répond aux appels et aux textos à toute heure.',
    show: 'Montrer tout de même les six profils',
  },
};
