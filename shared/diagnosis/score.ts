/**
 * From indicators to a severity: weighted mean over what is available, then the caps, then the
 * status. Nothing is imputed; what is missing lowers coverage, never the severity.
 */
import type { ArchetypeFinding, Band, Status } from '../model/diagnosis.ts';
import type { View } from './core.ts';
import type { ArchetypeRules, Indicator } from './indicator.ts';
import { ramp } from './ramp.ts';
import { BAND, CAP, MAJOR_MET, STATUS } from './thresholds.ts';

type Caps = ArchetypeFinding['caps'];

export type Score = {
  /** 0–100 before caps; null when no indicator is available. */
  readonly raw: number | null;
  /** 0–100 after caps, whatever the status. */
  readonly severity: number | null;
  /** Available weight as a share of all weight, 0–1. */
  readonly coverage: number;
  readonly status: Status;
  readonly caps: Caps;
};

/** An indicator as it is in use: the one of the table, or its substitute. */
export type ReadIndicator = {
  readonly indicator: Indicator;
  readonly value: number | null;
  /** ramp(value), 0–1; null without a value. */
  readonly severity: number | null;
};

/** Reads an indicator; its substitute answers while it cannot. */
export function readIndicator(original: Indicator, view: View): ReadIndicator {
  let indicator = original;
  let value = original.measure(view);
  if (value === null && original.substitute !== undefined) {
    indicator = original.substitute;
    value = indicator.measure(view);
  }
  return { indicator, value, severity: value === null ? null : ramp(value, indicator.anchors) };
}

/** Scores one archetype over the people in the view. */
export function scoreArchetype(rules: ArchetypeRules, view: View): Score {
  let allWeight = 0;
  let weight = 0;
  let weighted = 0;
  let majors = 0;
  let majorsKnown = 0;
  let majorsMet = 0;
  let isSubstituted = false;
  for (const original of rules.indicators) {
    const { indicator, severity } = readIndicator(original, view);
    allWeight += original.weight;
    if (original.major) majors += 1;
    if (severity === null) continue;
    weight += indicator.weight;
    weighted += indicator.weight * severity;
    if (indicator !== original) isSubstituted = true;
    if (!original.major) continue;
    majorsKnown += 1;
    if (severity >= MAJOR_MET) majorsMet += 1;
  }
  const needed = rules.majors === 'all' ? majors : 1;
  const raw = weight === 0 ? null : (100 * weighted) / weight;
  const coverage = weight / allWeight;
  return {
    raw,
    coverage,
    status: statusOf({ n: view.n, coverage, isSubstituted, isDecidable: majorsKnown >= needed }),
    ...applyCaps(raw, {
      'major-not-met': majorsMet < needed,
      exclusion: rules.isExcluded(view) === true,
      'one-major-only': rules.majors === 'any' && majors > 1 && majorsMet === 1,
    }),
  };
}

/** Cut-offs of the severity, in the order they are applied. */
const CAPS_IN_ORDER = [
  { cap: 'major-not-met', limit: CAP.tendency },
  { cap: 'exclusion', limit: CAP.tendency },
  { cap: 'one-major-only', limit: CAP.oneMajor },
] as const;

/** Lowers a severity to the limits that apply, and tells which of them lowered it. */
function applyCaps(
  raw: number | null,
  applies: Record<Caps[number], boolean>,
): Pick<Score, 'severity' | 'caps'> {
  const caps: Caps = [];
  let severity = raw;
  for (const { cap, limit } of CAPS_IN_ORDER) {
    if (severity === null || severity <= limit || !applies[cap]) continue;
    severity = limit;
    caps.push(cap);
  }
  return { severity, caps };
}

function statusOf(known: {
  readonly n: number;
  readonly coverage: number;
  readonly isSubstituted: boolean;
  /** Whether the majors the rule requires are available. */
  readonly isDecidable: boolean;
}): Status {
  const { n, coverage, isSubstituted, isDecidable } = known;
  if (n < STATUS.minimumN || coverage < STATUS.minimumCoverage || !isDecidable) {
    return 'insufficient';
  }
  if (n < STATUS.scoredN || coverage < STATUS.scoredCoverage || isSubstituted) return 'provisional';
  return 'scored';
}

/** The severity that may be told, and its band: none while there are not enough answers. */
export function tellSeverity({
  severity,
  status,
}: Score): Pick<ArchetypeFinding, 'severity' | 'band'> {
  if (status === 'insufficient' || severity === null) return { severity: null, band: null };
  return { severity, band: bandOf(severity) };
}

/** The band a severity lies in. */
export function bandOf(severity: number): Band {
  if (severity >= BAND.marked) return 'marked';
  if (severity >= BAND.likely) return 'likely';
  return severity >= BAND.watch ? 'watch' : 'none';
}
