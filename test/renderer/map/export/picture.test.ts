import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeGreyPng } from '../../../../renderer/features/map/export/grey-png.ts';
import { sceneForPaper } from '../../../../renderer/features/map/export/scene-for-paper.ts';
import { mapScene } from '../../../../shared/map/make-scene.ts';
import type { NameMode } from '../../../../shared/report/names.ts';
import { en } from '../../../../shared/text/en/index.ts';
import { aContact, aNetwork, aTie } from '../../../support/builders.ts';
import { hold } from '../../../support/laws.ts';

const network = aNetwork({
  ego: { name: 'Ken Okada' },
  contacts: [
    aContact({ id: 'a', name: 'Ada Roy', circle: 'Roy’s lab' }),
    aContact({ id: 'b', name: 'Bram Vos', circle: 'choir' }),
    aContact({ id: 'c', name: 'Cleo Ray', circle: 'choir' }),
  ],
  alterTies: [aTie('a', 'b'), aTie('b', 'c')],
});
const scene = mapScene(network, null, { sectorsBy: 'circle', overlay: 'energy' });
const onPaper = (names: NameMode, gone: readonly string[] = []) =>
  sceneForPaper(scene, { network, names, text: en, gone: new Set(gone) });

describe('the scene on paper', () => {
  it('has no name, nor a circle that holds one, unless names are written out', () => {
    for (const names of ['initials', 'codes'] as const) {
      const written = JSON.stringify(onPaper(names));
      for (const word of ['Ada', 'Roy', 'Bram', 'Vos', 'Cleo', 'Ken', 'Okada'])
        expect([names, word, written.includes(word)]).toEqual([names, word, false]);
    }
    expect(JSON.stringify(onPaper('codes'))).not.toContain('choir');
    expect(onPaper('full').nodes.map(({ name }) => name)).toEqual([
      'Ada Roy',
      'Bram Vos',
      'Cleo Ray',
    ]);
  });

  it('leaves out who is tried as gone, and moves nobody', () => {
    const { nodes, ties } = onPaper('initials', ['a']);
    expect(nodes.map(({ id, x, y }) => [id, x, y])).toEqual(
      scene.nodes.filter(({ id }) => id !== 'a').map(({ id, x, y }) => [id, x, y]),
    );
    expect(ties).toHaveLength(1);
  });
});

describe('a PNG', () => {
  /** Chunks by type, as the specification has them: length, type, data, checksum. */
  const chunksOf = (png: Uint8Array) => {
    const view = Buffer.from(png);
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at)) {
      const length = view.readUInt32BE(at);
      chunks.set(view.toString('latin1', at + 4, at + 8), view.subarray(at + 8, at + 8 + length));
    }
    return chunks;
  };

  it('holds the greys of its pixels, and nothing but the picture', async () => {
    const size = fc.integer({ min: 1, max: 9 });
    await hold(
      fc.asyncProperty(size, size, fc.infiniteStream(fc.nat(255)), async (width, height, greys) => {
        const wanted = [...greys.take(width * height)];
        const data = wanted.flatMap((grey) => [grey, grey, grey, 255]);
        const chunks = chunksOf(await encodeGreyPng({ data, width, height }));
        expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
        const header = chunks.get('IHDR');
        expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([width, height]);
        const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
        const pixels: number[] = [];
        for (let y = 0; y < height; y += 1) {
          const line = lines.subarray(y * (width + 1), (y + 1) * (width + 1));
          expect(line[0]).toBe(2);
          line.subarray(1).forEach((byte, x) => {
            pixels.push((byte + (pixels[(y - 1) * width + x] ?? 0)) & 255);
          });
        }
        expect(pixels).toEqual(wanted);
      }),
    );
  });
});
