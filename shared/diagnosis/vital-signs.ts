/**
 * The ten vital signs, instead of one score: each a figure with what it rests on, where its mark
 * comes from, and a state that says how it may be spoken of. Every one is read from a view, so they
 * can be told of the network as it is and as it would be.
 */
import type { VitalSign, VitalSigns } from '../model/diagnosis.ts';
import {
  type Badge,
  VITAL_SIGNS,
  type VitalSignKey,
  type VitalState,
} from '../model/finding-codes.ts';
import { BENEFITS } from '../model/scales.ts';
import { isWithinOneContact } from './broker.ts';
import type { View } from './core.ts';
import type { FactName } from './facts.ts';
import { keyed } from './keyed.ts';
import {
  componentCount,
  countWith,
  redundancy,
  selfBrokerRate,
  selfIntroductions,
  shareWith,
} from './measures.ts';
import { ramp } from './ramp.ts';
import { answeredIn, isAvailable, totalIn } from './tally.ts';
import {
  type Anchors,
  ANCHORS,
  CHALLENGERS_ROBUST,
  CORE_SIZE,
  EFFICIENCY_LOW,
  FRAGILE_PROVIDERS,
  MAJOR_MET,
  ONE_WORLD_N,
  SELF_BROKER_LIMIT,
} from './thresholds.ts';

/** All ten over the view, in their order. */
export const describeVitalSigns = (view: View): VitalSigns =>
  keyed(VITAL_SIGNS, (key) => SIGNS[key](view));

const SIGNS: { readonly [K in VitalSignKey]: (view: View) => VitalSign } = {
  size: (view) => {
    const { n } = view;
    const state = n < CORE_SIZE.from ? 'room' : n > CORE_SIZE.to ? 'large' : 'in-range';
    return { value: n, beside: {}, answered: n, of: n, badge: 'seed', state };
  },
  selfBroker,
  benefits,
  boundaries,
  openness,

  challengers: (view) => {
    const isTold = isAvailable(view, view.core.facts.challenger);
    const count = isTold ? countWith(view, 'challenger') : null;
    const few = count === 0 ? 'look' : 'room';
    return aboutFact(view, 'challenger', {
      value: count,
      badge: 'seed',
      state: (count ?? 0) >= CHALLENGERS_ROBUST ? 'in-range' : few,
    });
  },

  energy: (view) => {
    const energizing = shareWith(view, 'energising');
    const draining = shareWith(view, 'draining');
    const balance = energizing === null || draining === null ? null : energizing - draining;
    const isLow = (balance ?? 0) < 0 || isHalfConcern(draining, ANCHORS.drainShare);
    return aboutFact(view, 'draining', {
      value: balance,
      beside: { energizing, draining },
      badge: 'research',
      state: isLow ? 'look' : 'in-range',
    });
  },

  demand: (view) => {
    const demanding = shareWith(view, 'highDemand');
    return aboutFact(view, 'highDemand', {
      value: demanding,
      badge: 'proposal',
      state: isHalfConcern(demanding, ANCHORS.highDemandShare) ? 'look' : 'in-range',
    });
  },

  freshness: (view) => {
    const overdue = shareWith(view, 'overdue');
    return aboutFact(view, 'overdue', {
      value: overdue === null ? null : 1 - overdue,
      beside: { overdue },
      badge: 'proposal',
      state: isHalfConcern(overdue, ANCHORS.overdueShare) ? 'look' : 'in-range',
    });
  },

  giving: (view) => {
    const isTold = isAvailable(view, view.core.facts.givenLately);
    const count = isTold ? countWith(view, 'givenLately') : null;
    return aboutFact(view, 'givenLately', {
      value: count,
      badge: 'proposal',
      state: count === 0 ? 'room' : 'in-range',
    });
  },
};

type Told = {
  readonly value: number | null;
  readonly beside?: VitalSign['beside'];
  readonly badge: Badge;
  /** What is said of the value when there is one. */
  readonly state: VitalState;
};

