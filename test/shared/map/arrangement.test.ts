import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inSector,
  ringOf,
  sectorOf,
  sectorTitle,
  sectorWords,
} from '../../../shared/map/arrangement.ts';
import { textWidth } from '../../../shared/map/labels.ts';
import { EGO_RADIUS, RING_CAPTION } from '../../../shared/map/layout.ts';
import { RING_FONT } from '../../../shared/map/backdrop.ts';
import { plainScene } from '../../../shared/map/make-scene.ts';
import { namesThatFit } from '../../../shared/map/names.ts';
import { RINGS_BY, SECTORS_BY, type MapScene } from '../../../shared/map/scene.ts';
import { BENEFITS, LEVELS } from '../../../shared/model/scales.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';
import { generatePeople, sequence } from './people.ts';

const AS_OF = '2026-11-22';
const arrangements = RINGS_BY.flatMap((ringsBy) =>
  SECTORS_BY.map((sectorsBy) => ({ ringsBy, sectorsBy, asOf: AS_OF })),
);
const anArrangement = fc.constantFrom(...arrangements);

/**
 * People with every answer that rings and sectors may stand for, or none. As people do, those of a
 * circle mostly share organisation, function and place, and know each other.
 */
function describedNetwork(count: number, seed: number): Network {
  const next = sequence(seed);
  const maybe = <T>(values: readonly T[]): T | null =>
    next() < 0.15 ? null : (values[Math.floor(next() * values.length)] ?? null);
  const { people, ties } = generatePeople(count, seed);
  const likely = <T>(values: readonly T[], circle: string): T | null =>
    next() < 0.75 ? (values[circle.length % values.length] ?? null) : maybe(values);
  const describe = (circle: string): Partial<Contact> => ({
    closeness: maybe([1, 2, 3, 3, 4, 5] as const),
    received: maybe([0, 1, 2, 3, 5].map((n) => BENEFITS.slice(0, n))),
    levelRel: maybe(LEVELS),
    lastContact: maybe(['2026-11-20', '2026-10-01', '2026-04-01', '2024-05-05', '2019-01-01']),
    circle: circle === '' ? null : circle,
    org: likely(['A', 'B', 'C', 'D'], circle),
    function: likely(['nurse', 'surgeon', 'clerk'], circle),
    proximity: likely([0, 1, 2, 3, 4] as const, circle),
  });
  return aNetwork({
    contacts: people.map(({ id, name, core, sector }) =>
      aContact({ id, name, core, ...describe(sector) }),
    ),
    alterTies: ties.map(({ a, b }) => aTie(a, b)),
  });
}

const shareMoved = (before: MapScene, after: MapScene): number => {
  const placed = new Map(after.nodes.map((node) => [node.id, node]));
  const moves = before.nodes.map(({ id, x, y }) => {
    const now = placed.get(id);
    return now === undefined ? 0 : Math.hypot(now.x - x, now.y - y);
  });
  return moves.reduce((sum, it) => sum + it, 0) / moves.length / (2 * after.radius);
};

describe('the rings', () => {
  it('put what was not answered outside all others, by whatever they stand', () => {
    for (const ringsBy of RINGS_BY) {
      expect([ringsBy, ringOf(aContact({ id: 'a' }), ringsBy, AS_OF)]).toEqual([ringsBy, 6]);
    }
  });

  it('go by closeness, by benefits, by level, by the last contact', () => {
    const rings = (fields: Parameters<typeof aContact>[0]): number[] =>
      RINGS_BY.map((by) => ringOf(aContact(fields), by, AS_OF));
    expect(
      rings({
        id: 'a',
        closeness: 5,
        received: [...BENEFITS],
        levelRel: 'peer',
        lastContact: AS_OF,
      }),
    ).toEqual([1, 1, 1, 1]);
    expect(
      rings({ id: 'a', closeness: 1, received: [], levelRel: 'outside', monthsSinceContact: 36 }),
    ).toEqual([5, 5, 4, 5]);
  });

  it('read months where the day is not known, and never guess from a date alone', () => {
    const contact = aContact({ id: 'a', lastContact: '2026-11-20' });
    expect(ringOf(contact, 'contact', null)).toBe(6);
    expect(ringOf({ ...contact, monthsSinceContact: 2 }, 'contact', null)).toBe(2);
  });

  it('have words that fit on them, in every language', () => {
    for (const { map } of Object.values(catalogues)) {
      for (const words of Object.values(map.rings).flatMap((all) => Object.values(all))) {
        const half = (textWidth(words) * RING_FONT) / 2;
        expect([words, half <= RING_CAPTION.half]).toEqual([words, true]);
      }
    }
  });
});

