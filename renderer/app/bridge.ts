/** What the preload puts on the window: one call, one stream of events, nothing else. */
export type Bridge = {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  /** Listens to events from the vault process; answers with the function that stops listening. */
  readonly on: (listener: (event: unknown) => void) => () => void;
};

declare global {
  interface Window {
    readonly plexus: Bridge;
  }
}
