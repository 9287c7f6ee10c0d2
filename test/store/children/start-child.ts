/** Processes that are killed: what they say, and the killing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pauseMs } from 'node:timers/promises';

export type Child = {
  /** Lines it has said so far. */
  readonly lines: readonly string[];
  /** Resolves when it has said this line, or has ended without. */
  readonly says: (line: string) => Promise<void>;
  /** Kills it after so many milliseconds, unless it has ended before. */
  readonly killAfter: (ms: number) => Promise<void>;
};

/** Starts a script of this folder. Its lines arrive as it says them. */
export function startChild(script: string, parameters: readonly string[]): Child {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const gone = once(child, 'close');
  reader.on('line', (line) => lines.push(line));
  return {
    lines,
    says: (line) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (lines.includes(line)) resolve();
        };
        reader.on('line', look);
        void gone.then(() => resolve());
        look();
      }),
    killAfter: async (ms) => {
      await Promise.race([pauseMs(ms), gone]);
      child.kill('SIGKILL');
      await gone;
    },
  };
}
