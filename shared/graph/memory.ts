/**
 * The arrays graphs and tallies are made of: zeroed, and cut one after another from larger blocks.
 * A block costs about a microsecond however small it is, and an ego network of fifteen wants some
 * thirty arrays: one each would take longer than all that is computed in them. What was cut once is
 * never handed out again; a block goes when the last array cut from it does.
 */

const BLOCK_BYTES = 65_536;
/** An array of this size or more gets a block of its own: little is left over of any other. */
const OWN_BLOCK_BYTES = BLOCK_BYTES / 8;
/** Every array begins on a multiple of this, as the widest numbers must. */
const ALIGNMENT = 8;

/** The block in use, and how much of it has been handed out. */
let block = new ArrayBuffer(BLOCK_BYTES);
let used = 0;

/** Takes so many bytes of the block in use, or of a new one, and tells where they begin. */
function take(bytes: number): number {
  if (used + bytes > BLOCK_BYTES) {
    block = new ArrayBuffer(BLOCK_BYTES);
    used = 0;
  }
  const start = used;
  used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  return start;
}

/** So many whole numbers, all 0. */
export function createInts(length: number): Int32Array {
  const bytes = length * Int32Array.BYTES_PER_ELEMENT;
  if (bytes >= OWN_BLOCK_BYTES) return new Int32Array(length);
  const start = take(bytes);
  return new Int32Array(block, start, length);
}

/** So many real numbers, all 0. */
export function createReals(length: number): Float64Array {
  const bytes = length * Float64Array.BYTES_PER_ELEMENT;
  if (bytes >= OWN_BLOCK_BYTES) return new Float64Array(length);
  const start = take(bytes);
  return new Float64Array(block, start, length);
}

/** So many numbers of 0 to 255, all 0. */
export function createBytes(length: number): Uint8Array {
  if (length >= OWN_BLOCK_BYTES) return new Uint8Array(length);
  const start = take(length);
  return new Uint8Array(block, start, length);
}
