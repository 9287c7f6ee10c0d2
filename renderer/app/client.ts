/** The typed client: `client.network.addContact({ name })`. Derived from the contract's types alone. */
import type { PlexusContract, PlexusEvent } from '../../shared/contract/index.ts';
import type { CallOptions, CallProgress, Client } from '../../shared/contract/define.ts';
import { err } from '../../shared/result.ts';

/** How a call is followed from the window, and taken back. */
export type Following = CallOptions<AbortSignal>;

function send(channel: string, input: unknown, following?: Following): Promise<unknown> {
  if (following === undefined) return window.plexus.call(channel, input);
  const { signal, onProgress } = following;
  if (signal?.aborted) return Promise.resolve(err({ code: 'cancelled' }));
  return window.plexus.call(channel, input, {
    onBegun: (cancel) => {
      if (signal?.aborted) cancel();
      else signal?.addEventListener('abort', cancel, { once: true });
    },
    onProgress: (progress) => onProgress?.(progress as CallProgress), // Our own vault process's.
  });
}

const domain = (name: string): unknown =>
  new Proxy(
    {},
    {
      get: (_target, procedure) => (input: unknown, following?: Following) =>
        send(`${name}.${String(procedure)}`, input, following),
    },
  );

export const client = new Proxy({}, { get: (_target, name) => domain(String(name)) }) as Client<
  PlexusContract,
  AbortSignal
>; // The contract is the type; the vault process checks every input anyway.

/** Calls `listener` for every event until the returned function is called. */
export const onEvent = (listener: (event: PlexusEvent) => void): (() => void) =>
  window.plexus.on((event) => listener(event as PlexusEvent)); // Sent by our own vault process.
