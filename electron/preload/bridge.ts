/**
 * Calls over a message port: each request carries a number, its answer carries it back. Whatever
 * arrives without a number is an event.
 */
export type Port = {
  postMessage: (message: unknown) => void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
};
type Listener = (event: unknown) => void;
type Bridge = {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  readonly on: (listener: Listener) => () => void;
};

export function openBridge(port: Promise<Port>): Bridge {
  const waiting = new Map<number, (result: unknown) => void>();
  const listeners = new Set<Listener>();
  let last = 0;
  void port.then((open) => {
    open.onmessage = ({ data }) => {
      // Sent by our own vault process, in one of these two shapes.
      const message = data as { id: number; result: unknown } | { id?: undefined; event: unknown };
      if (message.id === undefined) {
        for (const listener of listeners) listener(message.event);
        return;
      }
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    };
  });
  return {
    call: async (channel, input) => {
      const open = await port;
      const id = ++last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        open.postMessage({ id, channel, input });
      });
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
