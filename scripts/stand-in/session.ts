/** Electron's session: who answers for the app's scheme, and which requests are let through. */
import { EventEmitter } from 'node:events';
import type { Route } from 'playwright-core';
import { toReal } from './addresses.ts';

type Respond = (request: { url: string }) => Response | Promise<Response>;
type BeforeRequest = (
  details: { url: string },
  answer: (verdict: { cancel?: boolean }) => void,
) => void;

class StandInSession extends EventEmitter {
  #respond: Respond | null = null;
  #beforeRequest: BeforeRequest = (_details, answer) => answer({});
  readonly protocol = {
    handle: (_scheme: string, respond: Respond): void => {
      this.#respond = respond;
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#beforeRequest = listener;
    },
  };
  // Permissions are denied by Chromium's own context here: none is ever granted to it.
  readonly setPermissionRequestHandler = ignore;
  readonly setPermissionCheckHandler = ignore;
  readonly setDevicePermissionHandler = ignore;
  readonly setDisplayMediaRequestHandler = ignore;
  readonly setUSBProtectedClassesHandler = ignore;
  readonly setSpellCheckerDictionaryDownloadURL = ignore;
  readonly setSpellCheckerEnabled = ignore;
  readonly setProxy = (): Promise<void> => Promise.resolve();
  // Storage goes with the page's context, which lasts as long as the launch and holds none.
  readonly clearStorageData = (): Promise<void> => Promise.resolve();
  /** Every request of every page; what the app does not answer itself is refused. */
  async serve(route: Route): Promise<void> {
    const url = toReal(route.request().url());
    const cancelled = await new Promise<boolean>((resolve) =>
      this.#beforeRequest({ url }, ({ cancel }) => resolve(cancel === true)),
    );
    if (cancelled || !this.#respond) {
      refusedRequests.push(url);
      await route.abort('blockedbyclient');
      return;
    }
    const response = await this.#respond({ url });
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }
}

function ignore(): void {
  // Nothing to do: see the comment where it is used.
}

/** Addresses that were asked for and refused; tests expect none. */
export const refusedRequests: string[] = [];

const sessions = new Map<string, StandInSession>();

export const session = {
  fromPartition: (name: string): StandInSession => {
    const known = sessions.get(name) ?? new StandInSession();
    sessions.set(name, known);
    return known;
  },
};
