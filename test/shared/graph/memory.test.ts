import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBytes, createInts, createReals } from '../../../shared/graph/memory.ts';
import { hold } from '../../support/laws.ts';

const create = { bytes: createBytes, ints: createInts, reals: createReals };

/** Arrays of any kind, some so long that they get memory of their own. */
const anyRequests = fc.array(
  fc.record({
    kind: fc.constantFrom('bytes', 'ints', 'reals'),
    length: fc.oneof(fc.nat(40), fc.nat(9_000)),
  }),
  { maxLength: 60 },
);

it('gives as many zeros as were asked for, which no other array shares', () => {
  hold(
    fc.property(anyRequests, (requests) => {
      const arrays = requests.map(({ kind, length }) => create[kind](length));
      expect(arrays.map((array) => array.length)).toEqual(requests.map(({ length }) => length));
      expect(arrays.every((array) => array.every((value) => value === 0))).toBe(true);
      for (const [mark, array] of arrays.entries()) array.fill(mark + 1);
      expect(
        arrays.every((array, mark) => array.every((value: number) => value === mark + 1)),
      ).toBe(true);
    }),
    { numRuns: 40 },
  );
});
