/**
 * Two snapshots of a network, side by side: who came and went, then counts, then shares, then the
 * patterns. Every line says whether it moved by one contact's worth at least, which is as much as a
 * single contact answering otherwise can move it; less is noise. Both sides of a line are made of
 * the same answers.
 */
import type {
  BenefitLine,
  Comparison,
  CountKey,
  CountLine,
  Moved,
  ShareKey,
} from '../model/comparison.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { type Benefit, BENEFITS } from '../model/scales.ts';
import { comparePatterns } from './compare-patterns.ts';
import { createCore, type View, viewAll } from './core.ts';
import { diagnose } from './diagnose.ts';
import type { FactName } from './facts.ts';
import {
  attributeHomophily,
  attributesIn,
  countWith,
  density,
  largestComponentShare,
  selfBrokerRate,
  shareWith,
} from './measures.ts';
import { moved } from './moved.ts';
import { answeredIn, isAvailable } from './tally.ts';

/** A network and the day (`YYYY-MM-DD`) it was described, from which dates of contact are counted. */
export type Described = { readonly network: Network; readonly asOf: string | null };

/** Facts whose holders are counted; each is given only where 70 % of the core answered. */
const COUNTED = {
  challengers: 'challenger',
  developers: 'developer',
  crossFieldInformants: 'crossFieldInformant',
  newcomers: 'newcomer',
  closeTies: 'close',
  reciprocalTies: 'reciprocal',
  highDemand: 'highDemand',
  draining: 'draining',
} as const satisfies { readonly [K in CountKey]?: FactName };

/** The lines of the circle: how many people stand beyond my own side of each. */
const BOUNDARIES = {
  beyondOrganisation: 'sameOrg',
  beyondFunction: 'sameFunction',
  beyondLevel: 'peer',
  beyondSite: 'sameSite',
  beyondGeneration: 'sameGeneration',
} as const satisfies { readonly [K in CountKey]?: FactName };

/** A share, and how many people it is a share of. */
type Share = { readonly value: number | null; readonly people: number };
/** Reads a share of one snapshot so that it can stand beside the same of the other. */
type ReadShare = (view: View, other: View) => Share;

const shareOf =
  (fact: FactName): ReadShare =>
  (view) => ({ value: shareWith(view, fact), people: answeredIn(view, view.core.facts[fact]) });

/** How each share is read, in the order they are told. */
const SHARES = {
  attributeHomophily: (view, other) => {
    const attributes = attributesIn(view, other);
    const answered = attributes.map((attribute) => answeredIn(view, view.core.facts[attribute]));
    return { value: attributeHomophily(view, attributes), people: Math.min(...answered) };
  },
  sameOrganisation: shareOf('sameOrg'),
  sameFunction: shareOf('sameFunction'),
  sameSite: shareOf('sameSite'),
  density: (view) => ({ value: density(view), people: view.n }),
  largestComponent: (view) => ({ value: largestComponentShare(view), people: view.n }),
  reciprocity: shareOf('reciprocal'),
  energizers: shareOf('energising'),
  overdue: shareOf('overdue'),
} as const satisfies Record<ShareKey, ReadShare>;

type Rate = Comparison['selfBroker']['before'];

/** Compares two descriptions of one person's network; people are told apart by id. */
export function compareSnapshots(before: Described, after: Described): Comparison {
  const [then, now] = readAlike(read(before), read(after));
  const { patterns, verdict } = comparePatterns(then.view, now.view);
  return {
    ...comparePeople(before, after),
    counts: compareCounts(then, now),
    benefits: compareBenefits(then.diagnosis, now.diagnosis),
    selfBroker: {
      before: rateOf(then.diagnosis),
      after: rateOf(now.diagnosis),
      clear: movedShare(rateShareOf(then), rateShareOf(now)).clear,
    },
    shares: keysOf(SHARES).map((key) => compareShare(key, then.view, now.view)),
    patterns,
    verdict,
  };
}

type Read = { readonly view: View; readonly diagnosis: Diagnosis };

const read = ({ network, asOf }: Described): Read => ({
  view: viewAll(createCore(network, asOf)),
  diagnosis: diagnose(network, asOf),
});

/**
 * Open contradiction counts as a push forward where it was asked about. Where not both snapshots can
 * tell it, a push forward is what is received in both: else being asked would look like being pushed.
 */
function readAlike(then: Read, now: Read): readonly [Read, Read] {
  const isAsked = ({ view }: Read): boolean => isAvailable(view, view.core.facts.challenger);
  if (isAsked(then) && isAsked(now)) return [then, now];
  const asReceived = ({ view, diagnosis }: Read): Read => {
    const facts = { ...view.core.facts, developer: view.core.providers.development };
    return { diagnosis, view: { ...view, core: { ...view.core, facts } } };
  };
  return [asReceived(then), asReceived(now)];
}

