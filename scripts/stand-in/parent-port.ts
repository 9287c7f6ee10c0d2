/** Loaded before the vault process: gives it the `process.parentPort` it would have in Electron. */
import { EventEmitter } from 'node:events';

type FromParent =
  | { readonly kind: 'message'; readonly message: unknown; readonly ports: readonly number[] }
  | { readonly kind: 'port'; readonly port: number; readonly message: unknown };

class ChildPort extends EventEmitter {
  readonly #number: number;
  #started = false;
  readonly #waiting: unknown[] = [];

  constructor(number: number) {
    super();
    this.#number = number;
  }

  postMessage(message: unknown): void {
    process.send?.({ kind: 'port', port: this.#number, message });
  }

  receive(message: unknown): void {
    if (this.#started) this.emit('message', { data: message });
    else this.#waiting.push(message);
  }

  start(): void {
    this.#started = true;
    for (const message of this.#waiting.splice(0)) this.emit('message', { data: message });
  }
}

const ports = new Map<number, ChildPort>();
const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => process.send?.({ kind: 'message', message }),
});

process.on('message', (from: FromParent) => {
  if (from.kind === 'port') {
    ports.get(from.port)?.receive(from.message);
    return;
  }
  const made = from.ports.map((number) => {
    const port = new ChildPort(number);
    ports.set(number, port);
    return port;
  });
  parentPort.emit('message', { data: from.message, ports: made });
});
process.on('disconnect', () => process.exit(0));

Object.assign(process, { parentPort });
