/**
 * The command line: `plexus COMMAND …`. Results go to standard output and nothing else does; an
 * error is one line on standard error and exit 1; wrong usage is the usage and exit 2.
 */
import { compareCommand } from './commands/compare.ts';
import { diagnoseCommand } from './commands/diagnose.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { opportunitiesCommand } from './commands/opportunities.ts';
import { proposalsCommand } from './commands/proposals.ts';
import { reportCommand } from './commands/report.ts';
import { vaultCommand } from './commands/vault.ts';
import { whatIfCommand } from './commands/what-if.ts';
import { usage } from './arguments.ts';
import { createContext, type Command, type Context, type Outcome } from './context.ts';
import type { CliIo } from './io.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['compare', compareCommand],
  ['diagnose', diagnoseCommand],
  ['import', importCommand],
  ['export', exportCommand],
  ['opportunities', opportunitiesCommand],
  ['proposals', proposalsCommand],
  ['report', reportCommand],
  ['vault', vaultCommand],
  ['what-if', whatIfCommand],
]);

const EXIT = { done: 0, failed: 1, usage: 2 } as const;

async function run(argv: readonly string[], context: Context): Promise<Outcome> {
  const [name, ...args] = argv;
  const command = COMMANDS.get(name ?? '');
  if (!command) {
    const { noCommand, unknownCommand } = context.words.usage;
    return usage(name === undefined ? noCommand : unknownCommand(name));
  }
  try {
    return await command(args, context);
  } catch {
    // A defect: its message could hold the person's own words, so it is not shown.
    return context.fail(name ?? '', { code: 'cli/defect' });
  }
}

/** Runs one command; answers with the exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const context = createContext(io);
  const { words } = context;
  if (argv.includes('--help') || argv[0] === 'help') {
    io.out(`${words.usage.text}\n`);
    return EXIT.done;
  }
  const outcome = await run(argv, context);
  if (outcome.kind === 'usage') {
    io.err(`${words.errorLine('', outcome.problem)}\n\n${words.usage.text}\n`);
  }
  return EXIT[outcome.kind];
}
