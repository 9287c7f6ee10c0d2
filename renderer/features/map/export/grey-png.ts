/**
 * A PNG in shades of grey, by the PNG specification (W3C, third edition): what is drawn for paper has
 * no colour, and a third of the bytes says as much. No metadata: neither day, nor program, nor name.
 */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** IHDR: 8 bits a pixel, greyscale, the one compression, filter and interlace method there is. */
const GREY_8 = [8, 0, 0, 0, 0];
/** Each line is stored as its difference from the one above: paper becomes nothing. */
const FILTER_UP = 2;
/** Rec. 601: how bright red, green and blue look. */
const [RED, GREEN, BLUE] = [0.299, 0.587, 0.114] as const;

/** CRC-32 of the PNG specification, one entry for each byte. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return join([uint32(data.length), body, uint32(crcOf(body))]);
}

/** The lines of an image as PNG stores them, each after the number of its filter. */
function filteredLines({ data, width, height }: Pixels): Uint8Array<ArrayBuffer> {
  const grey = new Uint8Array(width * height);
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    const [red, green, blue] = [data[4 * pixel], data[4 * pixel + 1], data[4 * pixel + 2]];
    grey[pixel] = Math.round(RED * (red ?? 0) + GREEN * (green ?? 0) + BLUE * (blue ?? 0));
  }
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1);
    lines[start] = FILTER_UP;
    for (let x = 0; x < width; x += 1) {
      const above = y === 0 ? 0 : (grey[(y - 1) * width + x] ?? 0);
      lines[start + 1 + x] = (grey[y * width + x] ?? 0) - above;
    }
  }
  return lines;
}

/** An image of opaque pixels: red, green, blue and a fourth that is not read. */
export type Pixels = {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
};

/** The image as the bytes of a PNG. */
export async function encodeGreyPng(pixels: Pixels): Promise<Uint8Array> {
  const packed = new Blob([filteredLines(pixels)])
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  const data = new Uint8Array(await new Response(packed).arrayBuffer());
  const header = join([uint32(pixels.width), uint32(pixels.height), Uint8Array.from(GREY_8)]);
  return join([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}
