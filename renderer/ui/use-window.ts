/**
 * Follows which part of a long list is in view inside the nearest scrolling ancestor. It looks only
 * when the page has been laid out anyway (after a scroll, after something changed its size), so that
 * drawing rows never waits for a layout of its own.
 */
import { useEffect, useMemo, useState, type RefObject } from 'react';
import { FIRST_RANGE, rangeWithin, rowsInView, type RowRange } from './windowing.ts';

const scrollerOf = (element: HTMLElement): HTMLElement => {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
};

/** Calls `look` whenever the list moves in its scroller or changes, or what is around it does. */
function follow(element: HTMLElement, scroller: HTMLElement, look: () => void): () => void {
  scroller.addEventListener('scroll', look, { passive: true });
  const watcher = new ResizeObserver(look);
  // Whatever is unfolded above the list moves it, and makes one of its ancestors taller.
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    watcher.observe(at);
    if (at === scroller) break;
  }
  return () => {
    scroller.removeEventListener('scroll', look);
    watcher.disconnect();
  };
}

/**
 * First row to draw and the row after the last, of `count` rows of `rowHeight` px inside `list`.
 * Until it has been measured, about a window full.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowRange {
  const [range, setRange] = useState(FIRST_RANGE);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const scroller = scrollerOf(element);
    return follow(element, scroller, () => {
      const scrolled = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const seen = rowsInView({ scrolled, height: scroller.clientHeight }, rowHeight);
      setRange((old) => (old.start === seen.start && old.end === seen.end ? old : seen));
    });
  }, [list, rowHeight]);
  return useMemo(() => rangeWithin(range, count), [range, count]);
}
