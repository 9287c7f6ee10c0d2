/**
 * `npm run bench`: the figures of docs/performance.md, taken on this machine. Rows can be named:
 * `npm run bench -- E1 L1`. `--check` takes no timings and only holds the measures against other
 * libraries; `--json FILE` also writes everything that was found, with the machine it was found on.
 *
 * Ends with 0 whether or not goals are met, and with 1 when a value is wrong.
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { isMet, WrongValue, type Line, type Part } from './bench/figures.ts';
import { agreement } from './bench/parts/agreement.ts';
import { diagnosis } from './bench/parts/diagnosis.ts';
import { door } from './bench/parts/door.ts';
import { importing } from './bench/parts/import.ts';
import { layout } from './bench/parts/layout.ts';
import { firstMap, overlays, panning } from './bench/parts/map.ts';
import { mainModules } from './bench/parts/main-modules.ts';
import { opportunities } from './bench/parts/opportunities.ts';
import { keystroke, table } from './bench/parts/people-screen.ts';
import { printing } from './bench/parts/print.ts';
import { start } from './bench/parts/start.ts';
import { store } from './bench/parts/store.ts';
import { structure } from './bench/parts/structure.ts';
import { unlocking } from './bench/parts/unlock.ts';
import { whatIf } from './bench/parts/what-if.ts';
import { tableHead, tableLine } from './bench/table.ts';
import { say } from './setup.mjs';

const PARTS: readonly Part[] = [
  agreement,
  structure,
  diagnosis,
  whatIf,
  opportunities,
  layout,
  store,
  unlocking,
  keystroke,
  importing,
  door,
  printing,
  start,
  mainModules,
  firstMap,
  overlays,
  panning,
  table,
];

const HOW =
  'Medians (quartiles) of five or seven rounds that alternate between both sides, once both are warm.';

/** What absolute figures depend on; ratios do so much less. */
const describeMachine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  node: process.versions.node,
  v8: process.versions.v8,
  loadAverage: loadavg()[0] ?? 0,
});

/** Measures the parts, printing each line as it is found. */
async function measureAll(parts: readonly Part[]): Promise<Line[]> {
  const lines: Line[] = [];
  process.stdout.write(`${tableHead()}\n`);
  for (const part of parts) {
    for await (const line of part.measure()) {
      lines.push(line);
      process.stdout.write(`${tableLine(line)}\n`);
    }
  }
  return lines;
}

function closingSentence(lines: readonly Line[]): string {
  const goals = lines.flatMap((line) => ('skipped' in line ? [] : [isMet(line)]));
  const met = goals.filter((goal) => goal === true).length;
  const missed = goals.filter((goal) => goal === false).length;
  const skipped = lines.length - goals.length;
  return `${String(met)} goals met, ${String(missed)} not met, ${String(skipped)} not measured`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, json: { type: 'string' } },
    allowPositionals: true,
  });
  const wanted = values.check === true ? ['E0'] : positionals.map((row) => row.toUpperCase());
  const unknown = wanted.filter((row) => !PARTS.some((part) => part.row === row));
  if (unknown.length > 0) {
    say(`Unknown row: ${unknown.join(', ')}. Rows: ${PARTS.map(({ row }) => row).join(', ')}.`);
    process.exit(2);
  }
  const machine = describeMachine();
  process.stdout.write(
    `Node ${machine.node}, ${String(machine.cores)} × ${machine.processor}, load ${machine.loadAverage.toFixed(1)}\n${HOW}\n\n`,
  );
  try {
    const lines = await measureAll(
      PARTS.filter(({ row }) => wanted.length === 0 || wanted.includes(row)),
    );
    if (values.json !== undefined) {
      writeFileSync(values.json, `${JSON.stringify({ machine, lines }, null, 2)}\n`);
    }
    process.stdout.write(`${closingSentence(lines)}\n`);
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    say(`\nA value is wrong: ${error.message}.`);
    process.exit(1);
  }
}

await main();