const rateOf = ({ broker }: Diagnosis): Rate => ({
  selfBrokerRate: broker.selfBrokerRate,
  lower: broker.lower,
  upper: broker.upper,
});

// Each table is closed, so its own keys are all there are.
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(table) as K[];

const compareShare = (key: ShareKey, then: View, now: View): Comparison['shares'][number] => ({
  key,
  ...movedShare(SHARES[key](then, now), SHARES[key](now, then)),
});

/** Of the fewer people, each is worth the more. */
const movedShare = (then: Share, now: Share): Moved =>
  moved(then.value, now.value, 1 / Math.min(then.people, now.people));

/** My share of the introductions I know of, where enough are known for it to say anything. */
const rateShareOf = ({ view }: Read): Share => ({
  value: selfBrokerRate(view),
  people: answeredIn(view, view.core.facts.selfIntroduced),
});

function comparePeople(before: Described, after: Described): Pick<Comparison, 'people' | 'moves'> {
  const then = coreById(before.network);
  const now = coreById(after.network);
  const noted = new Set(after.network.contacts.map(({ id }) => id));
  const left = [...then.keys()].filter((id) => !now.has(id));
  const kept = [...now.keys()].filter((id) => then.has(id));
  return {
    people: {
      joined: [...now.keys()].filter((id) => !then.has(id)),
      left,
      toPeriphery: left.filter((id) => noted.has(id)),
      kept,
    },
    moves: kept.flatMap((id) => {
      const was = then.get(id)?.closeness ?? null;
      const is = now.get(id)?.closeness ?? null;
      return was === null || is === null || was === is ? [] : [{ id, before: was, after: is }];
    }),
  };
}

const coreById = ({ contacts }: Network): ReadonlyMap<string, Network['contacts'][number]> =>
  new Map(
    contacts
      .filter(({ core }) => core)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((contact) => [contact.id, contact]),
  );

function compareCounts(then: Read, now: Read): CountLine[] {
  const counted = (key: CountKey, fact: FactName, count: (view: View) => number): CountLine => ({
    key,
    ...moved(whereKnown(then.view, fact, count), whereKnown(now.view, fact, count), 1),
    of: { before: then.view.core.facts[fact].answered, after: now.view.core.facts[fact].answered },
  });
  const whole = (key: CountKey, count: (side: Read) => number | null): CountLine => ({
    key,
    ...moved(count(then), count(now), 1),
    of: null,
  });
  return [
    whole('people', ({ view }) => view.n),
    ...keysOf(COUNTED).map((key) =>
      counted(key, COUNTED[key], (view) => countWith(view, COUNTED[key])),
    ),
    whole('boundariesCrossed', ({ view }) => boundariesCrossed(view)),
    ...keysOf(BOUNDARIES).map((key) =>
      counted(key, BOUNDARIES[key], (view) => countBeyond(view, BOUNDARIES[key])),
    ),
    whole('components', ({ diagnosis }) => diagnosis.structure.components),
    whole('introductionsMade', ({ view }) =>
      whereKnown(view, 'introducedTo', () => countWith(view, 'introducedTo')),
    ),
  ];
}

/** A count of people, where enough of them answered for it to tell of the core. */
const whereKnown = (view: View, fact: FactName, count: (view: View) => number): number | null =>
  isAvailable(view, view.core.facts[fact]) ? count(view) : null;

const countBeyond = (view: View, fact: FactName): number =>
  view.core.facts[fact].answered - countWith(view, fact);

/** Lines somebody stands beyond, of five; null while one of them cannot be told. */
function boundariesCrossed(view: View): number | null {
  let crossed = 0;
  for (const key of keysOf(BOUNDARIES)) {
    const share = shareWith(view, BOUNDARIES[key]);
    if (share === null) return null;
    if (share < 1) crossed += 1;
  }
  return crossed;
}

const compareBenefits = (then: Diagnosis, now: Diagnosis): BenefitLine[] =>
  BENEFITS.map((benefit) => {
    const before = then.composition.benefitProviders[benefit] ?? null;
    const after = now.composition.benefitProviders[benefit] ?? null;
    return compareBenefit(benefit, moved(before, after, 1));
  });

const compareBenefit = (benefit: Benefit, line: Moved): BenefitLine => ({
  benefit,
  ...line,
  hole:
    line.clear && line.before === 0 ? 'closed' : line.clear && line.after === 0 ? 'opened' : null,
});
