/** Loaded before the vault process: gives it the `process.parentPort` it would have in Electron. */
import { EventEmitter } from 'node:events';
import { openSealedLine } from './sealed-line.ts';

type FromParent =
  | { readonly kind: 'message'; readonly message: unknown; readonly ports: readonly number[] }
  | { readonly kind: 'port'; readonly port: number; readonly message: Uint8Array<ArrayBuffer> };

class ChildPort extends EventEmitter {
  readonly #line;
  #started = false;
  readonly #waiting: unknown[] = [];

  constructor(number: number) {
    super();
    this.#line = openSealedLine(
      (message) => process.send?.({ kind: 'port', port: number, message }),
      (message) => this.#hear(message),
    );
  }

  postMessage(message: unknown): void {
    this.#line.send(message);
  }

  receive(bytes: Uint8Array<ArrayBuffer>): void {
    this.#line.receive(bytes);
  }

  #hear(message: unknown): void {
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
