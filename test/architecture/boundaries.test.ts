/**
 * A rule nobody has seen fail is not a rule: every forbidden import and global is planted in a copy
 * of the source, and the compiler or the linter must name the file it stands in.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'plexus-boundaries-'));

type Planted = { readonly file: string; readonly source: string; readonly because: string };

const forCompiler: readonly Planted[] = [
  {
    file: 'renderer/planted-1.ts',
    source: "import type { Host } from '../electron/core/host.ts';\nexport type A = Host;\n",
    because: 'TS6307',
  },
  { file: 'renderer/planted-2.ts', source: 'export const a = process.argv;\n', because: 'TS25' },
  {
    file: 'renderer/planted-3.ts',
    source: "export { readFileSync } from 'node:fs';\n",
    because: 'TS2',
  },
  {
    file: 'shared/planted-1.ts',
    source: "import type { Host } from '../electron/core/host.ts';\nexport type A = Host;\n",
    because: 'TS6307',
  },
  {
    file: 'shared/planted-2.ts',
    source: "import type { Bridge } from '../renderer/app/bridge.ts';\nexport type A = Bridge;\n",
    because: 'TS6307',
  },
  { file: 'shared/planted-3.ts', source: 'export const a = process.argv;\n', because: 'TS25' },
  { file: 'shared/planted-4.ts', source: 'export const a = document.title;\n', because: 'TS25' },
  { file: 'shared/planted-5.ts', source: 'console.log(1);\nexport {};\n', because: 'TS25' },
  { file: 'shared/planted-6.ts', source: "export const a = fetch('x');\n", because: 'TS2304' },
  { file: 'shared/planted-7.ts', source: 'setTimeout(() => {}, 1);\nexport {};\n', because: 'TS2' },
  { file: 'shared/planted-8.ts', source: 'export const a = crypto.subtle;\n', because: 'TS2304' },
  {
    file: 'shared/planted-9.ts',
    source: "export { readFileSync } from 'node:fs';\n",
    because: 'TS2',
  },
  {
    file: 'electron/planted-1.ts',
    source: "import type { Bridge } from '../renderer/app/bridge.ts';\nexport type A = Bridge;\n",
    because: 'TS6307',
  },
  { file: 'electron/planted-2.ts', source: 'export const a = document.title;\n', because: 'TS25' },
];

const importing = (specifier: string): string =>
  `import * as x from '${specifier}';\nexport { x };\n`;

const forLinter: readonly (Omit<Planted, 'because'> & { readonly because?: string })[] = [
  { file: 'shared/lint-1.ts', source: 'export const a = new Date();\n' },
  { file: 'shared/lint-2.ts', source: 'export const a = Math.random();\n' },
  { file: 'shared/lint-3.ts', source: importing('./model/contact.ts') },
  { file: 'shared/model/lint-1.ts', source: importing('../diagnosis/diagnose.ts') },
  { file: 'shared/graph/lint-1.ts', source: importing('../diagnosis/diagnose.ts') },
  { file: 'shared/diagnosis/lint-1.ts', source: importing('../text/catalogue.ts') },
  { file: 'shared/diagnosis/lint-2.ts', source: importing('../treatment/protection.ts') },
  { file: 'shared/treatment/lint-1.ts', source: importing('../text/catalogue.ts') },
  { file: 'shared/contract/lint-1.ts', source: importing('../diagnosis/diagnose.ts') },
  { file: 'shared/text/lint-1.ts', source: importing('../report/report.ts') },
  { file: 'electron/core/lint-1.ts', source: importing('electron') },
  { file: 'electron/store/lint-1.ts', source: importing('electron') },
  { file: 'electron/store/lint-2.ts', source: importing('../core/dispatch.ts') },
  { file: 'electron/store/lint-3.ts', source: importing('better-sqlite3') },
  { file: 'electron/core/lint-2.ts', source: importing('better-sqlite3') },
  { file: 'electron/core/lint-3.ts', source: importing('libsodium-wrappers') },
  { file: 'electron/crypto/lint-1.ts', source: importing('../store/vault.ts') },
  { file: 'electron/main/lint-1.ts', source: importing('../core/dispatch.ts') },
  { file: 'electron/main/lint-2.ts', source: importing('node:https') },
  { file: 'electron/core/lint-4.ts', source: importing('node:net') },
  { file: 'electron/core/lint-5.ts', source: "export const a = fetch('https://example.org');\n" },
  { file: 'renderer/lint-1.ts', source: importing('../shared/contract/index.ts') },
  { file: 'renderer/lint-2.ts', source: importing('zod') },
  { file: 'renderer/lint-3.ts', source: importing('cytoscape') },
  { file: 'renderer/lint-4.ts', source: "export const a = localStorage.getItem('x');\n" },
  { file: 'renderer/lint-5.ts', source: "export const a = new WebSocket('wss://example.org');\n" },
  { file: 'renderer/lint-6.ts', source: 'export const a: any = 1;\n', because: 'no-explicit-any' },
  {
    file: 'shared/lint-4.ts',
    source: 'export const a = (x?: string) => x!.length;\n',
    because: 'no-non-null-assertion',
  },
];

/** What a checker prints in the copy, whether it is content or not. */
function outputOf(command: string, parameters: readonly string[]): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin', command), parameters, {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (thrown) {
    const failed = thrown as { stdout: string; stderr: string }; // execFileSync with an encoding
    return failed.stdout + failed.stderr;
  }
}

beforeAll(() => {
  for (const name of ['shared', 'electron', 'renderer'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of ['tsconfig.base.json', '.oxlintrc.json', 'package.json'])
    cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { file, source } of [...forCompiler, ...forLinter]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), source);
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the compiler refuses', () => {
  let output = '';
  beforeAll(() => {
    output = ['shared', 'electron', 'renderer']
      .map((project) => outputOf('tsc', ['-p', project, '--pretty', 'false']))
      .join('\n');
  }, 120_000);
  it.each(forCompiler)('$file', ({ file, because }) => {
    const lines = output.split('\n').filter((line) => line.includes(file));
    expect(lines.join('\n')).toContain(because);
  });
});

describe('the linter refuses', () => {
  let output = '';
  beforeAll(() => {
    output = outputOf('oxlint', ['--format', 'unix']);
  }, 120_000);
  it.each(forLinter)('$file', ({ file, because = 'no-restricted-' }) => {
    const lines = output.split('\n').filter((line) => line.startsWith(`${file}:`));
    expect(lines.join('\n')).toContain(because);
  });
});
