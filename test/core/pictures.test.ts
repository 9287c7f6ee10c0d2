/** Pictures of the map: written where the person says, and only what may be printed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenHost, type TestHost } from '../support/hosts.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const svg = (children: readonly unknown[], attributes = {}): string =>
  JSON.stringify({ tag: 'svg', attributes, children });

let host: TestHost;
beforeAll(async () => {
  host = await createOpenHost('clone');
});
afterAll(() => host.close());

const save = (picture: object, names = 'initials') =>
  host.call('pictures.save', { names, picture });

describe('a picture of the map', () => {
  it('is written to the file that was chosen, whose suggested name says how names stand on it', async () => {
    const path = join(host.folder, 'map.svg');
    host.asked.length = 0;
    host.answers.push({ answer: 'path', path });
    const drawing = svg([{ tag: 'text', attributes: {}, children: ['Ada & Bo <3'] }]);
    expect(await save({ format: 'svg', drawing }, 'codes')).toEqual({
      ok: true,
      value: { outcome: 'saved', fileName: 'map.svg' },
    });
    expect(host.asked).toEqual([
      expect.objectContaining({
        ask: 'choose-save',
        suggestedName: 'Plexus map 2026-11-22 (codes).svg',
        extension: 'svg',
      }),
    ]);
    expect(readFileSync(path, 'utf8')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg><text>Ada &amp; Bo &lt;3</text></svg>',
    );
  });

  it('in pixels is written byte for byte', async () => {
    const path = join(host.folder, 'map.png');
    host.answers.push({ answer: 'path', path });
    expect(await save({ format: 'png', bytes: PNG.toString('base64') })).toMatchObject({
      ok: true,
    });
    expect(readFileSync(path)).toEqual(PNG);
  });

  it('is not written when nobody chooses a file', async () => {
    expect(await save({ format: 'svg', drawing: svg([]) })).toEqual({
      ok: true,
      value: { outcome: 'cancelled' },
    });
  });

  it.each([
    ['a script', svg([{ tag: 'script', attributes: {}, children: ['alert(1)'] }])],
    ['a handler', svg([], { onload: 'alert(1)' })],
    ['an address', svg([{ tag: 'rect', attributes: { fill: 'url(https://x.y)' }, children: [] }])],
    ['something else than a drawing', JSON.stringify({ tag: 'p', attributes: {}, children: [] })],
    ['no JSON', '<svg/>'],
  ])('with %s in it is refused before anybody is asked for a file', async (_what, drawing) => {
    host.asked.length = 0;
    host.answers.length = 0;
    expect(await save({ format: 'svg', drawing })).toMatchObject({
      ok: false,
      error: { code: 'input/invalid' },
    });
    expect(host.asked).toEqual([]);
  });

  it('in pixels that are none is refused', async () => {
    const bytes = Buffer.from('MZ an executable').toString('base64');
    expect(await save({ format: 'png', bytes })).toMatchObject({ ok: false });
    expect(existsSync(join(host.folder, 'MZ'))).toBe(false);
  });
});