describe('the sectors', () => {
  it('give back what they were read from', () => {
    for (const sectorsBy of SECTORS_BY) {
      const contact = aContact({ id: 'a', circle: 'x', org: 'x', function: 'x', proximity: 3 });
      const sector = sectorOf(contact, sectorsBy);
      expect(
        sectorOf({ ...aContact({ id: 'b' }), ...inSector(sectorsBy, sector) }, sectorsBy),
      ).toBe(sector);
      expect(sectorOf({ ...contact, ...inSector(sectorsBy, '') }, sectorsBy)).toBe('');
    }
  });

  it('are called by the words of the language, a place by its answer', () => {
    const { map, terms } = catalogues.en;
    expect(sectorWords(map, 'place', '4')).toBe(terms.proximities[4]);
    expect(sectorWords(map, 'org', '4')).toBe('4');
    expect(sectorWords(map, 'function', '')).toBe(map.noSector.function);
    expect(sectorTitle(map, { sectors: [], sectorsBy: 'org' }, '')).toBe('');
  });
});

describe('every arrangement', () => {
  it('gives the same picture for the same people, whatever order they come in', () => {
    hold(
      fc.property(
        anArrangement,
        fc.integer({ min: 0, max: 40 }),
        fc.nat(99),
        (how, count, seed) => {
          const network = describedNetwork(count, seed);
          const turned = {
            ...network,
            contacts: network.contacts.toReversed(),
            alterTies: network.alterTies?.toReversed() ?? null,
          };
          expect(plainScene(turned, how)).toEqual(plainScene(network, how));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('lets no name touch another up to sixty people: everybody is named below the sign', () => {
    for (const how of arrangements) {
      const { nodes } = plainScene(describedNetwork(60, 4), how);
      const named = namesThatFit(nodes, 1, { sides: ['below'] });
      expect([how, named.size]).toEqual([how, 60]);
      for (const { x, y } of nodes) expect(Math.hypot(x, y)).toBeGreaterThan(EGO_RADIUS);
    }
  });

  it('moves the others by less than 2 % of the width on average when one contact is added, in each of them', () => {
    const means = arrangements.map((how) => {
      const shifts: number[] = [];
      for (let seed = 1; seed <= 4; seed++) {
        const network = describedNetwork(61, seed);
        const after = plainScene(network, how);
        const sizes = Map.groupBy(after.nodes, ({ sector }) => sector);
        // A newcomer to a sector there is; a new sector is a new map.
        const newcomers = after.nodes.filter(({ sector }) => (sizes.get(sector)?.length ?? 0) > 1);
        for (const { id: gone } of newcomers.slice(0, 8)) {
          const before = {
            ...network,
            contacts: network.contacts.filter(({ id }) => id !== gone),
            alterTies: network.alterTies?.filter(({ a, b }) => a !== gone && b !== gone) ?? null,
          };
          shifts.push(shareMoved(plainScene(before, how), after));
        }
      }
      return shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
    });
    expect(Math.max(...means)).toBeLessThan(0.02);
  });

  it('has a place for nobody, for one, and for names of every kind', () => {
    const names = ['x'.repeat(200), 'Ana 👩‍🔬🧬', 'محمد عبد الله', '李小龍', 'שרה לוי'];
    const odd = aNetwork({ contacts: names.map((name, i) => aContact({ id: String(i), name })) });
    for (const how of arrangements) {
      expect(plainScene(aNetwork({}), how).nodes).toEqual([]);
      expect(plainScene(describedNetwork(1, 1), how).nodes).toHaveLength(1);
      const { nodes } = plainScene(odd, how);
      expect(nodes.every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
      expect(namesThatFit(nodes, 1, { sides: ['below'] }).size).toBe(names.length);
    }
  });
});
