/**
 * Reading the typed arrays graphs and tallies are made of. Every index used with them comes from
 * the structure the array belongs to, so the element is always there. One function per array type:
 * shared ones would be slower, because the engine specialises each on the arrays it sees.
 */

export const intAt = (array: Int32Array, index: number): number =>
  // In range by construction, see above.
  array[index] as number;

export const realAt = (array: Float64Array, index: number): number =>
  // In range by construction, see above.
  array[index] as number;

export const byteAt = (array: Uint8Array, index: number): number =>
  // In range by construction, see above.
  array[index] as number;
