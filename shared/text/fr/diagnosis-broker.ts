import type { broker as english } from '../en/diagnosis-broker.ts';
import { formatsFor } from '../format.ts';

const { number, percent, plural } = formatsFor('fr');

const isSame = (lower: number, upper: number): boolean => percent(lower) === percent(upper);

export const broker: typeof english = {
  title: 'Comment la rencontre s’est faite',
  lead: 'Qui vous a présenté les gens sur qui vous comptez? Si c’est surtout vous, l’article source soupçonne que le cercle vous ressemble beaucoup.',
  rateLabel: 'Rencontres de votre propre initiative',
  rate: (rate, lower, upper) =>
    lower === null || upper === null || isSame(lower, upper)
      ? percent(rate)
      : `${percent(rate)} (${number(lower * 100)}–${percent(upper)})`,
  noRate: 'Pas encore de taux',
  bounds: (lower, upper) =>
    `Étendue que laissent les autres réponses : de ${number(lower * 100)} à ${percent(upper)}.`,
  line: (threshold) => `Ligne de ${percent(threshold)}`,
  count: (self, introductions) =>
    `Sur ${number(introductions, 1)} ${plural(introductions, { one: 'présentation', other: 'présentations' })}, ${number(self, 1)} ${plural(self, { one: 'vient', other: 'viennent' })} de vous.`,
  noIntroduction: 'Aucune présentation n’est encore notée.',
  circumstance: (count) =>
    plural(count, {
      one: `${number(count)} contact est venu des circonstances, sans que personne vous présente.`,
      other: `${number(count)} contacts sont venus des circonstances, sans que personne vous présente.`,
    }),
  unknown: (count) =>
    plural(count, {
      one: `Pour ${number(count)} contact, on ne sait pas comment la rencontre s’est faite.`,
      other: `Pour ${number(count)} contacts, on ne sait pas comment la rencontre s’est faite.`,
    }),
  upperOnly: (count) =>
    plural(count, {
      one: 'Il ne compte que dans le haut de l’étendue.',
      other: 'Ils ne comptent que dans le haut de l’étendue.',
    }),
  verdicts: {
    inbred:
      'C’est au-dessus de la ligne de 65 %, quelles que soient les réponses encore ouvertes. L’article source dit d’un tel réseau qu’il vit sans doute « en vase clos », c’est-à-dire formé surtout de sa propre initiative, et y voit un risque de pensée semblable.',
    'possibly inbred':
      'C’est au-dessus de la ligne de 65 %, au-delà de laquelle l’article source voit un risque de pensée semblable. Les réponses encore ouvertes pourraient ramener le taux au-dessous.',
    'not inbred':
      'Ce n’est pas au-dessus de la ligne de 65 %, et les réponses encore ouvertes n’y changeraient rien.',
    'not inbred (uncertain)':
      'Ce n’est pas au-dessus de la ligne de 65 %, mais les réponses encore ouvertes pourraient la faire franchir.',
    insufficient:
      'Le taux ne dit rien encore : il faut au moins cinq personnes et, pour 60 % d’entre elles, comment la rencontre s’est faite.',
  },
  discordance: {
    'self-made-but-diverse':
      'De votre initiative, mais divers : vous avez abordé vous-même la plupart de ces gens; pourtant, ils vous ressemblent peu et se connaissent à peine. La pensée semblable dont la règle avertit ne se voit pas ici.',
    'introduced-but-closed':
      'Présentés par d’autres, et pourtant fermés : le taux est bas, mais ces gens vous ressemblent beaucoup et se connaissent pour la plupart.',
  },
  wilson: (low, high, introductions) =>
    `Avec ${number(introductions, 1)} ${plural(introductions, { one: 'présentation connue', other: 'présentations connues' })}, le hasard à lui seul laisse le taux n’importe où entre ${number(low * 100)} et ${percent(high)}.`,
  withinOneContact: 'Un seul contact noté autrement ferait franchir la ligne.',
  contested:
    'La règle vient de la pratique, non d’un seuil validé, et elle est contestée : dans une étude, la plupart des liens naissaient de cercles communs plutôt que de présentations.',
  brokersTitle: 'Qui vous a présenté',
  brokersNone: 'Personne d’autre n’est noté comme vous ayant présenté quelqu’un.',
  introduced: (count) =>
    plural(count, {
      one: `${number(count, 1)} présentation`,
      other: `${number(count, 1)} présentations`,
    }),
  superconnector: 'Superconnecteur',
  superconnectorMeaning:
    'Quelqu’un qui vous a présenté deux personnes ou plus. L’idée vient des sources; le nombre de deux est notre proposition.',
  singleBroker: (share) =>
    `${percent(share)} des présentations faites par d’autres viennent d’une seule personne : beaucoup dépend de ce lien.`,
  given: (introductions, contacts) =>
    `${plural(introductions, {
      one: `${number(introductions)} présentation faite`,
      other: `${number(introductions)} présentations faites`,
    })} par vous, pour ${number(contacts)} de vos contacts.`,
  givenNone:
    'Aucune présentation de votre part n’est encore notée. Relier deux personnes qui gagneraient à se connaître est un cadeau pour les deux.',
};
