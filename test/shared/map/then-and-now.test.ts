import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layOutOverTime,
  sceneOverTime,
  thenAndNow,
  withThoseWhoLeft,
  type Moment,
} from '../../../shared/map/then-and-now.ts';
import { USUAL_ARRANGEMENT } from '../../../shared/map/scene.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const usual = USUAL_ARRANGEMENT;
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const person = fc.record({
  id: fc.constantFrom(...IDS),
  closeness: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  circle: fc.constantFrom('Ward', 'Choir', null),
  core: fc.boolean(),
});
const moment: fc.Arbitrary<Moment> = fc
  .tuple(
    fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: IDS.length }),
    fc.uniqueArray(fc.subarray(IDS, { minLength: 2, maxLength: 2 }), {
      selector: (pair) => pair.join(),
      maxLength: 6,
    }),
  )
  .map(([people, pairs]) => {
    const ids = new Set(people.map(({ id }) => id));
    const ties = pairs.flatMap(([a = '', b = '']) =>
      ids.has(a) && ids.has(b) ? [aTie(a, b)] : [],
    );
    return {
      network: aNetwork({ contacts: people.map(aContact), alterTies: ties }),
      asOf: '2026-05-12',
    };
  });

const idsOf = ({ network }: Moment): string[] => network.contacts.map(({ id }) => id).toSorted();
const sorted = (...lists: readonly (readonly string[])[]): string[] => lists.flat().toSorted();

describe('two moments of one network', () => {
  it('share the people who stayed; who entered and who left are all the others', () => {
    hold(
      fc.property(moment, moment, (before, after) => {
        const { entered, left, kept } = thenAndNow(before, after, usual);
        expect(sorted(entered, kept)).toEqual(idsOf(after));
        expect(sorted(left, kept)).toEqual(idsOf(before));
      }),
    );
  });

  it('read backwards swap who entered and who left, and the same people have moved', () => {
    hold(
      fc.property(moment, moment, (before, after) => {
        const there = thenAndNow(before, after, usual);
        const back = thenAndNow(after, before, usual);
        expect(back).toEqual({
          ...there,
          entered: there.left,
          left: there.entered,
          inward: there.outward,
          outward: there.inward,
        });
      }),
    );
  });

  it('have nothing to tell when they are one and the same', () => {
    hold(
      fc.property(moment, (day) => {
        const { kept, ...others } = thenAndNow(day, day, usual);
        expect(kept).toEqual(idsOf(day));
        expect(Object.values(others).flat()).toEqual([]);
      }),
    );
  });

  it('do not differ by an answer only one of them has', () => {
    const day = (fields: object): Moment => ({
      network: aNetwork({ contacts: [aContact({ id: 'a', ...fields })] }),
      asOf: '2026-05-12',
    });
    const [open, near, far] = [day({}), day({ closeness: 5 }), day({ closeness: 1 })];
    expect(thenAndNow(open, near, usual).moved).toEqual([]);
    expect(thenAndNow(near, open, usual).moved).toEqual([]);
    expect(thenAndNow(near, far, usual).moved).toEqual(['a']);
  });
});

describe('one layout for several days', () => {
  it('moves nobody from day to day whose ring and sector are the same', () => {
    hold(
      fc.property(fc.array(moment, { minLength: 2, maxLength: 4 }), (days) => {
        const over = layOutOverTime(days, usual);
        const places = new Map<string, string>();
        for (const day of days) {
          const { scene } = sceneOverTime(over, { drawn: day.network, after: day, before: null });
          expect(scene.nodes.map(({ id }) => id)).toEqual(idsOf(day));
          for (const { id, ring, sector, x, y } of scene.nodes) {
            const stand = JSON.stringify([id, ring, sector]);
            const place = JSON.stringify([x, y]);
            expect(places.get(stand) ?? place).toBe(place);
            places.set(stand, place);
          }
        }
        expect(new Set(places.values()).size).toBe(places.size);
      }),
    );
  });

  it('leaves whoever left where they stood, and knows where whoever moved came from', () => {
    hold(
      fc.property(moment, moment, (before, after) => {
        const over = layOutOverTime([before, after], usual);
        const drawn = withThoseWhoLeft(before.network, after.network);
        const { scene, from } = sceneOverTime(over, { drawn, after, before });
        const earlier = sceneOverTime(over, {
          drawn: before.network,
          after: before,
          before: null,
        }).scene.nodes;
        const { left, moved, entered, kept } = thenAndNow(before, after, usual);
        expect(scene.nodes.map(({ id }) => id)).toEqual(sorted(entered, left, kept));
        const then = (id: string) => earlier.find((node) => node.id === id);
        for (const id of left) {
          const { x, y, ring } = then(id) ?? {};
          expect(scene.nodes.find((node) => node.id === id)).toMatchObject({ x, y, ring });
        }
        expect([...from.keys()].toSorted()).toEqual(moved);
        for (const [id, point] of from) expect(then(id)).toMatchObject(point);
      }),
    );
  });

  it('keeps the ties of those who left, and none to nobody', () => {
    hold(
      fc.property(moment, moment, (before, after) => {
        const { contacts, alterTies } = withThoseWhoLeft(before.network, after.network);
        const ids = new Set(contacts.map(({ id }) => id));
        expect(ids.size).toBe(contacts.length);
        const pairs = (alterTies ?? []).map(({ a, b }) => [a, b].toSorted().join());
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { a, b } of alterTies ?? []) expect(ids.has(a) && ids.has(b)).toBe(true);
        expect(alterTies).toEqual(expect.arrayContaining([...(after.network.alterTies ?? [])]));
      }),
    );
  });
});
