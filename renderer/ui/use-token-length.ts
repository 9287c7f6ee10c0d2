/**
 * Lengths of the style sheets where a program has to know them too, in px. They follow the size of
 * text and the density at once.
 */
import { useCallback, useSyncExternalStore } from 'react';

function onLook(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['style', 'data-density'] });
  return () => observer.disconnect();
}

/** The px of a token that is written in rem, such as `--row-height`. */
export function useTokenLength(token: `--${string}`): number {
  const read = useCallback((): number => {
    const root = getComputedStyle(document.documentElement);
    return Number.parseFloat(root.getPropertyValue(token)) * Number.parseFloat(root.fontSize);
  }, [token]);
  return useSyncExternalStore(onLook, read);
}
