/**
 * Puts the look in force on the root element, following the system where asked to. The style sheets
 * read it there: `data-theme`, `data-contrast`, `data-motion`, `data-density`, `--text-scale`.
 */
import { useEffect } from 'react';
import type { Preferences } from '../../shared/model/preferences.ts';

export type Look = Pick<Preferences, 'theme' | 'contrast' | 'motion' | 'density' | 'textSize'>;

/** Until the preferences are known, and where they cannot be had. */
const USUAL: Look = {
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  density: 'comfortable',
  textSize: 100,
};

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

export function useLook(chosen: Look | undefined): void {
  const look = chosen ?? USUAL;
  const { theme, contrast, motion, density, textSize } = look;
  useEffect(() => {
    const lists = {
      dark: window.matchMedia(QUERIES.dark),
      contrast: window.matchMedia(QUERIES.contrast),
      reduced: window.matchMedia(QUERIES.reduced),
    };
    const apply = (): void => {
      const attributes = lookAttributes(
        { theme, contrast, motion, density, textSize },
        {
          dark: lists.dark.matches,
          contrast: lists.contrast.matches,
          reduced: lists.reduced.matches,
        },
      );
      Object.assign(document.documentElement.dataset, attributes);
      document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
    };
    apply();
    for (const list of Object.values(lists)) list.addEventListener('change', apply);
    return () => {
      for (const list of Object.values(lists)) list.removeEventListener('change', apply);
    };
  }, [theme, contrast, motion, density, textSize]);
}
