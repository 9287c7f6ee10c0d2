/**
 * Lengths of the style sheets where a program has to know them too, in px. They follow the size of
 * text and the density at once.
 */
import { useCallback, useSyncExternalStore } from 'react';

/** What of the document's root the lengths hang on. */
const LOOK = ['style', 'data-density'] as const;

function onLook(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: [...LOOK] });
  return () => observer.disconnect();
}

/** To ask for a style makes the browser work out all of them: asked once for every look. */
const lengthsByLook = new Map<string, number>();

function lengthOf(token: string): number {
  const root = document.documentElement;
  const look = [token, ...LOOK.map((name) => root.getAttribute(name))].join('|');
  const known = lengthsByLook.get(look);
  if (known !== undefined) return known;
  const style = getComputedStyle(root);
  const rem = Number.parseFloat(style.getPropertyValue(token));
  const length = rem * Number.parseFloat(style.fontSize);
  lengthsByLook.set(look, length);
  return length;
}

/** The px of a token that is written in rem, such as `--row-height`. */
export function useTokenLength(token: `--${string}`): number {
  return useSyncExternalStore(
    onLook,
    useCallback(() => lengthOf(token), [token]),
  );
}
