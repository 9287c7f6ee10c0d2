/** What a page's first picture depends on, from the file of the preferences into its address. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../electron/core/preferences.ts';
import { addressOf, readLook } from '../../electron/main/first-look.ts';
import { isOwnFrame } from '../../electron/main/security.ts';
import { lookFrom, usualLook } from '../../shared/model/look.ts';
import { hold } from '../support/laws.ts';

const folder = mkdtempSync(join(tmpdir(), 'plexus-look-'));
const path = join(folder, 'preferences.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the look of the first picture', () => {
  it('is the one that was chosen', () => {
    const chosen = { locale: 'fr', theme: 'dark', textSize: 150 } as const;
    writeFileSync(path, JSON.stringify({ ...defaultPreferences('en'), ...chosen }));
    expect(readLook(path, 'en')).toEqual({ ...usualLook('en'), ...chosen });
  });

  it('is the usual one in the system’s language where the file says nothing one can read', () => {
    expect(readLook(join(folder, 'none.json'), 'fr')).toEqual(usualLook('fr'));
    hold(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        writeFileSync(path, content);
        expect(readLook(path, 'fr')).toEqual(usualLook('fr'));
      }),
    );
  });

  it('reaches the page in its address, which stays one of ours', () => {
    const look = { ...usualLook('fr'), theme: 'dark', textSize: 125 } as const;
    const url = addressOf(look);
    expect(isOwnFrame({ parent: null, url })).toBe(true);
    const fields = Object.fromEntries(new URL(url).searchParams);
    expect(lookFrom(fields, usualLook('en'))).toEqual(look);
  });
});
