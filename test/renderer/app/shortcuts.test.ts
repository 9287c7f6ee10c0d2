import { describe, expect, it } from 'vitest';
import { shortcutOf, SCREENS, type KeyPress } from '../../../renderer/app/shortcuts.ts';

const press = (key: string, held: Partial<KeyPress> = {}) =>
  shortcutOf({
    key,
    mod: true,
    shift: false,
    alt: false,
    inText: false,
    isWriting: false,
    ...held,
  });

describe('the keys that work everywhere', () => {
  it('goes to the screens by number', () => {
    for (const [at, screen] of SCREENS.entries())
      expect(press(String(at + 1))).toEqual({ does: 'screen', screen });
    expect(press('6')).toBeNull();
    expect(press('1', { mod: false })).toBeNull();
  });

  it('undoes and redoes, both ways people know', () => {
    expect(press('z')).toEqual({ does: 'undo' });
    expect(press('Z', { shift: true })).toEqual({ does: 'redo' });
    expect(press('y')).toEqual({ does: 'redo' });
  });

  it('leaves undo to the text while there is text, and takes it in an empty field', () => {
    expect(press('z', { inText: true, isWriting: true })).toBeNull();
    expect(press('z', { inText: true })).toEqual({ does: 'undo' });
  });

  it('locks, finds and begins a new person from anywhere, typing or not', () => {
    expect(press('f', { inText: true, isWriting: true })).toEqual({ does: 'find' });
    expect(press('l', { inText: true, isWriting: true })).toEqual({ does: 'lock' });
    expect(press('n', { inText: true, isWriting: true })).toEqual({ does: 'new-person' });
  });

  it('shows the keys at a question mark that is not part of a text', () => {
    expect(press('?', { mod: false, shift: true })).toEqual({ does: 'keys' });
    expect(press('?', { mod: false, inText: true })).toBeNull();
  });

  it('takes nothing with Alt, which belongs to menus and other alphabets', () => {
    expect(press('l', { alt: true })).toBeNull();
  });
});
