/**
 * `npm run faults`: everything that may happen to a vault, brought about as often as before a
 * release, and what was counted. It runs the same tests as `npm test`, which tries each a few times.
 * Parts can be named (`npm run faults -- kills rotation`); `--count=50` tries each so often.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, say } from './setup.mjs';

/** What a test has counted of one fault; written by `test/store/faults/counts.ts`. */
type Line = { readonly fault: string; readonly figures: { readonly [figure: string]: number } };

const FOLDER = 'test/store/faults';
const SUFFIX = '.test.ts';

const parts = readdirSync(join(root, FOLDER))
  .filter((name) => name.endsWith(SUFFIX))
  .map((name) => name.slice(0, -SUFFIX.length));

function runParts(wanted: readonly string[], environment: NodeJS.ProcessEnv): Promise<boolean> {
  const files = wanted.map((part) => `${FOLDER}/${part}${SUFFIX}`);
  return new Promise((resolve) => {
    const child = spawn(
      join(root, 'node_modules', '.bin', 'vitest'),
      ['run', '--project', 'unit', ...files],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, ...environment },
        shell: process.platform === 'win32',
      },
    );
    child.on('close', (code) => resolve(code === 0));
  });
}

function printReport(file: string): void {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const text of lines.filter((line) => line !== '')) {
    const { fault, figures } = JSON.parse(text) as Line; // one line for each fault, see `Line`
    const counted = Object.entries(figures).map(([name, n]) => `${n.toLocaleString('en')} ${name}`);
    process.stdout.write(`${fault.padEnd(10)} ${counted.join(', ')}\n`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { count: { type: 'string' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !parts.includes(name));
  const isCount = values.count === undefined || /^[1-9]\d*$/u.test(values.count);
  if (unknown.length > 0 || !isCount) {
    say(`Parts: ${parts.join(', ')}. --count takes a whole number.`);
    process.exit(2);
  }
  const scratch = mkdtempSync(join(tmpdir(), 'plexus-faults-'));
  const file = join(scratch, 'figures.jsonl');
  const passed = await runParts(positionals.length > 0 ? positionals : parts, {
    PLEXUS_FAULTS: values.count ?? 'release',
    PLEXUS_FAULTS_REPORT: file,
  });
  printReport(file);
  rmSync(scratch, { recursive: true, force: true });
  process.stdout.write(passed ? 'Nothing was lost.\n' : 'Something was lost: see above.\n');
  process.exit(passed ? 0 : 1);
}

await main();
