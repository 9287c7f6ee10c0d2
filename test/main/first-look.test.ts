/** What a page's first picture depends on, from the file of the preferences into its address. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NativeTheme } from 'electron';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../electron/core/preferences.ts';
import { openLook } from '../../electron/main/first-look.ts';
import { isOwnFrame } from '../../electron/main/security.ts';
import { lookFrom, usualLook, type Look } from '../../shared/model/look.ts';
import { hold } from '../support/laws.ts';

const folder = mkdtempSync(join(tmpdir(), 'plexus-look-'));
const path = join(folder, 'preferences.json');
afterAll(() => rmSync(folder, { recursive: true }));

/** What a page reads from its address. */
const lookAt = (url: string): Look =>
  lookFrom(Object.fromEntries(new URL(url).searchParams), usualLook('en'));
const opened = (file: string) => {
  const system: Pick<NativeTheme, 'themeSource'> = { themeSource: 'system' };
  return { system, ...openLook(file, 'fr', system) };
};

describe('the look of the first picture', () => {
  it('is the one that was chosen, in an address that stays one of ours', () => {
    const chosen = { locale: 'en', theme: 'dark', textSize: 150 } as const;
    writeFileSync(path, JSON.stringify({ ...defaultPreferences('fr'), ...chosen }));
    const { locale, system, address } = opened(path);
    expect(lookAt(address())).toEqual({ ...usualLook('fr'), ...chosen });
    expect([locale, system.themeSource]).toEqual(['en', 'dark']);
    expect(isOwnFrame({ parent: null, url: address() })).toBe(true);
  });

  it('is for each page the one chosen by then', () => {
    const { address } = opened(path);
    writeFileSync(path, JSON.stringify({ ...defaultPreferences('fr'), contrast: 'high' }));
    expect(lookAt(address())).toEqual({ ...usualLook('fr'), contrast: 'high' });
  });

  it('is the usual one in the system’s language where the file says nothing one can read', () => {
    expect(lookAt(opened(join(folder, 'none.json')).address())).toEqual(usualLook('fr'));
    hold(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        writeFileSync(path, content);
        expect(lookAt(opened(path).address())).toEqual(usualLook('fr'));
      }),
    );
  });
});
