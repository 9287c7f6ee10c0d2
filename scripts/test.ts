/**
 * `npm test`: everything that decides, in one run. Each check that is not a test suite counts as one
 * test; the last line is `N passed, N failed`. Parts can be named: `npm test -- types unit`. With
 * `--seed=random` the laws are tried on other cases than usual.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_MISSING, ensureChromium } from './install-chromium.ts';
import { ensureBuild, root, say } from './setup.mjs';

type Count = { readonly passed: number; readonly failed: number };

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'plexus-test-'));

/** Runs a program; its output is shown at once, or only when it fails. */
function runProgram(
  command: string,
  parameters: readonly string[],
  show: 'always' | 'on-failure',
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: [
        'ignore',
        show === 'always' ? 'inherit' : 'pipe',
        show === 'always' ? 'inherit' : 'pipe',
      ],
      shell: process.platform === 'win32',
    });
    const output: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('close', (code) => {
      if (code !== 0 && show === 'on-failure') process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

async function check(name: string, command: string, parameters: readonly string[]): Promise<Count> {
  const passed = await runProgram(bin(command), parameters, 'on-failure');
  process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n`);
  return passed ? PASSED : FAILED;
}

/** Runs one vitest project and counts its tests; a suite that did not run at all counts as failed. */
async function runSuite(project: string): Promise<Count> {
  const file = join(scratch, `${project}.json`);
  const parameters = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const passed = await runProgram(
    bin('vitest'),
    [...parameters, `--outputFile.json=${file}`],
    'always',
  );
  try {
    // Written by vitest's own JSON reporter.
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const silent = !passed && report.numFailedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + silent };
  } catch {
    return FAILED; // No report: vitest itself did not start, and has said why.
  }
}

async function runEndToEnd(): Promise<Count> {
  if (ensureChromium() === null) {
    say(CHROMIUM_MISSING);
    return FAILED;
  }
  ensureBuild();
  return runSuite('e2e');
}

const parts: { readonly [name: string]: () => Promise<Count> } = {
  types: () => check('types: every project compiles', 'tsc', ['-b']),
  lint: () => check('lint: no rule is broken', 'oxlint', []),
  format: () =>
    check('format: every file is formatted', 'prettier', ['--check', '--log-level', 'warn', '.']),
  dead: () => check('dead code: nothing is unused', 'knip', []),
  unit: () => runSuite('unit'),
  e2e: runEndToEnd,
};

/** What the laws are drawn from: fixed unless asked otherwise, so that a red run is red again. */
function setSeed(wanted: string | undefined): void {
  if (wanted === undefined) return;
  const seed = wanted === 'random' ? String(Math.trunc(Math.random() * 2 ** 31)) : wanted;
  process.env['PLEXUS_SEED'] = seed;
  say(`Laws are drawn from seed ${seed}.`);
}

async function main(): Promise<void> {
  const { values, positionals: wanted } = parseArgs({
    options: { seed: { type: 'string' } },
    allowPositionals: true,
  });
  setSeed(values.seed);
  const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    say(`Unknown part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
    process.exit(2);
  }
  let total: Count = { passed: 0, failed: 0 };
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const count = await part();
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
  rmSync(scratch, { recursive: true, force: true });
  process.stdout.write(`${String(total.passed)} passed, ${String(total.failed)} failed\n`);
  process.exit(total.failed === 0 ? 0 : 1);
}

await main();