/** A sign that rests on one fact; without a value nothing is said of it. */
const aboutFact = (view: View, fact: FactName, told: Told): VitalSign => ({
  value: told.value,
  beside: told.beside ?? {},
  answered: answeredIn(view, view.core.facts[fact]),
  of: view.n,
  badge: told.badge,
  state: told.value === null ? 'cannot-tell' : told.state,
});

/** Half of full concern is worth a look: as much as a "likely" would be on its own. */
const isHalfConcern = (value: number | null, anchors: Anchors): boolean =>
  value !== null && ramp(value, anchors) >= MAJOR_MET;

/** The rate with the range the open answers leave; on the line, or across it, it is left open. */
function selfBroker(view: View): VitalSign {
  const rate = selfBrokerRate(view);
  const known = answeredIn(view, view.core.facts.selfIntroduced);
  const self = selfIntroductions(view);
  const lower = rate === null ? null : self / view.n;
  const upper = rate === null ? null : 1 - (known - self) / view.n;
  const isOpen =
    isWithinOneContact(self, known) ||
    ((lower ?? 0) <= SELF_BROKER_LIMIT && (upper ?? 0) > SELF_BROKER_LIMIT);
  const above = (rate ?? 0) > SELF_BROKER_LIMIT ? 'look' : 'in-range';
  return aboutFact(view, 'selfIntroduced', {
    value: rate,
    beside: { lower, upper },
    badge: 'seed',
    state: isOpen ? 'uncertain' : above,
  });
}

/** Kinds of help that reach me, of six, and how many of them through one person only. */
function benefits(view: View): VitalSign {
  const isTold = isAvailable(view, view.core.facts.received);
  const providers = BENEFITS.map((benefit) => totalIn(view, view.core.providers[benefit]));
  const covered = providers.filter((count) => count > 0).length;
  const fragile = providers.filter((count) => count === FRAGILE_PROVIDERS).length;
  return aboutFact(view, 'received', {
    value: isTold ? covered : null,
    beside: { fragile: isTold ? fragile : null },
    badge: 'seed',
    state: covered < BENEFITS.length ? 'room' : 'in-range',
  });
}

/** What stands on my own side of each of the five lines. */
const LINES = [
  'peer',
  'sameOrg',
  'sameFunction',
  'sameSite',
  'sameGeneration',
] as const satisfies readonly FactName[];

/**
 * Lines somebody stands across: hierarchy, organisation, function, place (the four of Kraus 2021)
 * and generation. Here `answered` counts lines, not people.
 */
function boundaries(view: View): VitalSign {
  const told = LINES.filter((line) => isAvailable(view, view.core.facts[line]));
  const crossed = told.filter((line) => (shareWith(view, line) ?? 1) < 1).length;
  return {
    value: told.length === 0 ? null : crossed,
    beside: {},
    answered: told.length,
    of: LINES.length,
    badge: 'seed',
    state: stateOfLines(told.length, crossed),
  };
}

function stateOfLines(told: number, crossed: number): VitalState {
  if (told === 0) return 'cannot-tell';
  if (crossed < told) return 'room';
  return told < LINES.length ? 'uncertain' : 'in-range';
}

/** Effective size, with the number of separate groups; no cut-off is known for either. */
function openness(view: View): VitalSign {
  const { n } = view;
  const overlap = redundancy(view);
  const components = componentCount(view);
  const isClosed =
    (components === 1 && n >= ONE_WORLD_N) || (overlap !== null && 1 - overlap < EFFICIENCY_LOW);
  return {
    value: overlap === null ? null : n * (1 - overlap),
    beside: { components },
    answered: overlap === null ? 0 : n,
    of: n,
    badge: 'research',
    state: overlap === null ? 'cannot-tell' : isClosed ? 'look' : 'in-range',
  };
}
