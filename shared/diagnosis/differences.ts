/** What differs between two assessments, one line a thing, in the order of the diagnosis. */
import { type Archetype, ARCHETYPES, BENEFITS } from '../model/scales.ts';
import { VITAL_SIGNS } from '../model/finding-codes.ts';
import type { Assessment, Difference, IndicatorReading } from '../model/trial.ts';
import { RULES } from './archetypes/all.ts';

type Reading = Extract<Difference, { of: 'indicator' }>['before'];

/** Numbers closer than this are the same: sums taken in another order differ by less. */
const SAME_WITHIN = 1e-9;

/** Every line in which `after` differs from `before`; none when nothing does. */
export function listDifferences(before: Assessment, after: Assessment): Difference[] {
  return [...listPairs(before, after)].filter((line) => !isAlike(line.before, line.after));
}

function* listPairs(before: Assessment, after: Assessment): Generator<Difference> {
  yield { of: 'verdict', before: before.verdict, after: after.verdict };
  for (const archetype of ARCHETYPES) yield* listArchetype(archetype, before, after);
  for (const benefit of BENEFITS) {
    const supplyOf = ({ benefits }: Assessment) => ({
      providers: benefits.benefitProviders[benefit],
      coverage: benefits.benefitCoverage[benefit],
    });
    yield { of: 'benefit', benefit, before: supplyOf(before), after: supplyOf(after) };
  }
  for (const sign of VITAL_SIGNS) {
    const signOf = ({ vitalSigns }: Assessment) => {
      const { value, state } = vitalSigns[sign];
      return { value, state };
    };
    yield { of: 'vital-sign', sign, before: signOf(before), after: signOf(after) };
  }
}

function* listArchetype(
  archetype: Archetype,
  { archetypes: before }: Assessment,
  { archetypes: after }: Assessment,
): Generator<Difference> {
  const standingOf = ({ severity, band, status }: Assessment['archetypes'][Archetype]) => ({
    severity,
    band,
    status,
  });
  yield {
    of: 'archetype',
    archetype,
    before: standingOf(before[archetype]),
    after: standingOf(after[archetype]),
  };
  for (const [at, { key }] of RULES[archetype].indicators.entries()) {
    const then = before[archetype].indicators[at];
    const now = after[archetype].indicators[at];
    // Both list the indicators of the table, in its order.
    if (!then || !now) continue;
    yield { of: 'indicator', archetype, key, before: readingOf(then), after: readingOf(now) };
  }
}

/** How many answered is told beside a figure; it makes no figure another one. */
const readingOf = ({ key, value, severity }: IndicatorReading): Reading => ({
  key,
  value,
  severity,
});

function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= SAME_WITHIN;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  // Two values of one schema, which hold the same keys, but for the length of a list.
  const parts: { readonly [key: string]: unknown } = { ...other };
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(parts).length &&
    entries.every(([key, part]) => isAlike(part, parts[key]))
  );
}
