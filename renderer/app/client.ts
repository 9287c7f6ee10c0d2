/** The typed client: `client.network.addContact({ name })`. Derived from the contract's types alone. */
import type { PlexusContract, PlexusEvent } from '../../shared/contract/index.ts';
import type { Client } from '../../shared/contract/define.ts';

const domain = (name: string): unknown =>
  new Proxy(
    {},
    {
      get: (_target, procedure) => (input: unknown) =>
        window.plexus.call(`${name}.${String(procedure)}`, input),
    },
  );

export const client = new Proxy(
  {},
  { get: (_target, name) => domain(String(name)) },
) as Client<PlexusContract>; // The contract is the type; the vault process checks every input anyway.

/** Calls `listener` for every event until the returned function is called. */
export const onEvent = (listener: (event: PlexusEvent) => void): (() => void) =>
  window.plexus.on((event) => listener(event as PlexusEvent)); // Sent by our own vault process.
