/**
 * What one meets on arriving at a screen: its beginning, or, having walked back or forward, the place
 * where one left it. A focus that went away with the screen before is not lost: it is on the content.
 */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** What says that somebody scrolls by hand: nothing is moved under them. */
const BY_HAND = ['wheel', 'pointerdown', 'keydown'] as const;

/** Of a screen at the place in the history one is at: another for each, the same on walking back. */
const placeOf = (path: string): string => `${window.navigation.currentEntry?.key ?? ''} ${path}`;

/** Scrolls there, now or as soon as the screen is long enough, unless somebody scrolls first. */
function scrollWhenLongEnough(content: HTMLElement, wanted: number): () => void {
  const grows = new MutationObserver(() => scroll());
  const stop = (): void => {
    grows.disconnect();
    for (const event of BY_HAND) window.removeEventListener(event, stop, true);
  };
  const scroll = (): void => {
    content.scrollTop = wanted;
    if (Math.abs(content.scrollTop - wanted) <= 1) stop();
  };
  grows.observe(content, { childList: true, subtree: true });
  for (const event of BY_HAND) window.addEventListener(event, stop, true);
  scroll();
  return stop;
}

/** `content` holds the screens and scrolls; `path` is the screen's, without its query. */
export function useArrival(content: RefObject<HTMLElement | null>, path: string): void {
  const heights = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const element = content.current;
    if (element === null) return undefined;
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
    return scrollWhenLongEnough(element, heights.current.get(placeOf(path)) ?? 0);
  }, [content, path]);
  useEffect(() => {
    const element = content.current;
    const kept = heights.current;
    const keep = (): void => void kept.set(placeOf(path), element?.scrollTop ?? 0);
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [content, path]);
}
