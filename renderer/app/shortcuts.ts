/** Which key does what anywhere in the app. Pure; `useShortcuts` listens, `KeysSheet` shows them. */

export const SCREENS = ['people', 'map', 'diagnose', 'journal', 'reports'] as const;
type Screen = (typeof SCREENS)[number];

export type Shortcut =
  | { readonly does: 'undo' | 'redo' | 'lock' | 'new-person' | 'find' | 'keys' }
  | { readonly does: 'screen'; readonly screen: Screen };

export type KeyPress = {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** The focus is where text is typed, so a question mark is a question mark. */
  readonly inText: boolean;
  /** There is text in that place, so undo is about the text. */
  readonly isWriting: boolean;
};

/** The shortcut a key press stands for, or null when it is none of ours. */
export function shortcutOf({ key, mod, shift, alt, inText, isWriting }: KeyPress): Shortcut | null {
  if (alt) return null;
  if (!mod) return key === '?' && !inText ? { does: 'keys' } : null;
  const letter = key.toLowerCase();
  if (letter === 'l' && !shift) return { does: 'lock' };
  if (letter === 'f' && !shift) return { does: 'find' };
  if (letter === 'n' && !shift) return { does: 'new-person' };
  if (letter === 'z' && !isWriting) return { does: shift ? 'redo' : 'undo' };
  if (letter === 'y' && !shift && !isWriting) return { does: 'redo' };
  const screen = /^[1-5]$/.test(key) && !shift ? SCREENS[Number(key) - 1] : undefined;
  return screen === undefined ? null : { does: 'screen', screen };
}
