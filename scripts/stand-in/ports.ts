/**
 * Message ports as Electron's main process knows them: two linked ends, each of which can be handed
 * to the vault process or to a page. What arrives before anyone listens waits.
 */
import { EventEmitter } from 'node:events';

export type Deliver = (message: unknown) => void;

export class StandInPort extends EventEmitter {
  #twin: StandInPort | null = null;
  #carrier: Deliver | null = null;
  readonly #waiting: unknown[] = [];

  link(twin: StandInPort): void {
    this.#twin = twin;
  }

  postMessage(message: unknown): void {
    this.#twin?.receive(structuredClone(message));
  }

  /** Sends everything that arrives at this end to `carrier`, as after a transfer. */
  carry(carrier: Deliver): void {
    this.#carrier = carrier;
    for (const message of this.#waiting.splice(0)) carrier(message);
  }

  receive(message: unknown): void {
    if (this.#carrier) this.#carrier(message);
    else this.#waiting.push(message);
  }

  start(): void {
    this.carry((message) => this.emit('message', { data: message, ports: [] }));
  }

  close(): void {
    this.#carrier = null;
    this.#twin = null;
  }
}

export class MessageChannelMain {
  readonly port1 = new StandInPort();
  readonly port2 = new StandInPort();

  constructor() {
    this.port1.link(this.port2);
    this.port2.link(this.port1);
  }
}
