/**
 * The colours of the canvas, read from the tokens in force: a canvas cannot use custom properties
 * itself.
 */
import { useEffect, useState } from 'react';

const TOKENS = {
  paper: '--paper',
  ink: '--ink',
  inkSoft: '--ink-soft',
  tie: '--rule-strong',
  accent: '--accent-ink',
  raises: '--mark-raises',
  eases: '--mark-eases',
  neutral: '--mark-neutral',
  unknown: '--mark-unknown',
} as const;

export type MapColours = { readonly [C in keyof typeof TOKENS]: string };

export function readMapColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const read = (token: string): string => style.getPropertyValue(token).trim();
  return {
    paper: read(TOKENS.paper),
    ink: read(TOKENS.ink),
    inkSoft: read(TOKENS.inkSoft),
    tie: read(TOKENS.tie),
    accent: read(TOKENS.accent),
    raises: read(TOKENS.raises),
    eases: read(TOKENS.eases),
    neutral: read(TOKENS.neutral),
    unknown: read(TOKENS.unknown),
  };
}

/** The colours in force, read again when the theme or the contrast changes. */
export function useMapColours(): MapColours {
  const [colours, setColours] = useState(readMapColours);
  useEffect(() => {
    const observer = new MutationObserver(() => setColours(readMapColours()));
    observer.observe(document.documentElement, {
      attributeFilter: ['data-theme', 'data-contrast'],
    });
    return () => observer.disconnect();
  }, []);
  return colours;
}
