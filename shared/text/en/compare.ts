/**
 * Two snapshots side by side, in the order they are read: people, counts, kinds of help, shares,
 * patterns. Every line describes the network; none is called better or worse.
 */
import { formatsFor } from '../format.ts';

const { number, percent, plural } = formatsFor('en');

const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

export const compare = {
  title: (before: string, after: string): string => `Plexus: ${before}, then ${after}`,
  lead: 'Counts first, then shares, then patterns. What moved by less than one contact’s worth is no clear change (our proposal).',
  sections: {
    people: 'People',
    counts: 'Counts',
    benefits: 'Six kinds of help',
    shares: 'Shares',
    patterns: 'The six patterns',
  },
  columns: { before: 'Before', after: 'After', remark: 'Remark' },
  people: {
    joined: (count: number): string => `${people(count)} joined the inner circle.`,
    left: (count: number, stillNoted: number): string =>
      stillNoted === 0
        ? `${people(count)} left it.`
        : `${people(count)} left it, ${number(stillNoted)} of them to its periphery.`,
    kept: (count: number): string =>
      `${people(count)} ${plural(count, { one: 'was', other: 'were' })} there both times.`,
    moves: (closer: number, further: number): string =>
      `Of these, ${number(closer)} came closer and ${number(further)} moved further away.`,
  },
  counts: {
    people: 'People in the inner circle',
    challengers: 'Push back openly',
    developers: 'Push towards growth',
    crossFieldInformants: 'Bring news from another field',
    newcomers: 'Known for two years or less',
    closeTies: 'Close ties',
    reciprocalTies: 'Help goes both ways',
    highDemand: 'Ask a lot',
    draining: 'Leave less energy',
    boundariesCrossed: 'Lines crossed, of five',
    beyondOrganisation: 'In another organisation',
    beyondFunction: 'With another function',
    beyondLevel: 'At another level',
    beyondSite: 'On another site',
    beyondGeneration: 'Of another generation',
    components: 'Separate groups',
    introductionsMade: 'Introductions made by you',
  },
  shares: {
    selfBroker: 'Introductions made by yourself',
    attributeHomophily: 'Alike in profile',
    sameOrganisation: 'In the same organisation',
    sameFunction: 'With the same function',
    sameSite: 'Same unit or site',
    density: 'Know each other',
    largestComponent: 'In the largest group',
    reciprocity: 'Help goes both ways',
    energizers: 'Leave more energy',
    overdue: 'Contact is overdue',
  },
  holes: { opened: 'nobody any more', closed: 'somebody now' },
  count: (value: number): string => number(value),
  countOf: (value: number, of: number): string => `${number(value)} of ${number(of)}`,
  share: percent,
  /** A value with the lowest and highest it could be. */
  within: (value: string, low: string, high: string): string => `${value} (${low}–${high})`,
  severity: (value: number): string => number(value, 1),
  unclear: 'no clear change',
  untold: '–',
  uncommon: (labels: string): string =>
    `Left out, because only one of the two has the answers: ${labels}.`,
  sameVerdict: 'Read on the answers both have, the overall picture is the same.',
  verdict: (before: string, after: string): string =>
    `Read on the answers both have: before, ${before}; now, ${after}.`,
  noPattern: 'none of the six patterns stands out',
  noAnswers: 'too little in common to say',
  ranges: 'In brackets: the lowest and highest value if any one person is left out.',
};
