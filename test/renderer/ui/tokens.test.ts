/** What the colours promise: legible, told apart in grey and by every eye, the same in print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '../../../shared/assert.ts';
import { ARCHETYPES, BENEFITS } from '../../../shared/model/scales.ts';

const css = readFileSync(
  join(import.meta.dirname, '../../../renderer/styles/tokens.css'),
  'utf8',
).replaceAll(/\/\*[\s\S]*?\*\//gu, '');

/** The tokens one rule sets, by name. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/gu)];
  const rule = must(
    rules.find(([, found = '']) => found.trim() === selector),
    `tokens.css has a rule for ${selector}`,
  );
  return new Map(
    [...(rule[2] ?? '').matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

const light = tokensOf(':root');
const dark = tokensOf(":root[data-theme='dark']");
const high = tokensOf(":root[data-contrast='high']");
const highDark = tokensOf(":root[data-theme='dark'][data-contrast='high']");

/** What is in force in each look, later rules over earlier ones as the cascade has it. */
const LOOKS = {
  light,
  dark: new Map([...light, ...dark]),
  'high contrast': new Map([...light, ...high]),
  'high contrast, dark': new Map([...light, ...dark, ...high, ...highDark]),
} as const;

type Rgb = readonly [number, number, number];
type Look = ReadonlyMap<string, string>;

function rgbOf(look: Look, token: string): Rgb {
  const hex =
    must(/^#([0-9a-f]{6})$/u.exec(look.get(token) ?? ''), `${token} is a colour`)[1] ?? '';
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

/** Relative luminance, WCAG 2.2. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** CIE lightness, 0–100: how a colour looks in grey. */
function lightness(colour: Rgb): number {
  const y = luminance(colour);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

/** How a colour is seen without one kind of cones: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: { readonly [kind: string]: readonly (readonly [number, number, number])[] } = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab of a linear colour: distances in it are about as large as they look. */
function oklabOf([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seenBy(eye: string, [r, g, b]: Rgb): Rgb {
  const rows = EYES[eye] ?? [];
  const seen = rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b)));
  return [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0];
}

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

const families = {
  archetypes: ARCHETYPES.map((name) => `archetype-${name.replaceAll('_', '-')}`),
  benefits: BENEFITS.map((name) => `benefit-${name}`),
};
const SCALE = [1, 2, 3, 4, 5].map((step) => `scale-${String(step)}`);

const SURFACES = ['paper', 'surface', 'surface-raised', 'surface-sunken'];
const TEXT = [
  ...pairsWith(['ink', 'ink-soft', 'accent-ink', 'danger'], [...SURFACES, 'hover']),
  ...pairsWith(['ink-faint'], SURFACES),
  ['ink', 'accent-soft'],
  ['accent-ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['danger', 'danger-soft'],
  ['caution', 'caution-soft'],
  ['good', 'good-soft'],
  ['ink', 'caution-soft'],
  ['ink', 'highlight'],
  ['ink', 'selection'],
  ['night-ink', 'night'],
  ['night-ink-strong', 'night'],
  ['night-star', 'night'],
] as const;

function pairsWith(
  inks: readonly string[],
  surfaces: readonly string[],
): readonly (readonly [string, string])[] {
  return inks.flatMap((ink) => surfaces.map((surface) => [ink, surface] as const));
}

describe.each(Object.entries(LOOKS))('the colours, %s', (name, look) => {
  const least = name.startsWith('high') ? 7 : 4.5;

  it('can be read wherever they are text', () => {
    const weak = TEXT.filter(
      ([ink = '', surface = '']) => contrast(rgbOf(look, ink), rgbOf(look, surface)) < least,
    );
    expect(weak).toEqual([]);
  });

  it('show borders, marks, focus and data at three to one', () => {
    const marks = ['rule-strong', 'focus', ...look.keys()].filter((token) =>
      /^(?:rule-strong|focus|mark-|archetype-|benefit-|scale-5)/u.test(token),
    );
    const weak = pairsWith(marks, ['paper', 'surface']).filter(
      ([mark, surface]) => contrast(rgbOf(look, mark), rgbOf(look, surface)) < 3,
    );
    expect(weak).toEqual([]);
  });

  it.each(Object.entries(families))('keep the six %s apart in grey', (_family, tokens) => {
    const close = pairsOf(tokens).filter(
      ([a, b]) => Math.abs(lightness(rgbOf(look, a)) - lightness(rgbOf(look, b))) < 5,
    );
    expect(close).toEqual([]);
  });

  it.each(Object.entries(families))('keep the six %s apart for every eye', (_family, tokens) => {
    const close = Object.keys(EYES).flatMap((eye) =>
      pairsOf(tokens)
        .filter(([a, b]) => {
          const [x, y] = [a, b].map((token) => oklabOf(seenBy(eye, rgbOf(look, token))));
          return Math.hypot(...[0, 1, 2].map((at) => (x?.[at] ?? 0) - (y?.[at] ?? 0))) < 0.055;
        })
        .map(([a, b]) => `${eye}: ${a}, ${b}`),
    );
    expect(close).toEqual([]);
  });

  it('grow steadily from little to much', () => {
    const steps = SCALE.map((token) => lightness(rgbOf(look, token)));
    const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
    expect(gaps.every((gap) => Math.abs(gap) > 8)).toBe(true);
    expect(new Set(gaps.map(Math.sign)).size).toBe(1);
  });
});

describe('data colours on paper', () => {
  it('are those of the light screen, strong enough for white paper', () => {
    const weak = [...families.archetypes, ...families.benefits].filter(
      (token) => contrast(rgbOf(light, token), [1, 1, 1]) < 3,
    );
    expect(weak).toEqual([]);
  });
});
