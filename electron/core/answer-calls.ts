/**
 * The vault process's end of the line to the window: requests in, answers and progress out, and a
 * request taken back. The other end is `electron/preload/bridge.ts`.
 */
import type { Call } from './dispatch.ts';

/** What the bridge sends. The door checks what is inside. */
type FromWindow =
  | { readonly id: number; readonly channel: string; readonly input: unknown }
  | { readonly cancel: number };

type Line = {
  readonly hear: (message: unknown) => void;
  /** The window is gone: whatever it still waited for is taken back. */
  readonly end: () => void;
};

/** Answers what is heard by `call`, through `post`. */
export function answerCalls(call: Call, post: (message: unknown) => void): Line {
  const controllersById = new Map<number, AbortController>();
  const answer = async (id: number, channel: string, input: unknown): Promise<void> => {
    const controller = new AbortController();
    controllersById.set(id, controller);
    const { signal } = controller;
    const result = await call(channel, input, {
      signal,
      onProgress: (progress) => post({ id, progress }),
    });
    controllersById.delete(id);
    post({ id, result });
  };
  return {
    hear: (message) => {
      const heard = message as FromWindow; // Sent by our own preload.
      if ('cancel' in heard) controllersById.get(heard.cancel)?.abort();
      else void answer(heard.id, heard.channel, heard.input);
    },
    end: () => {
      for (const controller of controllersById.values()) controller.abort();
    },
  };
}
