import { expect, it } from 'vitest';
import { bandOf, type Score } from '../../../shared/diagnosis/score.ts';
import { decideVerdict } from '../../../shared/diagnosis/verdict.ts';
import type { Status } from '../../../shared/model/diagnosis.ts';
import { type Archetype, ARCHETYPES } from '../../../shared/model/scales.ts';
import { keyed } from '../../../shared/diagnosis/keyed.ts';

const scoreOf = (severity: number, status: Status): Score => ({
  raw: severity,
  severity,
  coverage: 1,
  status,
  caps: [],
});

/** Verdict over these severities; the other archetypes are at 10, or as `others` has it. */
const verdictOf = (
  severities: Partial<Record<Archetype, number>>,
  status: Status = 'scored',
  others: Status = status,
) =>
  decideVerdict(
    keyed(ARCHETYPES, (archetype) => {
      const severity = severities[archetype];
      return severity === undefined ? scoreOf(10, others) : scoreOf(severity, status);
    }),
  );

it('names the highest scored pattern at 50 or above', () => {
  expect(verdictOf({ biased: 50 })).toEqual({ type: 'single', primary: 'biased', secondary: [] });
});

it('names none below 50', () => {
  expect(verdictOf({ biased: 49.9 })).toEqual({ type: 'none', primary: null, secondary: [] });
});

it('is mixed where another lies within ten points', () => {
  expect(verdictOf({ biased: 70.6, disconnected_expert: 66.7 })).toEqual({
    type: 'mixed',
    primary: 'biased',
    secondary: ['disconnected_expert'],
  });
});

it('is single where the next is ten points away, and still tells it', () => {
  expect(verdictOf({ formalist: 60, chameleon: 70 })).toEqual({
    type: 'single',
    primary: 'chameleon',
    secondary: ['formalist'],
  });
});

it('tells those within ten points first', () => {
  const found = verdictOf({ formalist: 52, overloaded: 78, chameleon: 80 });
  expect(found).toEqual({
    type: 'mixed',
    primary: 'chameleon',
    secondary: ['overloaded', 'formalist'],
  });
});

it('names a provisional pattern only where no scored one is likely', () => {
  expect(verdictOf({ biased: 60 }, 'provisional', 'scored').type).toBe('provisional');
  const both = decideVerdict({
    ...keyed(ARCHETYPES, () => scoreOf(0, 'scored')),
    biased: scoreOf(90, 'provisional'),
    formalist: scoreOf(55, 'scored'),
  });
  expect(both).toEqual({ type: 'single', primary: 'formalist', secondary: [] });
});

it('abstains where nothing is scored', () => {
  expect(verdictOf({}, 'insufficient').type).toBe('abstain');
  expect(verdictOf({ biased: 20 }, 'provisional', 'insufficient').type).toBe('abstain');
});

it('never names what there are too few answers for', () => {
  expect(verdictOf({ biased: 99 }, 'insufficient', 'scored').type).toBe('none');
});

it.each([
  [0, 'none'],
  [24.9, 'none'],
  [25, 'watch'],
  [49.9, 'watch'],
  [50, 'likely'],
  [69.9, 'likely'],
  [70, 'marked'],
  [100, 'marked'],
])('puts a severity of %f in the band %s', (severity, band) => {
  expect(bandOf(severity)).toBe(band);
});
