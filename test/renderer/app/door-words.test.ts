/** What is loaded before the vault is open may only say what is loaded before it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { door } from '../../../shared/text/en/door.ts';

const root = join(import.meta.dirname, '../../..');
const STATIC_IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+\.tsx?)';/gmsu;
const ASKED = /\btext\.([a-zA-Z]+)/gu;

/** The modules of the window that come with `file`: what it imports, but for what it fetches later. */
function comingWith(file: string, known = new Map<string, string>()): ReadonlyMap<string, string> {
  if (known.has(file) || !existsSync(file)) return known;
  const source = readFileSync(file, 'utf8');
  known.set(file, source);
  for (const [, path = ''] of source.matchAll(STATIC_IMPORT))
    comingWith(join(dirname(file), path), known);
  return known;
}

const first = comingWith(join(root, 'renderer/main.tsx'));
const modules = [...comingWith(join(root, 'renderer/app/App.tsx'), new Map(first))].map(
  ([file, source]) => [relative(root, file), source] as const,
);
const filesOf = (prefix: string): readonly string[] =>
  modules.map(([file]) => file).filter((file) => file.startsWith(prefix));

it('draws the first picture with little else than React and the sky', () => {
  const files = [...first.keys()].map((file) => relative(root, file));
  expect(files).toContain('renderer/features/unlock/Threshold.tsx');
  expect(files.filter((file) => file.startsWith('renderer/ui/'))).toEqual([]);
  expect(files).not.toContain('renderer/app/queries.ts');
});

it('holds the door, and nothing of what is behind it', () => {
  expect(filesOf('renderer/')).toContain('renderer/features/unlock/OpenVault.tsx');
  expect(filesOf('renderer/app/shell/')).toEqual([]);
  expect(filesOf('shared/text/').toSorted()).toEqual([
    'shared/text/en/greeting.ts',
    'shared/text/format.ts',
    'shared/text/fr/greeting.ts',
    'shared/text/isolate.ts',
  ]);
});

it('asks for no word that is not there yet', () => {
  const asked = modules.flatMap(([file, source]) =>
    [...source.matchAll(ASKED)].flatMap(([, domain = '']) =>
      domain in catalogues.en && !(domain in door) ? [`${file}: ${domain}`] : [],
    ),
  );
  expect(asked).toEqual([]);
});

it('takes no words apart where this cannot be seen', () => {
  for (const [file, source] of modules)
    expect({ file, apart: /\{[^{}]*\} = text;|text\[/u.test(source) }).toEqual({
      file,
      apart: false,
    });
});
