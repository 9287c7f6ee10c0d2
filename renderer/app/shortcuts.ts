/** Which key does what anywhere in the app. Pure; `useShortcuts` listens, `KeysSheet` shows them. */

export const SCREENS = [
  'today',
  'people',
  'map',
  'diagnose',
  'plan',
  'journal',
  'reports',
] as const;
export type Screen = (typeof SCREENS)[number];

/** What can be done from anywhere, whatever is on the screen. */
type Deed =
  | 'undo'
  | 'redo'
  | 'lock'
  | 'new-person'
  | 'new-entry'
  | 'find'
  | 'filter'
  | 'print'
  | 'settings'
  | 'keys'
  | 'palette'
  | 'hide-names'
  | 'back'
  | 'forward';

export type Shortcut =
  { readonly does: Deed } | { readonly does: 'screen'; readonly screen: Screen };

export type KeyPress = {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** The focus is where text is typed, so a question mark is a question mark. */
  readonly inText: boolean;
  /** The focus is where a letter chooses what begins with it, or on what is open in front. */
  readonly inChoice: boolean;
  /** There is text in that place, or there was until just now, so undo is about the text. */
  readonly isWriting: boolean;
  /** A task stands in front of the screen, with what is begun in it. */
  readonly inTask: boolean;
};

/** What never leads away from a task in front, and so never costs what is begun in it. */
const AT_ANY_TIME: ReadonlySet<Shortcut['does']> = new Set(['lock', 'hide-names']);

/** With Ctrl or ⌘ alone; work everywhere, typing or not. */
const PLAIN: { readonly [key: string]: Deed } = {
  l: 'lock',
  f: 'find',
  p: 'print',
  ',': 'settings',
  n: 'new-person',
  j: 'new-entry',
  k: 'palette',
  '.': 'hide-names',
  '[': 'back',
  ']': 'forward',
};

/** Alt and an arrow walk through the places one has been; inside a text they move the caret. */
const WALKS: { readonly [key: string]: Deed } = { ArrowLeft: 'back', ArrowRight: 'forward' };

const doing = (deed: Deed | undefined): Shortcut | null =>
  deed === undefined ? null : { does: deed };

/** Whether this may be done now: a task in front is finished or closed before anything behind it. */
export const isWithinReach = (does: Shortcut['does'], inTask: boolean): boolean =>
  !inTask || AT_ANY_TIME.has(does);

/** The shortcut a key press stands for, or null when it is none of ours. */
export function shortcutOf(press: KeyPress): Shortcut | null {
  const shortcut = meantBy(press);
  return shortcut !== null && isWithinReach(shortcut.does, press.inTask) ? shortcut : null;
}

/** Without Ctrl or ⌘, outside a text. */
function plainly({ key, shift, inChoice }: KeyPress, letter: string): Shortcut | null {
  if (key === '?') return { does: 'keys' };
  return letter === 'f' && shift && !inChoice ? { does: 'filter' } : null;
}

function meantBy(press: KeyPress): Shortcut | null {
  const { key, mod, shift, alt, inText, isWriting } = press;
  if (alt) return mod || shift || inText ? null : doing(WALKS[key]);
  const letter = key.toLowerCase();
  if (!mod) return inText ? null : plainly(press, letter);
  if (letter === 'z' && !isWriting) return { does: shift ? 'redo' : 'undo' };
  if (shift) return null;
  if (letter === 'y' && !isWriting) return { does: 'redo' };
  const screen = /^[1-9]$/.test(key) ? SCREENS[Number(key) - 1] : undefined;
  return screen === undefined ? doing(PLAIN[letter]) : { does: 'screen', screen };
}
