import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeGreyPng } from '../../../../renderer/features/map/export/grey-png.ts';
import {
  layersForPaper,
  penFor,
  sceneForPaper,
  type Paper,
} from '../../../../renderer/features/map/export/scene-for-paper.ts';
import { mapScene } from '../../../../shared/map/make-scene.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { NameMode } from '../../../../shared/report/names.ts';
import { en } from '../../../../shared/text/en/index.ts';
import { aContact, aNetwork, aTie } from '../../../support/builders.ts';
import { aWanted, LAYER_TEXT } from '../../../support/picture.ts';
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
const paper = (names: NameMode, more: Partial<Paper> = {}): Paper => ({
  network,
  others: [],
  areOthersWanted: false,
  names,
  isVeiled: false,
  text: en,
  ...more,
});
const onPaper = (names: NameMode, more: Partial<Paper> = {}) =>
  sceneForPaper(scene, penFor(paper(names, more)));

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

  it('moves nobody', () => {
    const placesOf = ({ nodes }: MapScene) => nodes.map(({ id, x, y }) => [id, x, y]);
    expect(placesOf(onPaper('initials'))).toEqual(placesOf(scene));
  });

  it('writes whoever left like everybody else, and nobody else the same', () => {
    const left = aContact({ id: 'd', name: 'Ada Rae' });
    const pen = penFor(paper('initials', { others: [left] }));
    expect([...network.contacts, left].map(pen.person)).toEqual(['AR', 'BV', 'CR', 'AR2']);
    expect(penFor(paper('codes', { others: [left] })).person(left)).toBe('P4');
  });

  it('takes initials as they stand while names are hidden, and numbers what may hold a lost name', () => {
    const left = aContact({ id: 'd', name: 'AR2' });
    const pen = penFor(paper('initials', { others: [left], isVeiled: true }));
    expect(pen.person({ id: 'd', name: 'AR2' })).toBe('AR2');
    expect(pen.label('circle', 'choir')).toBe(en.report.standIns.circle(1));
  });

  it('writes groups and people looked for in own words only where these name nobody', () => {
    const layers = { text: LAYER_TEXT, wanted: [aWanted('An economist at Roy’s bank')] };
    const groups = [
      { name: 'friends of Ada', people: ['a', 'b'] },
      { name: 'rowing', people: ['b', 'c'] },
    ];
    const written = (names: NameMode) => {
      const { outlined = [], wanted = [] } = layersForPaper(
        layers,
        { groups, kind: 'tag' },
        penFor(paper(names)),
      );
      return [...outlined, ...wanted].map(({ name }) => name);
    };
    const { tag, wanted } = en.report.standIns;
    expect(written('full')).toEqual(['friends of Ada', 'rowing', 'An economist at Roy’s bank']);
    expect(written('initials')).toEqual([tag(1), 'rowing', wanted(1)]);
    expect(written('codes')).toEqual([tag(1), tag(2), wanted(1)]);
  });

  it('calls those whom one would have met as one calls those looked for, by no initials', () => {
    const met = aContact({ id: 'planned:1', name: 'an economist' });
    const more = { others: [met], areOthersWanted: true };
    expect(penFor(paper('initials', more)).person(met)).toBe('an economist');
    expect(penFor(paper('codes', more)).person(met)).toBe(en.report.standIns.wanted(1));
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
