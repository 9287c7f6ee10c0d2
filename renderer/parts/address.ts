/**
 * How the page of parts is to look, as its address says after `#`: `#theme=dark&locale=fr`. What
 * photographs the page opens it at such addresses.
 */
import { useSyncExternalStore } from 'react';
import type { Locale } from '../../shared/model/preferences.ts';
import type { Look } from '../app/use-theme.ts';

export type Address = Look & {
  readonly locale: Locale;
  /** The part that is open in front of the page: `dialog`, `menu`; empty for none. */
  readonly open: string;
};

/** One of the values, the first of them unless it is given. */
function oneOf<V extends string>(given: string | null, values: readonly [V, ...V[]]): V {
  return values.find((value) => value === given) ?? values[0];
}

/** Reads an address; whatever it does not say, or says wrongly, is as usual. */
export function readAddress(hash: string): Address {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const size = Number(query.get('text') ?? 100);
  return {
    theme: oneOf(query.get('theme'), ['light', 'dark', 'system']),
    contrast: oneOf(query.get('contrast'), ['normal', 'high', 'system']),
    density: oneOf(query.get('density'), ['comfortable', 'compact']),
    motion: oneOf(query.get('motion'), ['system', 'reduced', 'full']),
    textSize: size >= 100 && size <= 200 ? size : 100,
    locale: oneOf(query.get('locale'), ['en', 'fr']),
    open: query.get('open') ?? '',
  };
}

/** Goes to the same page with something changed. */
export function changeAddress(changes: Partial<Address>): void {
  const { textSize, ...rest } = { ...readAddress(window.location.hash), ...changes };
  window.location.hash = new URLSearchParams({ ...rest, text: String(textSize) }).toString();
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

export const useAddress = (): Address =>
  readAddress(useSyncExternalStore(onHash, () => window.location.hash));
