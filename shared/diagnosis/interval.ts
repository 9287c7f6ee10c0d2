/** How far a share could be off when it rests on few cases. */

/** Standard normal quantile of a two-sided 90 % interval. */
const Z_90 = 1.6448536269514722;

/**
 * The 90 % Wilson score interval (Wilson 1927) of `part` out of `whole`, within 0–1 and holding the
 * share itself; `part` may be a fraction, where several people share an introduction. Null when
 * `whole` is 0.
 */
export function wilsonInterval(part: number, whole: number): [number, number] | null {
  if (whole === 0) return null;
  const share = part / whole;
  const doubt = Z_90 ** 2 / whole;
  const centre = share + doubt / 2;
  const margin = Math.sqrt(doubt * (share * (1 - share) + doubt / 4));
  // At either end of the scale, rounding would carry the interval a hair past it.
  return [
    Math.max(0, Math.min(share, (centre - margin) / (1 + doubt))),
    Math.min(1, Math.max(share, (centre + margin) / (1 + doubt))),
  ];
}
