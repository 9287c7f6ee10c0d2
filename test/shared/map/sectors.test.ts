import { describe, expect, it } from 'vitest';
import {
  groupSectors,
  orderSectors,
  placeSectors,
  type Pair,
} from '../../../shared/map/sectors.ts';

const namesOf = (sectors: readonly { readonly name: string }[]): string[] =>
  sectors.map(({ name }) => name);

/** `size` people in each of the sectors, and `between` ties between each pair of sectors named. */
function tiedSectors(names: readonly string[], size: number, tied: readonly string[]) {
  const sectors = groupSectors(names.flatMap((name) => Array.from({ length: size }, () => name)));
  const membersOf = (name: string): readonly number[] =>
    sectors.find((sector) => sector.name === name)?.members ?? [];
  const ties = tied.flatMap((pair) => {
    const [one = '', other = ''] = pair.split('-');
    return membersOf(one).map((member, index): Pair => [member, membersOf(other)[index] ?? member]);
  });
  return { sectors, ties };
}

describe('sectors', () => {
  it('stand in code order, people without one last', () => {
    expect(namesOf(groupSectors(['b', '', 'a', 'b']))).toEqual(['a', 'b', '']);
  });

  it('share the whole circle, the larger ones more of it', () => {
    const placed = placeSectors(groupSectors(['a', 'a', 'a', 'a', 'b']));
    expect(placed[0]?.from).toBe(0);
    expect(placed.at(-1)?.to).toBeCloseTo(2 * Math.PI, 12);
    const [large = 0, small = 0] = placed.map(({ from, to }) => to - from);
    expect(large).toBeGreaterThan(small);
  });

  it('keep code order in a small network whatever the ties', () => {
    const { sectors, ties } = tiedSectors(['a', 'b', 'c', 'd', 'e'], 5, ['a-c', 'c-e', 'e-b']);
    expect(namesOf(orderSectors(sectors, ties))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('stand side by side in a large network where ties clearly say so', () => {
    const tied = ['a-c', 'c-e', 'e-b', 'b-d', 'd-f', 'f-a'];
    const { sectors, ties } = tiedSectors(['a', 'b', 'c', 'd', 'e', 'f'], 20, tied);
    expect(namesOf(orderSectors(sectors, ties))).toEqual(['a', 'c', 'e', 'b', 'd', 'f']);
  });

  it('keep code order in a large network whose ties favour no pair', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const everyPair = names.flatMap((one, index) =>
      names.slice(index + 1).map((other) => `${one}-${other}`),
    );
    const { sectors, ties } = tiedSectors(names, 20, everyPair);
    expect(namesOf(orderSectors(sectors, ties))).toEqual(names);
  });
});
