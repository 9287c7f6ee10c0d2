import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomic, writeNewFile } from '../../electron/store/atomic-file.ts';
import { orStoreFailure } from '../../electron/store/failures.ts';
import { tempFolder } from '../support/temp-vault.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a file written in one step', () => {
  it('takes the place of the old one, which keeps a name of its own', () => {
    const file = join(tempFolder(), 'header');
    writeFileAtomic(file, bytes('one'), `${file}.bak`);
    writeFileAtomic(file, bytes('two'), `${file}.bak`);
    writeFileAtomic(file, bytes('three'), `${file}.bak`);
    expect(readFileSync(file, 'utf8')).toBe('three');
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe('two');
  });

  it('can be read by its owner only, and leaves beside it what was there before', () => {
    const folder = tempFolder();
    const file = join(folder, 'header');
    writeFileSync(`${file}.tmp`, 'somebody’s own');
    writeFileAtomic(file, bytes('one'));
    expect(readdirSync(folder)).toEqual(['header', 'header.tmp']);
    expect(readFileSync(`${file}.tmp`, 'utf8')).toBe('somebody’s own');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('leaves the old one standing when it cannot be written', () => {
    const folder = tempFolder();
    const file = join(folder, 'header');
    writeFileAtomic(file, bytes('one'));
    mkdirSync(`${file}.bak`);
    writeFileSync(join(`${file}.bak`, 'in the way'), '');
    expect(() => {
      writeFileAtomic(file, bytes('two'), `${file}.bak`);
    }).toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/u);
    expect(readFileSync(file, 'utf8')).toBe('one');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is refused where nothing may be written, with a code for it', () => {
    const folder = tempFolder();
    const file = join(folder, 'there');
    writeNewFile(file, bytes('one'));
    chmodSync(folder, 0o500);
    const isRoot = process.getuid?.() === 0;
    const written = orStoreFailure(() => {
      writeFileAtomic(join(folder, 'new'), bytes('x'));
    });
    chmodSync(folder, 0o700);
    if (!isRoot) expect(written).toEqual({ ok: false, error: { code: 'disk/read-only' } });
    expect(() => {
      writeNewFile(file, bytes('two'));
    }).toThrow('EEXIST');
    expect(readFileSync(file, 'utf8')).toBe('one');
  });
});
