/** What a key does on the map. Pure; `MapCanvas` listens. */
import type { Direction } from './walking.ts';

export type MapKey =
  | { readonly does: 'walk'; readonly direction: Direction }
  | { readonly does: 'zoom-in' | 'zoom-out' | 'fit' | 'open' | 'clear' | 'try-gone' }
  | { readonly does: 'find'; readonly letter: string };

const ARROWS: { readonly [key: string]: Direction } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const NAMED: { readonly [key: string]: MapKey } = {
  '+': { does: 'zoom-in' },
  '=': { does: 'zoom-in' },
  '-': { does: 'zoom-out' },
  '0': { does: 'fit' },
  Enter: { does: 'open' },
  Escape: { does: 'clear' },
  Delete: { does: 'try-gone' },
  Backspace: { does: 'try-gone' },
};

/** The act a key press stands for, or null when it is not the map's. */
export function mapKeyOf(press: {
  readonly key: string;
  /** Ctrl, Alt or ⌘ is held: the key belongs to the window. */
  readonly hasModifier: boolean;
}): MapKey | null {
  const { key, hasModifier } = press;
  if (hasModifier) return null;
  const direction = ARROWS[key];
  if (direction !== undefined) return { does: 'walk', direction };
  const named = NAMED[key];
  if (named !== undefined) return named;
  return /^\p{L}$/u.test(key) ? { does: 'find', letter: key } : null;
}
