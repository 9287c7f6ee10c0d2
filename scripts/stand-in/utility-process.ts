/** Electron's `utilityProcess` on a plain child of Node; ports are carried over its channel. */
import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StandInPort } from './ports.ts';

type ForkOptions = { readonly env?: Record<string, string> };
type FromChild =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'port'; readonly port: number; readonly message: unknown };

const parentPort = new URL('./parent-port.ts', import.meta.url);

class StandInUtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;
  readonly #ports = new Map<number, StandInPort>();

  constructor(entry: string, options: ForkOptions) {
    super();
    this.#child = fork(entry, [], {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', parentPort.href],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...options.env },
      execPath: process.execPath,
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    this.#child.on('message', (from: FromChild) => {
      if (from.kind === 'message') this.emit('message', from.message);
      else this.#ports.get(from.port)?.postMessage(from.message);
    });
    this.#child.on('exit', (code) => this.emit('exit', code));
    this.#child.on('error', () => undefined); // Sending to a child that has just been ended.
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown, transfer: readonly StandInPort[] = []): void {
    const ports = transfer.map((port) => {
      const number = this.#ports.size + 1;
      this.#ports.set(number, port);
      port.carry((carried) => this.#send({ kind: 'port', port: number, message: carried }));
      return number;
    });
    this.#send({ kind: 'message', message, ports });
  }

  kill(): boolean {
    return this.#child.kill('SIGKILL');
  }

  #send(message: object): void {
    if (this.#child.connected) this.#child.send(message);
  }
}

export const utilityProcess = {
  fork: (entry: string, _arguments: readonly string[], options: ForkOptions) =>
    new StandInUtilityProcess(entry, options),
};
