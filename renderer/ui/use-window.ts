/** Follows which part of a long list is in view inside the nearest scrolling ancestor. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import { rowsInView } from './windowing.ts';

const scrollerOf = (element: HTMLElement): HTMLElement => {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
};

/**
 * First row to draw and the row after the last, of `count` rows of `rowHeight` px inside `list`.
 * None until the list has been measured, which is before it is first painted.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): { readonly start: number; readonly end: number } {
  const [range, setRange] = useState({ start: 0, end: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const scroller = scrollerOf(element);
    const look = (): void => {
      const scrolled = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const seen = rowsInView({ scrolled, height: scroller.clientHeight }, rowHeight, count);
      setRange((old) => (old.start === seen.start && old.end === seen.end ? old : seen));
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    const watcher = new ResizeObserver(look);
    watcher.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', look);
      watcher.disconnect();
    };
  }, [list, rowHeight, count]);
  return range;
}
