/**
 * The ten vital signs, the ties one by one, the bridges and the layers of time, in words. A sign has
 * a state and one sentence for it; none of them judges anybody.
 */
import type { VitalSignKey, VitalState } from '../../model/finding-codes.ts';
import { formatsFor } from '../format.ts';

const { list, number, percent, plural } = formatsFor('en');

/** What may be said of a sign, by state; where there is no value, `needs` says what is missing. */
type Said = { readonly [K in VitalSignKey]: { readonly [S in VitalState]?: string } };

const said: Said = {
  size: {
    room: 'Below the 12–18 of the source article.',
    'in-range': 'Within the 12–18 of the source article.',
    large: 'Above the 12–18 of the source article.',
  },
  selfBroker: {
    'in-range': 'Below the 65% line, whatever the open answers are.',
    uncertain: 'On the 65% line, or the open answers could cross it.',
    look: 'Above the 65% line, whatever the open answers are.',
  },
  benefits: {
    room: 'Not all six kinds of help reach you yet.',
    'in-range': 'All six kinds of help reach you.',
  },
  boundaries: {
    room: 'On some line everybody stands on your side.',
    uncertain: 'Every line told is crossed; some are not told.',
    'in-range': 'Somebody stands across each line.',
  },
  openness: {
    look: 'Many of them reach one another without you.',
    'in-range': 'Most lead to people nobody else leads to.',
  },
  challengers: {
    look: 'Nobody contradicts openly so far.',
    room: 'Much depends on one voice.',
    'in-range': 'More than one voice contradicts openly.',
  },
  energy: {
    look: 'A good part of the time costs energy.',
    'in-range': 'On balance, time with them gives energy.',
  },
  demand: {
    look: 'Many ask a lot.',
    'in-range': 'Few ask a lot.',
  },
  freshness: {
    look: 'Many ties wait longer than their rhythm.',
    'in-range': 'Most ties are used at their rhythm.',
  },
  giving: {
    room: 'Nobody you give to was in touch within a month.',
    'in-range': 'People you give to and were in touch with.',
  },
};

const besideOf = {
  fragile: (count: number): string =>
    count === 0 ? 'None hangs on one person.' : `${number(count)} through one person only.`,
  components: (count: number): string =>
    plural(count, {
      one: 'One group without you.',
      other: `${number(count)} separate groups without you.`,
    }),
  energy: (energizing: number, draining: number): string =>
    `${percent(energizing)} leave more energy, ${percent(draining)} less.`,
};

export const signs = {
  title: 'Ten vital signs',
  lead: 'Ten figures to read together, instead of one score.',
  columns: { sign: 'Sign', value: 'Value', state: 'Reads as', answered: 'Answered', mark: 'Mark' },
  /** Where a mark comes from, in a word. */
  marks: { seed: 'article', research: 'research', proposal: 'proposal' },
  labels: {
    size: 'Size',
    selfBroker: 'Self-made introductions',
    benefits: 'Kinds of help',
    boundaries: 'Lines crossed',
    openness: 'Openness',
    challengers: 'Push back openly',
    energy: 'Energy balance',
    demand: 'Ask a lot',
    freshness: 'Ties kept fresh',
    giving: 'Given to this month',
  },
  states: {
    'in-range': 'In range',
    room: 'Room for more',
    large: 'Above the range',
    look: 'Worth a look',
    uncertain: 'Left open',
    'cannot-tell': 'Cannot tell yet',
  },
  said,
  beside: besideOf,
  /** Introductions known, where others count the people answered for. */
  introductions: (known: number, of: number): string =>
    `${number(known)} of ${number(of)} introductions known`,
  /** The lines told, where others count people. */
  lines: (told: number, of: number): string =>
    told === of ? `all ${number(of)} lines told` : `${number(told)} of ${number(of)} lines told`,
  needs: {
    size: 'Needs the people you rely on.',
    selfBroker: 'Needs five people, and how you met for most of them.',
    benefits: 'Needs what you receive from each person.',
    boundaries: 'Needs level, organisation, function, place or age.',
    openness: 'Needs who knows whom.',
    challengers: 'Needs how openly each person contradicts you.',
    energy: 'Needs how time with each person leaves you.',
    demand: 'Needs how much each person asks of you.',
    freshness: 'Needs how close each person is, and the last contact.',
    giving: 'Needs what you give, and the last contact.',
  },
};

