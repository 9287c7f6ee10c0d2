/**
 * One experiment for each pattern, and the signs by which it would show in the network itself that it
 * works. What to do less and more of is the source articles' (Kraus 2021, after Cross & Thomas); the
 * first tries and the signs are our proposal. A sign compares two diagnoses; it is no verdict.
 */
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { NetworkPlan } from '../model/plan.ts';
import type { SignCode } from '../model/plan-codes.ts';
import type { Running, Sign } from '../model/proposal.ts';
import { type Archetype, ARCHETYPES, BENEFITS } from '../model/scales.ts';
import { BAND } from '../diagnosis/thresholds.ts';
import { type Earlier, newestUntil } from './planning.ts';
import { SIGN } from './thresholds.ts';

/** The patterns that stand at 50 or more, the most severe first. */
export const presentPatterns = ({ archetypes }: Diagnosis): Archetype[] =>
  ARCHETYPES.filter((archetype) => (archetypes[archetype].severity ?? 0) >= BAND.likely).toSorted(
    (a, b) => (archetypes[b].severity ?? 0) - (archetypes[a].severity ?? 0),
  );

type Figure = (diagnosis: Diagnosis) => number | null;
type Rule = {
  readonly read: Figure;
  readonly isThere: (after: number, before: number, now: Diagnosis) => boolean;
};

const shareOf =
  (archetype: Archetype, key: string): Figure =>
  ({ archetypes }) =>
    archetypes[archetype].indicators.find((indicator) => indicator.key === key)?.value ?? null;

/** People behind a share, as a count. */
const countOf =
  (archetype: Archetype, key: string): Figure =>
  ({ archetypes }) => {
    const found = archetypes[archetype].indicators.find((indicator) => indicator.key === key);
    if (found === undefined || found.value === null) return null;
    return Math.round(found.value * found.answered);
  };

const fallsBy =
  (least: number): Rule['isThere'] =>
  (after, before) =>
    after <= before - least;
const falls: Rule['isThere'] = (after, before) => after < before;
const reaches =
  (least: number): Rule['isThere'] =>
  (after) =>
    after >= least;

const developers = shareOf('disconnected_expert', 'developmentShare');
const notChosen = shareOf('formalist', 'benefitsNotCoveredByDiscretionary');

const RULES: { readonly [C in SignCode]: Rule } = {
  'chosen-help': {
    read: (diagnosis) => {
      const share = notChosen(diagnosis);
      return share === null ? null : Math.round(BENEFITS.length * (1 - share));
    },
    isThere: reaches(SIGN.chosenHelp),
  },
  'demanding-people': {
    read: countOf('overloaded', 'highDemandShare'),
    isThere: fallsBy(SIGN.demandingFewer),
  },
  'draining-people': {
    read: countOf('overloaded', 'drainShare'),
    isThere: fallsBy(SIGN.drainingFewer),
  },
  'hours-on-requests': { read: shareOf('overloaded', 'hoursShareOnRequests'), isThere: falls },
  developers: {
    read: countOf('disconnected_expert', 'developmentShare'),
    isThere: (after, before, now) =>
      after >= before + SIGN.developersMore || (developers(now) ?? 0) >= SIGN.developersShare,
  },
  'self-made-contacts': { read: ({ broker }) => broker.selfBrokerRate, isThere: falls },
  challengers: {
    read: countOf('biased', 'challengerShare'),
    isThere: reaches(SIGN.challengers),
  },
  corners: {
    read: ({ structure }) => structure.components,
    isThere: (after, before) => after > before,
  },
  'distant-ties': {
    read: countOf('superficial', 'weakTieShare'),
    isThere: fallsBy(SIGN.distantFewer),
  },
  'both-ways': {
    read: ({ composition }) => composition.reciprocity,
    isThere: (after, before) => after > before,
  },
  'unmasked-close': {
    read: countOf('chameleon', 'authenticCloseShare'),
    isThere: reaches(SIGN.unmaskedClose),
  },
  stable: {
    read: (diagnosis) => presentPatterns(diagnosis).length,
    isThere: (after, before) => after <= before,
  },
};

/** The signs of an experiment with each pattern; `none` is for a network without one. */
const SIGNS_OF: { readonly [A in Archetype | 'none']: readonly SignCode[] } = {
  formalist: ['chosen-help'],
  overloaded: ['demanding-people', 'draining-people', 'hours-on-requests'],
  disconnected_expert: ['developers', 'self-made-contacts'],
  biased: ['challengers', 'corners'],
  superficial: ['distant-ties', 'both-ways'],
  chameleon: ['unmasked-close'],
  none: ['stable'],
};

/** What of an experiment shows between two diagnoses: of the day it began, and of a later one. */
const readSigns = (pattern: Archetype | null, before: Diagnosis, after: Diagnosis): Sign[] =>
  SIGNS_OF[pattern ?? 'none'].map((code) => {
    const { read, isThere } = RULES[code];
    const [was, is] = [read(before), read(after)];
    return {
      code,
      before: was,
      after: is,
      isThere: was === null || is === null ? null : isThere(is, was, after),
    };
  });

type Since = {
  readonly plan: NetworkPlan;
  /** Snapshots taken before; in any order. */
  readonly earlier: readonly Earlier[];
  /** The diagnosis as of `today`, `YYYY-MM-DD`. */
  readonly diagnosis: Diagnosis;
  readonly today: string;
};

/**
 * The experiments with habits that have begun by `today`, looked back at or not, each compared with
 * the newest snapshot of the day it began or before. One without such a snapshot is left out: nothing
 * can be told of it.
 */
export const readExperiments = ({ plan, earlier, diagnosis, today }: Since): Running[] =>
  plan.items.flatMap(({ id, about, experiment }) => {
    if (about.kind !== 'habit' || experiment === null) return [];
    const { from } = experiment;
    const then = from > today ? null : newestUntil(from, earlier);
    if (then === null) return [];
    const before = diagnose(then.network, then.day);
    const pattern = about.archetype;
    return [
      { item: id, pattern, comparedWith: then.day, signs: readSigns(pattern, before, diagnosis) },
    ];
  });

/** Those of them that are still under way: nobody has looked back at them. */
export const listRunning = (since: Since): Running[] => {
  const items = since.plan.items.filter(({ review }) => review === null);
  return readExperiments({ ...since, plan: { ...since.plan, items } });
};
