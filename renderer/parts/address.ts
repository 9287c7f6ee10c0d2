/**
 * How the page of parts is to look, as its address says after `#`: `#theme=dark&locale=fr`. What
 * photographs the page opens it at such addresses.
 */
import { useSyncExternalStore } from 'react';
import { lookFrom, usualLook, type Look } from '../../shared/model/look.ts';

export type Address = Look & {
  /** The part that is open in front of the page: `dialog`, `menu`; empty for none. */
  readonly open: string;
};

/** Light and without high contrast, so that every picture says what it shows. */
const USUAL: Look = { ...usualLook('en'), theme: 'light', contrast: 'normal' };

/** Reads an address; whatever it does not say, or says wrongly, is as usual. */
export function readAddress(hash: string): Address {
  const {
    text,
    open = '',
    ...rest
  } = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));
  return { ...lookFrom({ ...rest, textSize: text }, USUAL), open };
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
