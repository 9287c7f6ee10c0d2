/**
 * Calls over a message port: each request carries a number, its progress and its answer carry it
 * back, and so does taking it back. Whatever arrives without a number is an event. The other end is
 * `electron/core/answer-calls.ts`.
 */
export type Port = {
  postMessage: (message: unknown) => void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
};
type Listener = (event: unknown) => void;
/**
 * How the page follows a call. Functions, since between page and preload nothing else stays alive;
 * both are called before the answer comes.
 */
type Following = {
  /** Handed the way to take the call back. */
  readonly onBegun: (cancel: () => void) => void;
  readonly onProgress: (progress: unknown) => void;
};
type Bridge = {
  readonly call: (channel: string, input: unknown, following?: Following) => Promise<unknown>;
  readonly on: (listener: Listener) => () => void;
};

export function openBridge(port: Promise<Port>): Bridge {
  const waiting = new Map<
    number,
    { readonly answer: (result: unknown) => void; readonly following: Following | undefined }
  >();
  const listeners = new Set<Listener>();
  let last = 0;
  void port.then((open) => {
    open.onmessage = ({ data }) => {
      // Sent by our own vault process, in one of these shapes.
      const message = data as
        | { id: number; result: unknown }
        | { id: number; progress: unknown }
        | { id?: undefined; event: unknown };
      if (message.id === undefined) {
        for (const listener of listeners) listener(message.event);
        return;
      }
      const call = waiting.get(message.id);
      if ('progress' in message) return call?.following?.onProgress(message.progress);
      waiting.delete(message.id);
      call?.answer(message.result);
    };
  });
  return {
    call: async (channel, input, following) => {
      const open = await port;
      const id = ++last;
      return new Promise((answer) => {
        waiting.set(id, { answer, following });
        open.postMessage({ id, channel, input });
        following?.onBegun(() => {
          if (waiting.has(id)) open.postMessage({ cancel: id });
        });
      });
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
