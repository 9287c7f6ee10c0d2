/** What a key does on the map and in its table. Pure; whoever has the focus listens. */
import type { PlanColumn } from '../../../shared/model/plan-codes.ts';
import type { Arranging } from './picture/arranging.ts';
import type { SelectionAct } from './selection/acts.ts';
import type { LookKey } from './time/stops.ts';
import type { Direction } from './walking.ts';

export type MapKey =
  | { readonly does: 'walk'; readonly direction: Direction }
  | { readonly does: 'zoom-in' | 'zoom-out' | 'fit' | 'open' | 'try-by-hand' }
  | { readonly does: 'move'; readonly direction: Direction }
  | { readonly does: 'arrange'; readonly what: Arranging }
  | { readonly does: 'look'; readonly when: LookKey }
  | { readonly does: 'select'; readonly act: SelectionAct }
  | { readonly does: 'intend'; readonly column: PlanColumn };

export type MapKeyPress = {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
};

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
  l: { does: 'arrange', what: 'layout' },
  g: { does: 'arrange', what: 'outlines' },
  p: { does: 'intend', column: 'prune' },
  v: { does: 'intend', column: 'invest' },
  m: { does: 'intend', column: 'maintain' },
  c: { does: 'look', when: 'compare' },
  w: { does: 'try-by-hand' },
};

/** On many keyboards these are written with Alt, or with AltGr, which is Ctrl and Alt. */
const BRACKETS: { readonly [key: string]: LookKey } = { '[': 'back', ']': 'on' };

const SELECTING: { readonly [key: string]: SelectionAct } = {
  Escape: 'clear',
  Delete: 'try-gone',
  Backspace: 'try-gone',
  '/': 'find',
  f: 'focus',
  h: 'hide-rest',
  'Shift+h': 'ghost-rest',
  u: 'bring-back',
  'Mod+a': 'choose-all',
};

/** The act a key press stands for, or null when it is not the map's. */
export function mapKeyOf({ key, mod, alt, shift }: MapKeyPress): MapKey | null {
  const when = BRACKETS[key];
  if (when !== undefined) return mod && !alt ? null : { does: 'look', when };
  const direction = ARROWS[key];
  if (alt) return direction === undefined || mod ? null : { does: 'move', direction };
  // With Caps Lock, or on a keyboard that needs Shift for "/", the character itself decides.
  const isLetter = /^\p{L}$/u.test(key);
  const pressed = isLetter ? key.toLowerCase() : key;
  const combination = `${mod ? 'Mod+' : ''}${shift && isLetter ? 'Shift+' : ''}${pressed}`;
  const act = SELECTING[combination];
  if (act !== undefined) return { does: 'select', act };
  if (mod) return null;
  return direction === undefined ? (NAMED[combination] ?? null) : { does: 'walk', direction };
}

/** A key press as `mapKeyOf` takes it. */
export const keyPressOf = (event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): MapKeyPress => ({
  key: event.key,
  mod: event.ctrlKey || event.metaKey,
  alt: event.altKey,
  shift: event.shiftKey,
});
