/** What the preload puts on the window: one call, one stream of events, one lock, nothing else. */
export type Bridge = {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
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