export const ties = {
  title: 'Ties and time',
  lead: 'Ties fade with disuse, each at its own pace.',
  meaning:
    'Weekly and monthly rhythms for the closest follow popular accounts of Dunbar’s research; the other rhythms, and what counts as due or overdue, are our proposal. Three years as dormant is from research.',
  states: { fresh: 'Fresh', due: 'Due', overdue: 'Overdue', dormant: 'Dormant' },
  hints: {
    fresh: 'in touch within its rhythm',
    due: 'its rhythm has come round',
    overdue: 'well past its rhythm',
    dormant: 'three years or more',
  },
  notAsked: 'Last contact and closeness have not been answered for anybody yet.',
  coldTitle: 'Going cold',
  cold: 'A line or a call is enough. Bridges stand first: they fade fastest, and nobody else reaches what they reach.',
  bridge: 'bridge',
  more: (count: number): string => `and ${number(count)} more`,
  going: (count: number, bridges: number): string =>
    plural(count, {
      one: `One tie is going cold${bridges === 0 ? '' : ', and it is a bridge'}.`,
      other: `${number(count)} ties are going cold${bridges === 0 ? '' : `, ${plural(bridges, { one: 'one of them a bridge', other: `${number(bridges)} of them bridges` })}`}.`,
    }),
  strengthTitle: 'Strength',
  strengths: { strong: 'Strong', medium: 'Medium', weak: 'Weak' },
  strengthMeaning:
    'From closeness, which counts twice, frequency, trust, and whether help goes both ways. The mixture is our proposal. Weak is no fault: in a large trial, moderately weak ties helped most with new jobs.',

  layersTitle: 'Layers of time',
  layers: {
    supportClique: 'In touch every week',
    sympathyGroup: 'In touch every month',
    core: 'In the inner circle',
    known: 'Known anywhere',
  },
  usual: (count: number): string => `often about ${number(count)}`,
  layersMeaning:
    'Each layer holds the one before. The usual sizes come from popular accounts of Dunbar’s research, and people differ greatly: this is a description of where time goes, no target.',
};

export const bridges = {
  title: (count: number): string =>
    plural(count, { one: 'One bridge', other: `${number(count)} bridges` }),
  text: (count: number): string =>
    plural(count, {
      one: 'One person alone reaches a group or a circle: without them a whole part of this network would be out of reach.',
      other: `${number(count)} people each reach a group or a circle alone: without them whole parts of this network would be out of reach.`,
    }),
  loses: { component: 'a group of their own', circle: 'the only one in their circle' },
  echo: 'Nearly everybody stands in one group, and more than half of the possible ties in it exist: what is said there tends to come back as an echo.',
};

export const pool = {
  more: (share: number, around: number, index: number): string =>
    `${percent(share)} here are like you, of the people around you about ${percent(around)}: more than was there to choose from (${number(index, 2)} of 1).`,
  fewer: (share: number, around: number, index: number): string =>
    `${percent(share)} here are like you, of the people around you about ${percent(around)}: fewer than was there to choose from (${number(index, 2)} of −1).`,
  same: (share: number): string =>
    `${percent(share)} here are like you, as many as among the people around you.`,
};

/** What speaks against each pattern, beside its strongest counter-evidence. */
export const against = {
  title: 'Also to be weighed',
  chosenBenefits: (benefits: readonly string[]): string =>
    `chosen ties give ${list(benefits).toLowerCase()}`,
  outside: 'ties outside your line',
  energizers: 'people who leave more energy',
  delegable: 'requests somebody else could take on',
  crossField: 'news from other fields',
  newest: 'known for two years or less',
  challengers: 'people who contradict openly',
  groups: (count: number): string =>
    plural(count, { one: 'one group', other: `${number(count)} separate groups` }),
  closeReciprocal: 'close ties with help both ways',
  bridges: 'bridges',
  maskOff: (circles: readonly string[]): string => `hardly any adjusting in ${list(circles)}`,
  chosen: 'much adjusting by your own choice',
  expected: 'much adjusting because they expect it',
};
