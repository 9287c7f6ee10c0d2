import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonInterval } from '../../../shared/diagnosis/interval.ts';
import { hold } from '../../support/laws.ts';

it('is .51 to .90 for nine of twelve', () => {
  const [low, high] = wilsonInterval(9, 12) ?? [0, 0];
  expect(low).toBeCloseTo(0.51, 2);
  expect(high).toBeCloseTo(0.9, 2);
});

it('says nothing of nothing', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});

const partOfWhole = fc
  .integer({ min: 1, max: 400 })
  .chain((whole) =>
    fc.record({ whole: fc.constant(whole), part: fc.double({ min: 0, max: whole, noNaN: true }) }),
  );

it('lies within 0 and 1 and holds the share', () => {
  hold(
    fc.property(partOfWhole, ({ part, whole }) => {
      const [low, high] = wilsonInterval(part, whole) ?? [2, -1];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(part / whole);
      expect(high).toBeGreaterThanOrEqual(part / whole);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

it('narrows as more of the same is known', () => {
  hold(
    fc.property(partOfWhole, fc.integer({ min: 2, max: 9 }), ({ part, whole }, more) => {
      const [low, high] = wilsonInterval(part, whole) ?? [0, 0];
      const [lower, higher] = wilsonInterval(part * more, whole * more) ?? [0, 0];
      expect(higher - lower).toBeLessThanOrEqual(high - low + 1e-12);
    }),
  );
});

it('is mirrored when what is counted is the rest', () => {
  hold(
    fc.property(partOfWhole, ({ part, whole }) => {
      const [low, high] = wilsonInterval(part, whole) ?? [0, 0];
      const [otherLow, otherHigh] = wilsonInterval(whole - part, whole) ?? [0, 0];
      expect(otherLow).toBeCloseTo(1 - high, 9);
      expect(otherHigh).toBeCloseTo(1 - low, 9);
    }),
  );
});
