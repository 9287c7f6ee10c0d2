/**
 * The worked cases, figure by figure. Each was computed by an implementation written apart from
 * this one, so agreement on all of them is what makes the engine trustworthy.
 */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { Diagnosis } from '../../../shared/model/diagnosis.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { readCases } from '../../support/case-network.ts';

/** The published figures are rounded: measures to four digits, severities to one. */
const MEASURE = 1e-3;
const SEVERITY = 0.1;
const IN_POINTS = new Set(['severity', 'raw', 'leaveOneOut']);

/** Compares every key the case states; figures within tolerance, everything else exactly. */
function expectMatch(found: unknown, stated: unknown, path: string, tolerance = MEASURE): void {
  if (typeof stated === 'number') {
    expect(found, path).toBeTypeOf('number');
    expect(Math.abs(Number(found) - stated), `${path}: ${String(found)}`).toBeLessThanOrEqual(
      tolerance,
    );
    return;
  }
  if (Array.isArray(stated)) {
    expect(found, path).toHaveLength(stated.length);
    for (const [i, item] of stated.entries()) {
      expectMatch((found as unknown[])[i], item, `${path}[${i}]`, tolerance);
    }
    return;
  }
  if (typeof stated === 'object' && stated !== null) {
    for (const [key, value] of Object.entries(stated)) {
      const inPoints = IN_POINTS.has(key) && !path.includes('indicators');
      expectMatch(
        (found as Record<string, unknown>)[key],
        value,
        `${path}.${key}`,
        inPoints ? SEVERITY : MEASURE,
      );
    }
    return;
  }
  expect(found, path).toBe(stated);
}

const cases = readCases();

it('finds the eight worked cases', () => {
  expect(cases).toHaveLength(8);
});

describe.each(cases)('worked case $caseId', ({ network, expected }) => {
  const found = diagnose(network);

  it.each(['verdict', 'broker', 'structure', 'composition'] as const)('has its %s', (part) => {
    expectMatch(found[part], expected[part], part);
  });

  it.each(ARCHETYPES)('has every figure of %s', (archetype) => {
    expectMatch(found.archetypes[archetype], expected.archetypes[archetype], archetype);
  });

  it('is a valid diagnosis object', () => {
    expect(Diagnosis.parse(found)).toEqual(found);
  });
});
