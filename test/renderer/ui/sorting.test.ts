/** A table sorted by a column: nothing is lost, nobody who gave no answer comes first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, type SortKey } from '../../../renderer/ui/sorting.ts';
import { hold } from '../../support/laws.ts';

const compareWords = (a: string, b: string): number => a.localeCompare(b, 'en');
const key: fc.Arbitrary<SortKey> = fc.oneof(
  fc.integer(),
  fc.string({ maxLength: 3 }),
  fc.constant(null),
);
const keysOf = fc.array(key, { maxLength: 40 });
const rowsOf = (keys: readonly SortKey[]) => keys.map((value, place) => ({ value, place }));
const sorted = (keys: readonly SortKey[], isDescending: boolean) =>
  inOrder(rowsOf(keys), ({ value }) => value, { isDescending, compareWords });

describe('rows in the order of a column', () => {
  it('are the same rows, those without an answer last either way', () => {
    hold(
      fc.property(keysOf, fc.boolean(), (keys, isDescending) => {
        const rows = sorted(keys, isDescending);
        expect(rows.map(({ place }) => place).toSorted((a, b) => a - b)).toEqual(
          keys.map((_, i) => i),
        );
        const firstMissing = rows.findIndex(({ value }) => value === null);
        if (firstMissing >= 0)
          expect(rows.slice(firstMissing).every(({ value }) => value === null)).toBe(true);
      }),
    );
  });

  it('keep their order where the answers are the same', () => {
    hold(
      fc.property(fc.array(fc.constantFrom(1, 2, null)), fc.boolean(), (keys, isDescending) => {
        const rows = sorted(keys, isDescending);
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1];
          if (next !== undefined && next.value === row.value)
            expect(row.place).toBeLessThan(next.place);
        }
      }),
    );
  });

  it('are the other way round when sorted so', () => {
    const rows = sorted([3, 'b', null, 'a', 10], false).map(({ value }) => value);
    expect(rows).toEqual([3, 10, 'a', 'b', null]);
    expect(sorted([3, 'b', null, 'a', 10], true).map(({ value }) => value)).toEqual([
      'b',
      'a',
      10,
      3,
      null,
    ]);
  });
});
