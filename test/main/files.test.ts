/** The app's own scheme serves what was built, with its policy, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createAppFiles } from '../../electron/main/files.ts';
import { hold } from '../support/laws.ts';

const outside = mkdtempSync(join(tmpdir(), 'plexus-files-'));
const folder = join(outside, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'assets', 'app.js'), 'export {};');
writeFileSync(join(outside, 'secret.html'), 'secret');
const files = createAppFiles(folder);
afterAll(() => rmSync(outside, { recursive: true }));

describe('the app’s own scheme', () => {
  it('serves a built file with its type and a policy that allows nothing else', () => {
    const response = files.respond('app://vault/assets/app.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });
  it('never reads outside the built files, whatever the address', () => {
    const parts = fc.constantFrom(
      '..',
      '%2e%2e',
      '.',
      '\\',
      '%5c',
      '\0',
      '%00',
      'secret.html',
      '/',
    );
    const paths = fc.oneof(
      fc.array(parts, { maxLength: 8 }).map((each) => each.join('/')),
      fc.string({ unit: 'grapheme' }),
    );
    hold(
      fc.property(paths, (path) => {
        expect(files.respond(`app://vault/${path}`).status).not.toBe(200);
      }),
      { numRuns: 2000 },
    );
  });
  it('answers no other scheme and no other host', () => {
    for (const url of ['file:///index.html', 'https://vault/index.html', 'app://other/index.html'])
      expect(files.respond(url).status).toBe(404);
  });
  it('holds a document only until it is released, and lets it run nothing', async () => {
    const held = files.hold('<p>paper</p>');
    const response = files.respond(held.url);
    expect(await response.text()).toBe('<p>paper</p>');
    expect(response.headers.get('content-security-policy')).not.toContain('script-src');
    held.release();
    expect(files.respond(held.url).status).toBe(404);
  });
});
