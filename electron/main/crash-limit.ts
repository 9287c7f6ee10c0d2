/** Stops a process that keeps dying from being started for ever: the person is told instead. */
import { dialog } from 'electron';
import type { Locale } from '../../shared/model/preferences.ts';
import { menu as english } from '../../shared/text/en/menu.ts';
import { menu as french } from '../../shared/text/fr/menu.ts';

const LIMIT = 3;
const WITHIN_MS = 60_000;

/** `isTooMany` counts one crash; true from the fourth within a minute on, when it has been said. */
export function createCrashLimit(locale: Locale): { readonly isTooMany: () => boolean } {
  let crashes: number[] = [];
  return {
    isTooMany: () => {
      const now = performance.now();
      crashes = [...crashes.filter((at) => now - at < WITHIN_MS), now];
      if (crashes.length <= LIMIT) return false;
      dialog.showErrorBox('Plexus', (locale === 'fr' ? french : english).keepsStopping);
      return true;
    },
  };
}
