/** The stand-in's file dialog: zenity where it is installed, else a question in the terminal. */
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { DialogRequest } from './state.ts';

const suggestion = (request: DialogRequest): string =>
  request.kind === 'save' ? join(homedir(), request.defaultPath) : '';

export async function askForPath(request: DialogRequest): Promise<string | null> {
  const zenity = spawnSync(
    'zenity',
    [
      '--file-selection',
      `--title=${request.title}`,
      ...(request.kind === 'save' ? ['--save', `--filename=${suggestion(request)}`] : []),
    ],
    { encoding: 'utf8' },
  );
  if (zenity.error === undefined) return zenity.stdout.trim() || null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const hint = request.kind === 'save' ? ` [${suggestion(request)}]` : '';
  const typed = await terminal.question(`${request.title}: path of the file${hint}? `);
  terminal.close();
  return typed.trim() || suggestion(request) || null;
}
