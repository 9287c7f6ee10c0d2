/** What the preload puts on the window: one call, one stream of events, one lock, nothing else. */
export type Bridge = {
  /** `onBegun` is handed the way to take the call back; both are called before the answer comes. */
  readonly call: (
    channel: string,
    input: unknown,
    following?: {
      readonly onBegun: (cancel: () => void) => void;
      readonly onProgress: (progress: unknown) => void;
    },
  ) => Promise<unknown>;
  /** Listens to events from the vault process; answers with the function that stops listening. */
  readonly on: (listener: (event: unknown) => void) => () => void;
  /** Ends this page and the vault process. Asked of main, so that neither can hold it up. */
  readonly lock: () => void;
};

declare global {
  interface Window {
    readonly plexus: Bridge;
  }
}
