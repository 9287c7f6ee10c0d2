import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listStops,
  lookAt,
  lookFor,
  pairOf,
  partnersOf,
  positionOf,
  type Looking,
} from '../../../../renderer/features/map/time/stops.ts';
import { hold } from '../../../support/laws.ts';

const head = (day: string) => ({ id: day, day, title: null, madeWith: null, people: 9 });
const stopsOf = (snapshots: number, hasTarget: boolean) =>
  listStops({
    snapshots: Array.from({ length: snapshots }, (_, at) => head(`2026-05-${String(28 - at)}`)),
    today: '2026-11-22',
    hasTarget,
  });
const line = fc.tuple(fc.nat(4), fc.boolean()).map(([count, ahead]) => stopsOf(count, ahead));
/** Some way of looking, at stops that are there and at others that are not. */
const looked = line.chain((stops) => {
  const key = fc.constantFrom(null, 'day:gone', ...stops.map((stop) => stop.key));
  return fc.record({ stops: fc.constant(stops), looking: fc.record({ at: key, beside: key }) });
});

const NOT_YET: Looking = { at: null, beside: null };

describe('the days there are', () => {
  it('go from the oldest snapshot over today to the target', () => {
    expect(stopsOf(2, true).map(({ key }) => key)).toEqual([
      'day:2026-05-27',
      'day:2026-05-28',
      'today',
      'target',
    ]);
  });

  it('stand beside each other both ways round, and none beside itself', () => {
    hold(
      fc.property(line, (stops) => {
        for (const one of stops) {
          const partners = partnersOf(stops, one);
          expect(partners).not.toContain(one);
          for (const other of partners) expect(partnersOf(stops, other)).toContain(one);
        }
      }),
    );
  });

  it('are compared with the earlier one first, whichever is looked at', () => {
    hold(
      fc.property(looked, ({ stops, looking: { at, beside } }) => {
        const pair = pairOf(stops, { at, beside });
        expect(pairOf(stops, { at: beside, beside: at })).toEqual(pair);
        if (pair !== null)
          expect(stops.indexOf(pair.before)).toBeLessThan(stops.indexOf(pair.after));
      }),
    );
  });
});

describe('stepping through the days', () => {
  it('goes one stop at a time and never past the ends; a comparison stays one', () => {
    hold(
      fc.property(looked, fc.constantFrom('back', 'on'), ({ stops, looking }, key) => {
        const from = positionOf(stops, looking);
        const next = lookFor(key, stops, looking);
        const wanted = from + (key === 'back' ? -1 : 1);
        expect(next === null ? stops[wanted] : undefined).toBeUndefined();
        if (next === null) return;
        expect(positionOf(stops, next)).toBe(wanted);
        if (looking.beside !== null && stops.length > 1) expect(pairOf(stops, next)).not.toBeNull();
      }),
    );
  });

  it('begins with today, and compares it with the newest snapshot', () => {
    const stops = stopsOf(2, true);
    expect(lookFor('back', stops, NOT_YET)).toEqual({ at: 'day:2026-05-28', beside: null });
    const compared = lookFor('compare', stops, NOT_YET);
    expect(compared).toEqual({ at: 'today', beside: 'day:2026-05-28' });
    expect(compared && lookFor('compare', stops, compared)).toEqual({ at: 'today', beside: null });
    expect(compared && lookFor('on', stops, compared)).toEqual({ at: 'target', beside: 'today' });
  });

  it('has nothing to compare where today is all there is', () => {
    const stops = stopsOf(0, false);
    expect(lookFor('compare', stops, NOT_YET)).toBeNull();
    expect(lookFor('back', stops, NOT_YET)).toBeNull();
    expect(stops.map((stop) => lookAt(stops, { at: null, beside: 'today' }, stop))).toEqual([
      { at: 'today', beside: null },
    ]);
  });
});
