/** The command line: `npm run --silent plexus -- COMMAND …`. */
import { nodeIo } from '../electron/cli/node-io.ts';
import { runCli } from '../electron/cli/run-cli.ts';
import { printPdf } from './print-pdf.ts';

process.exitCode = await runCli(process.argv.slice(2), nodeIo(printPdf));
