/**
 * The colours of the canvas, read from the tokens in force: a canvas cannot use custom properties
 * itself. Where a token is missing the light theme's value stands in.
 */
import { useEffect, useState } from 'react';

const TOKENS = {
  paper: ['--paper', '#f5f3ee'],
  ink: ['--ink', '#171c28'],
  inkSoft: ['--ink-soft', '#474e5e'],
  tie: ['--rule-strong', '#86826f'],
  accent: ['--accent-ink', '#2b3d95'],
  raises: ['--mark-raises', '#b4501a'],
  eases: ['--mark-eases', '#1b6f78'],
  neutral: ['--mark-neutral', '#6c7281'],
  unknown: ['--mark-unknown', '#8f8a7a'],
} as const;

export type MapColours = { readonly [C in keyof typeof TOKENS]: string };

export function readMapColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const read = ([token, fallback]: readonly [string, string]): string =>
    style.getPropertyValue(token).trim() || fallback;
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

/** The colours in force, read again when the theme changes. */
export function useMapColours(): MapColours {
  const [colours, setColours] = useState(readMapColours);
  useEffect(() => {
    const observer = new MutationObserver(() => setColours(readMapColours()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return colours;
}
