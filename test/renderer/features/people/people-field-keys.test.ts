import { describe, expect, it } from 'vitest';
import { fieldActOf } from '../../../../renderer/features/people/people-field-keys.ts';

const press = (key: string, query = '', highlighted = -1, offered = 3) =>
  fieldActOf({ query, highlighted, offered }, key, false);

describe('the keys of a people field', () => {
  it('goes round the suggestions both ways', () => {
    expect(press('ArrowDown')).toEqual({ does: 'highlight', index: 0 });
    expect(press('ArrowDown', 'a', 2)).toEqual({ does: 'highlight', index: 0 });
    expect(press('ArrowUp')).toEqual({ does: 'highlight', index: 2 });
    expect(press('ArrowUp', 'a', 1)).toEqual({ does: 'highlight', index: 0 });
    expect(press('ArrowDown', 'zzz', -1, 0)).toBeNull();
  });

  it('adds what is highlighted with Enter and is done when nothing is', () => {
    expect(press('Enter', 'a', 1)).toEqual({ does: 'add', index: 1 });
    expect(press('Enter')).toEqual({ does: 'finish', go: 'down' });
  });

  it('adds with a comma only while something is typed', () => {
    expect(press(',', 'a', 0)).toEqual({ does: 'add', index: 0 });
    expect(press(',', '', 0)).toBeNull();
  });

  it('takes the last one away with Backspace in an empty field', () => {
    expect(press('Backspace')).toEqual({ does: 'drop-last' });
    expect(press('Backspace', 'a', 0)).toBeNull();
  });

  it('lets Escape empty the field first and leave it then', () => {
    expect(press('Escape', 'a', 0)).toEqual({ does: 'clear-query' });
    expect(press('Escape')).toEqual({ does: 'cancel' });
  });

  it('moves on with Tab and back with Shift-Tab', () => {
    expect(press('Tab')).toEqual({ does: 'finish', go: 'next' });
    expect(fieldActOf({ query: '', highlighted: -1, offered: 3 }, 'Tab', true)).toEqual({
      does: 'finish',
      go: 'back',
    });
  });

  it('leaves every other key to the text', () => {
    for (const key of ['a', 'Home', 'ArrowLeft', ' ']) expect(press(key, 'a', 0)).toBeNull();
  });
});
