/** The one curve every indicator goes through. */
import type { Anchors } from './thresholds.ts';

/**
 * How concerning a value is, 0–1: 0 at `zeroAt`, 1 at `oneAt`, straight in between. With `zeroAt`
 * above `oneAt` it is the small values that concern.
 *
 * The order of operations is part of the rule: 0.625 between 0.45 and 0.8 comes out a hair below one
 * half, and worked case 11 counts it as below.
 */
export function ramp(value: number, anchors: Anchors): number {
  const share = (value - anchors.zeroAt) / (anchors.oneAt - anchors.zeroAt);
  return Math.min(1, Math.max(0, share));
}
