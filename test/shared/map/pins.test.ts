import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainScene } from '../../../shared/map/make-scene.ts';
import { placeOf, withPins } from '../../../shared/map/pins.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const networkOf = (count: number) =>
  aNetwork({ contacts: someContacts(count, () => ({ closeness: 3 })) });
const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });

describe('a place chosen by hand', () => {
  it('is inside the map wherever somebody is let go', () => {
    hold(
      fc.property(coordinate, coordinate, fc.double({ min: 1, max: 900 }), (x, y, radius) => {
        const place = placeOf({ x, y }, radius);
        expect(Math.hypot(place.x, place.y)).toBeLessThanOrEqual(1.0001);
        expect(Math.max(Math.abs(place.x), Math.abs(place.y))).toBeLessThanOrEqual(1);
      }),
    );
    expect(placeOf({ x: 0, y: 0 }, 0)).toEqual({ x: 0, y: 0 });
  });

  it('moves nobody else, and holds its share of the map when the map grows', () => {
    const places = new Map([['p01', { x: 0.5, y: -0.25 }]]);
    for (const count of [3, 40, 120]) {
      const plain = plainScene(networkOf(count));
      const pinned = withPins(plain, places);
      expect(pinned.nodes.slice(1)).toEqual(plain.nodes.slice(1));
      expect(pinned.nodes[0]).toMatchObject({
        x: 0.5 * plain.radius,
        y: -0.25 * plain.radius,
        isPinned: true,
      });
      expect({ ...pinned, nodes: [] }).toEqual({ ...plain, nodes: [] });
    }
  });

  it('of somebody who is not on the map changes nothing', () => {
    const plain = plainScene(networkOf(3));
    expect(withPins(plain, new Map([['nobody', { x: 0, y: 0 }]]))).toBe(plain);
  });
});
