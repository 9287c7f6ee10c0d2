/**
 * The sign each person is drawn with. Every mark has a shape of its own, so that canvas, legend and
 * a black-and-white print say the same without any colour.
 */
import type { Mark, Overlay } from './scene.ts';

export type Sign = {
  readonly shape: 'circle' | 'diamond';
  /** Half of its width as a multiple of the person's radius (`signRadius`). */
  readonly size: number;
  readonly isFilled: boolean;
  readonly isDashed: boolean;
  /** Radius of the ring around it as a multiple of the person's radius; 0 for none. */
  readonly halo: number;
};

const disc: Sign = { shape: 'circle', size: 1, isFilled: true, isDashed: false, halo: 0 };

/** Inside the inner circle a full disc, outside it an open one. */
export const PLAIN_SIGNS = { core: disc, other: { ...disc, isFilled: false } } as const;

export const MARK_SIGNS: { readonly [M in Mark]: Sign } = {
  raises: { ...disc, shape: 'diamond', size: 1.22 },
  eases: { ...disc, size: 0.62, halo: 1.18 },
  neutral: { ...disc, size: 0.62 },
  unknown: { ...disc, size: 0.85, isFilled: false, isDashed: true },
};

/** The sign of a person under an overlay. */
export function signOf(
  person: { readonly mark: Mark; readonly core: boolean },
  overlay: Overlay,
): Sign {
  if (overlay === 'none') return PLAIN_SIGNS[person.core ? 'core' : 'other'];
  const sign = MARK_SIGNS[person.mark];
  return person.core || person.mark !== 'neutral' ? sign : { ...sign, isFilled: false };
}

/** The four-pointed star that is me: corners as multiples of its radius, clockwise from the top. */
export const EGO_STAR: readonly (readonly [x: number, y: number])[] = [
  [0, -1],
  [0.2, -0.2],
  [1, 0],
  [0.2, 0.2],
  [0, 1],
  [-0.2, 0.2],
  [-1, 0],
  [-0.2, -0.2],
];

/** Radius of my star in map units. */
export const EGO_STAR_RADIUS = 17;

/** Somebody looked for: a dashed circle of this radius with a plus, in map units around its middle. */
export const WANTED_RADIUS = 8;
export const WANTED_PLUS = 'M-3.5 0H3.5M0-3.5V3.5';

/** Somebody put somewhere by hand: a needle above the sign, where names stand least, with its head. */
export const PIN_PATH = 'M0-8V-16M-3-17a3 3 0 1 0 6 0 3 3 0 1 0-6 0';

/** A group of folded people: a double ring, half as wide as this in map units. */
export const GROUP_RADIUS = 13;

/** Width of a tie's line in map units: the logarithm keeps heavy ties from covering the rest. */
export const tieWidth = (weight: number, isStrong: boolean): number =>
  (isStrong ? 1.8 : 0.8) + Math.min(1.6, Math.max(0, Math.log2(weight)) * 0.5);
