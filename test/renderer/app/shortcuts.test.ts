import { describe, expect, it } from 'vitest';
import { shortcutOf, SCREENS, type KeyPress } from '../../../renderer/app/shortcuts.ts';

const press = (key: string, held: Partial<KeyPress> = {}) =>
  shortcutOf({
    key,
    mod: true,
    shift: false,
    alt: false,
    inText: false,
    inChoice: false,
    isWriting: false,
    inTask: false,
    ...held,
  });

describe('the keys that work everywhere', () => {
  it('goes to the screens by number', () => {
    for (const [at, screen] of SCREENS.entries())
      expect(press(String(at + 1))).toEqual({ does: 'screen', screen });
    expect(press(String(SCREENS.length + 1))).toBeNull();
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

  it.each([
    ['k', 'palette'],
    ['f', 'find'],
    ['p', 'print'],
    [',', 'settings'],
    ['l', 'lock'],
    ['n', 'new-person'],
    ['j', 'new-entry'],
    ['.', 'hide-names'],
  ])('does with %s what it is for from anywhere, typing or not', (key, does) => {
    expect(press(key)).toEqual({ does });
    expect(press(key, { inText: true, isWriting: true })).toEqual({ does });
    expect(press(key, { shift: true })).toBeNull();
  });

  it('walks back and forward, both ways people know, but never out of a text with Alt', () => {
    expect(press('[')).toEqual({ does: 'back' });
    expect(press(']')).toEqual({ does: 'forward' });
    const alt = { mod: false, alt: true };
    expect(press('ArrowLeft', alt)).toEqual({ does: 'back' });
    expect(press('ArrowRight', alt)).toEqual({ does: 'forward' });
    expect(press('ArrowLeft', { ...alt, inText: true })).toBeNull();
  });

  it('shows the keys at a question mark that is not part of a text', () => {
    expect(press('?', { mod: false, shift: true })).toEqual({ does: 'keys' });
    expect(press('?', { mod: false, inText: true })).toBeNull();
  });

  it('opens the filter at Shift and F, Caps Lock or not, unless a letter is typed or chooses', () => {
    const held = { mod: false, shift: true };
    expect(press('F', held)).toEqual({ does: 'filter' });
    expect(press('f', held)).toEqual({ does: 'filter' });
    expect(press('f', { mod: false })).toBeNull();
    for (const where of ['inText', 'inChoice', 'inTask', 'alt'])
      expect(press('F', { ...held, [where]: true })).toBeNull();
  });

  it('takes no letter with Alt, which belongs to menus and other alphabets', () => {
    expect(press('l', { alt: true })).toBeNull();
    expect(press('l', { alt: true, mod: false })).toBeNull();
  });

  it('never leads away from a task in front, which would cost what is begun in it', () => {
    const inTask = true;
    for (const key of ['1', 'z', 'y', 'k', 'f', 'n', 'j', '[', ']'])
      expect(press(key, { inTask })).toBeNull();
    expect(press('ArrowLeft', { mod: false, alt: true, inTask })).toBeNull();
    expect(press('l', { inTask })).toEqual({ does: 'lock' });
    expect(press('.', { inTask })).toEqual({ does: 'hide-names' });
  });
});
