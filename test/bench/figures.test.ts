import { describe, expect, it } from 'vitest';
import { p99Of, race, spreadOf } from '../../scripts/bench/clock.ts';
import {
  exactly,
  expectRight,
  isMet,
  plainFigure,
  raceFigure,
  WrongValue,
} from '../../scripts/bench/figures.ts';
import { tableLine } from '../../scripts/bench/table.ts';

const named = { row: 'L1', what: 'layout' } as const;

describe('a spread', () => {
  it('has the quartiles of what was sampled, between samples where need be', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, p25: 2, p75: 4 });
    expect(spreadOf([1, 2])).toEqual({ median: 1.5, p25: 1.25, p75: 1.75 });
    expect(p99Of(Array.from({ length: 101 }, (_, i) => i))).toBe(99);
  });
});

describe('a race', () => {
  it('takes the ratio within each round, so that a slow machine slows both', async () => {
    let slowness = 1;
    const side = (ms: number) => (calls: number) => {
      slowness *= 1.03;
      return ms * calls * slowness;
    };
    const { ratio } = await race({ ours: side(100), against: side(400) });
    expect(ratio.median).toBeGreaterThan(0.22);
    expect(ratio.median).toBeLessThan(0.28);
  });
});

describe('a goal', () => {
  const race = { ours: exactly(2), against: exactly(40), ratio: exactly(0.05) };

  it('is met up to its limit and not beyond', () => {
    expect(isMet(plainFigure({ ...named, unit: 'ms' }, exactly(16), 16))).toBe(true);
    expect(isMet(plainFigure({ ...named, unit: 'ms' }, exactly(16.1), 16))).toBe(false);
    expect(isMet(plainFigure({ ...named, unit: 'ms' }, exactly(16), null))).toBeNull();
  });

  it('may be of the ratio', () => {
    const goal = (atMost: number) => ({ of: 'ratio', atMost }) as const;
    expect(isMet(raceFigure({ ...named, against: 'cose', goal: goal(0.05) }, race))).toBe(true);
    expect(isMet(raceFigure({ ...named, against: 'cose', goal: goal(0.04) }, race))).toBe(false);
  });

  it('is printed with what was found, the other side and whether it is met', () => {
    const goal = { of: 'ratio', atMost: 0.02 } as const;
    const line = tableLine(raceFigure({ ...named, against: 'cose', goal }, race));
    expect(line.split(/\s{2,}/)).toEqual([
      'L1',
      'layout',
      '2 ms',
      'cose 40 ms',
      '1/20',
      '≤ 1/50',
      'not met',
    ]);
  });
});

it('ends the run where a value is wrong', () => {
  expect(() => expectRight(false, 'rows are lost')).toThrow(WrongValue);
  expect(() => expectRight(true, 'rows are lost')).not.toThrow();
});
