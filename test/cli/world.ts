/** A temporary folder and a command line that works in it, with what it printed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CliIo } from '../../electron/cli/io.ts';
import { nodeIo } from '../../electron/cli/node-io.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { ok } from '../../shared/result.ts';

export const CASES = new URL('../fixtures/cases/', import.meta.url).pathname;
export const FORMATS = new URL('../fixtures/formats/', import.meta.url).pathname;

export type Ran = { readonly exit: number; readonly out: string; readonly err: string };

export type World = {
  /** The path of a name in the temporary folder. */
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => string;
  readonly read: (name: string) => string;
  /** Everything in the folder, by name. */
  readonly list: () => string[];
  readonly run: (...argv: readonly string[]) => Promise<Ran>;
  /** Runs with these lines on standard input. */
  readonly runWith: (lines: readonly string[], ...argv: readonly string[]) => Promise<Ran>;
};

/** A world of its own for the test that is running; gone when it ends. */
export function aWorld(changes: Partial<CliIo> = {}): World {
  const folder = mkdtempSync(join(tmpdir(), 'plexus-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const runWith: World['runWith'] = async (lines, ...argv) => {
    let out = '';
    let err = '';
    const io: CliIo = {
      ...nodeIo((html) => Promise.resolve(ok(new TextEncoder().encode(`%PDF ${html}`)))),
      stdinLines: () => Promise.resolve([...lines]),
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      today: () => '2026-11-22',
      locale: 'en',
      // The lightest the vault accepts: these passphrases guard nothing.
      kdf: { ops: 2, memMiB: 64 },
      ...changes,
    };
    const exit = await runCli(argv, io);
    return { exit, out, err };
  };
  return {
    path,
    write: (name, text) => {
      writeFileSync(path(name), text);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    list: () => readdirSync(folder).toSorted(),
    run: (...argv) => runWith([], ...argv),
    runWith,
  };
}

/** The one line an error is: that there is exactly one, and what it says. */
export function errorLine({ exit, out, err }: Ran): string {
  if (exit !== 1 || out !== '') throw new Error(`exit ${exit}, out ${out}`);
  const [line, rest] = err.split('\n');
  if (line === undefined || rest !== '' || err.split('\n').length !== 2) throw new Error(err);
  return line;
}
