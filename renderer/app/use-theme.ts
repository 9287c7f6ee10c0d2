/**
 * Puts the look in force on the root element, following the system where asked to. The style sheets
 * read it there: `data-theme`, `data-contrast`, `data-motion`, `data-density`, `--text-scale`.
 */
import { useEffect } from 'react';
import type { Look as WholeLook } from '../../shared/model/look.ts';

/** The part of a look that style sheets read. */
export type Look = Omit<WholeLook, 'locale'>;

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  reduced: '(prefers-reduced-motion: reduce)',
} as const;

/** What the root element is to carry, given what was chosen and what the system wishes. */
export function lookAttributes(
  look: Look,
  system: { readonly [Q in keyof typeof QUERIES]: boolean },
): { readonly [attribute: string]: string } {
  const { theme, contrast, motion, density } = look;
  const isDark = theme === 'system' ? system.dark : theme === 'dark';
  const isHigh = contrast === 'system' ? system.contrast : contrast === 'high';
  const isReduced = motion === 'system' ? system.reduced : motion === 'reduced';
  return {
    theme: isDark ? 'dark' : 'light',
    contrast: isHigh ? 'high' : 'normal',
    motion: isReduced ? 'reduced' : 'full',
    density,
  };
}

/** Puts a look on the root element, given what the system wishes at this moment. */
export function applyLook(look: Look): void {
  const wishes = (query: string): boolean => window.matchMedia(query).matches;
  const attributes = lookAttributes(look, {
    dark: wishes(QUERIES.dark),
    contrast: wishes(QUERIES.contrast),
    reduced: wishes(QUERIES.reduced),
  });
  Object.assign(document.documentElement.dataset, attributes);
  document.documentElement.style.setProperty('--text-scale', String(look.textSize / 100));
}

/** Keeps a look on the root element while the system's wishes change. */
export function useLook(look: Look): void {
  const { theme, contrast, motion, density, textSize } = look;
  useEffect(() => {
    const apply = (): void => applyLook({ theme, contrast, motion, density, textSize });
    apply();
    const lists = Object.values(QUERIES).map((query) => window.matchMedia(query));
    for (const list of lists) list.addEventListener('change', apply);
    return () => {
      for (const list of lists) list.removeEventListener('change', apply);
    };
  }, [theme, contrast, motion, density, textSize]);
}
