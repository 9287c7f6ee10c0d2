import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowAfter } from '../../../renderer/ui/table-keys.ts';
import { hold } from '../../support/laws.ts';

const KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'] as const;

describe('the keys of a long table', () => {
  it('lead to a row there is, from wherever one stands', () => {
    hold(
      fc.property(
        fc.constantFrom(...KEYS),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(),
        fc.integer({ min: -3, max: 60 }),
        (key, count, seed, page) => {
          const row = rowAfter(key, seed % count, { page, count });
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(count);
        },
      ),
    );
  });

  it('go one down, a page up, and to either end', () => {
    const extent = { page: 10, count: 100 };
    expect(rowAfter('ArrowDown', 5, extent)).toBe(6);
    expect(rowAfter('PageUp', 35, extent)).toBe(25);
    expect(rowAfter('Home', 35, extent)).toBe(0);
    expect(rowAfter('End', 35, extent)).toBe(99);
  });

  it('leave every other key, and an empty table, alone', () => {
    expect(rowAfter('a', 5, { page: 10, count: 100 })).toBeNull();
    expect(rowAfter('End', 0, { page: 10, count: 0 })).toBeNull();
  });
});
