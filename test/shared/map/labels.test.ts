import { describe, expect, it } from 'vitest';
import {
  BRIGHT_MAX,
  brightIds,
  labelLines,
  signScaleAt,
  textWidth,
} from '../../../shared/map/labels.ts';

describe('a name on the map', () => {
  it('stays on one line when it is short', () => {
    expect(labelLines('Ada Roy')).toEqual(['Ada Roy']);
  });

  it('is broken where the longer line becomes shortest', () => {
    expect(labelLines('Marie-Christine Bouchard')).toEqual(['Marie-Christine', 'Bouchard']);
    expect(labelLines('Patient-foundation lead')).toEqual(['Patient-', 'foundation lead']);
  });

  it('loses no letter unless two lines cannot hold it', () => {
    const name = 'Christopher Van der Meer';
    expect(labelLines(name).join(' ')).toBe(name);
    const long = labelLines(`${'Maximilian '.repeat(9)}Tremblay`);
    expect(long).toHaveLength(2);
    for (const line of long) expect(line.endsWith('…')).toBe(true);
  });

  it('is nothing for an empty name', () => {
    expect(labelLines('')).toEqual(['']);
  });
});

describe('the width of a text', () => {
  it('grows with it, capitals and m being wide, i and l narrow', () => {
    expect(textWidth('mm')).toBeGreaterThan(textWidth('aa'));
    expect(textWidth('ll')).toBeLessThan(textWidth('aa'));
    expect(textWidth('')).toBe(0);
  });

  it('does not depend on how an accent is written', () => {
    expect(textWidth('Élise'.normalize('NFD'))).toBeCloseTo(textWidth('Élise'), 12);
  });
});

describe('the brightest people', () => {
  const person = (index: number) => ({
    id: `p${String(index).padStart(3, '0')}`,
    core: index % 10 === 0,
    ring: (index % 5) + 1,
  });

  it('are everybody as long as there are few', () => {
    const people = Array.from({ length: BRIGHT_MAX }, (_, index) => person(index));
    expect(brightIds(people).size).toBe(BRIGHT_MAX);
  });

  it('are the inner circle first, then the closest', () => {
    const people = Array.from({ length: 300 }, (_, index) => person(index));
    const bright = brightIds(people);
    expect(bright.size).toBe(BRIGHT_MAX);
    expect(people.filter(({ core }) => core).every(({ id }) => bright.has(id))).toBe(true);
    const others = people.filter(({ core }) => !core);
    const ringsWhere = (isBright: boolean): number[] =>
      others.filter(({ id }) => bright.has(id) === isBright).map(({ ring }) => ring);
    expect(Math.max(...ringsWhere(true))).toBeLessThanOrEqual(Math.min(...ringsWhere(false)));
  });
});

it('signs grow slower than type', () => {
  expect(signScaleAt(1)).toBe(1);
  expect(signScaleAt(2)).toBeLessThan(2);
  expect(signScaleAt(0.25)).toBe(0.5);
});
