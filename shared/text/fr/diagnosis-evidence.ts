import type { evidence as english } from '../en/diagnosis-evidence.ts';
import { formatsFor } from '../format.ts';

const { list, number, percent, plural } = formatsFor('fr');

const tally = (count: number, of: number): string => `${number(count, 1)} sur ${number(of, 1)}`;

export const evidence: typeof english = {
  tally,
  share: percent,
  mean: (value, highest) => `${number(value, 2)} sur ${number(highest)}`,
  people: (count) =>
    plural(count, { one: `${number(count)} personne`, other: `${number(count)} personnes` }),
  ratio: (value) => number(value, 1),
  balance: (value) => `${value > 0 ? '+' : ''}${percent(value)}`,
  noValue: 'Sans réponse',
  answered: (answered, of) =>
    `${number(answered)} ${plural(answered, { one: 'réponse', other: 'réponses' })} sur ${number(of)}`,
  anchors: (zero, one, falling) =>
    falling
      ? `aucun souci dès ${zero}, plein à ${one}`
      : `aucun souci jusqu’à ${zero}, plein dès ${one}`,
  contributionOf: (points, most) => `${number(points, 1)} sur ${number(most, 1)} points`,

  lead: {
    prescribed: (count, of) =>
      `${number(count)} des ${number(of)} liens ${plural(count, { one: 'vient', other: 'viennent' })} de votre rôle`,
    chosenBenefits: (benefits) =>
      benefits.length === 0
        ? 'les liens choisis ne donnent aucune des six formes d’aide'
        : benefits.length === 6
          ? 'les liens choisis donnent les six formes d’aide'
          : `les liens choisis donnent ${benefits.length < 3 ? 'seulement ' : ''}ceci : ${list(benefits.map((benefit) => benefit.toLowerCase()))}`,
    highDemand: (count, of) =>
      `${tally(count, of)} ${plural(count, { one: 'demande', other: 'demandent' })} beaucoup`,
    exchange: (given, received) =>
      `vous donnez ${number(given)} formes d’aide en tout et en recevez ${number(received)}`,
    hours: (share) =>
      `environ ${percent(share)} de votre semaine va aux demandes d’autres personnes`,
    sameSkill: (count, of) =>
      `${tally(count, of)} ${plural(count, { one: 'partage', other: 'partagent' })} vos principales compétences`,
    sameFunction: (count, of) =>
      `${tally(count, of)} ${plural(count, { one: 'a', other: 'ont' })} la même fonction que vous`,
    growth: (count, of) =>
      `${tally(count, of)} ${plural(count, { one: 'vous pousse', other: 'vous poussent' })} à progresser`,
    selfMade: (self, introductions) =>
      `${number(self, 1)} présentations sur ${number(introductions, 1)} viennent de vous`,
    sameViews: (count, of) =>
      `${tally(count, of)} ${plural(count, { one: 'voit', other: 'voient' })} les choses comme vous`,
    challengers: (count, of) =>
      `${tally(count, of)} ${plural(count, { one: 'vous contredit', other: 'vous contredisent' })} ouvertement`,
    density: (share) =>
      share > 0.5
        ? `vos contacts se connaissent pour la plupart (${percent(share)} des liens possibles)`
        : `${percent(share)} des liens possibles entre vos contacts existent`,
    distant: (count, of) =>
      `${number(count)} des ${number(of)} liens ${plural(count, { one: 'est distant', other: 'sont distants' })}`,
    thin: (count, of) => `avec ${tally(count, of)}, une forme d’aide au plus s’échange`,
    closePerKnown: (close, known) =>
      `${number(close)} ${plural(close, { one: 'lien proche', other: 'liens proches' })} pour ${number(known)} personnes connues`,
    adjusting: (count, of) => `vous vous ajustez beaucoup avec ${tally(count, of)}`,
    authentic: (count) =>
      plural(count, {
        one: `${number(count)} lien proche ne demande presque aucun ajustement`,
        other: `${number(count)} liens proches ne demandent presque aucun ajustement`,
      }),
    join: (parts) => {
      const text = parts.join('; ');
      return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    none: 'Aucune des réponses qui y mèneraient n’a encore été donnée.',
  },

  counterTitle: 'Ce qui parle le plus contre',
  weakestTitle: 'Ce qui le porte le moins',
  counter: (label, value) => `${label} : ${value}.`,

  caps: {
    'major-not-met': 'Retenu à 49 au plus : les critères principaux ne sont pas réunis.',
    'one-major-only': 'Retenu à 69 au plus : un seul des deux critères principaux est réuni.',
  },
  excluded: (reason) => `Retenu à 49 au plus : ${reason}.`,
  leaveOneOut: (low, high) =>
    Math.round(low) === Math.round(high)
      ? `${number(low)}, peu importe qui l’on retire`
      : `de ${number(low)} à ${number(high)} si l’on retire une personne`,
  sensitive:
    'Sensible à un seul contact : avec une personne de moins, la lecture serait différente.',
  termed: (term) => `${term} :`,
  sentence: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  coverage: (share) => `${percent(share)} des indices sont disponibles`,
};
