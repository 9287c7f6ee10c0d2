/** Sizes are budgets: a file or function that outgrows its budget is split where there is a name for the part. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../shared/version.ts';

const root = join(import.meta.dirname, '../..');

/** Longer than their budget, each with its reason. */
const EXCEPTIONS: { readonly [file: string]: string } = {
  'shared/model/diagnosis.ts': 'the whole published diagnosis object, one schema a section',
};

const linesOf = (file: string): number =>
  readFileSync(join(root, file), 'utf8').split('\n').length - 1;

const files = ['shared', 'electron', 'renderer', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
  .filter((file) => !(file in EXCEPTIONS))
  .toSorted();

const quantile = (share: number): number =>
  files.map(linesOf).toSorted((a, b) => a - b)[Math.floor(files.length * share)] ?? 0;

const over = (limit: number, wanted: (file: string) => boolean): readonly string[] =>
  files.filter((file) => wanted(file) && linesOf(file) > limit);

describe('sizes', () => {
  it('keeps half of all files at 80 lines or fewer', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(80);
  });
  it('keeps nine of ten files under 250 lines', () => {
    expect(quantile(0.9)).toBeLessThanOrEqual(250);
  });
  it('has no file over 400 lines', () => {
    expect(over(400, () => true)).toEqual([]);
  });
  it('has no contract or model over 160 lines', () => {
    expect(over(160, (file) => /^shared\/(contract|model)\//.test(file))).toEqual([]);
  });
  it('keeps the main process and the preload thin', () => {
    expect(linesOf('electron/main/index.ts')).toBeLessThanOrEqual(80);
    expect(linesOf('electron/preload/index.ts')).toBeLessThanOrEqual(20);
  });
});

describe('the version', () => {
  it('is the one in package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(VERSION).toBe(version);
  });
});
