import { describe, expect, it } from 'vitest';
import { mentionAt, withMention } from '../../../../renderer/features/journal/mentions.ts';

/** The text with `|` where the caret is. */
const look = (marked: string) => mentionAt(marked.replace('|', ''), marked.indexOf('|'));

describe('mentioning somebody', () => {
  it('begins with @ at the start of a word', () => {
    expect(look('Saw @he|')).toEqual({ from: 4, query: 'he' });
    expect(look('@|')).toEqual({ from: 0, query: '' });
    expect(look('(@ma| was there)')).toEqual({ from: 1, query: 'ma' });
  });

  it('takes a first name and the beginning of a last', () => {
    expect(look('Saw @Ana Ro|')).toEqual({ from: 4, query: 'Ana Ro' });
  });

  it('is over after the second word, on a new line and in an address', () => {
    expect(look('Saw @Ana Roy today|')).toBeNull();
    expect(look('Saw @Ana\n|')).toBeNull();
    expect(look('ana@chu|')).toBeNull();
    expect(look('nothing|')).toBeNull();
  });

  it('puts the name in the mention’s place, and the caret after it', () => {
    const text = 'Saw @he yesterday';
    const mention = mentionAt(text, 7);
    expect(mention).not.toBeNull();
    if (mention === null) return;
    expect(withMention(text, mention, 'Hélène Gagnon')).toEqual({
      text: 'Saw Hélène Gagnon yesterday',
      caret: 17,
    });
  });

  it('adds a space only before a word that would stick to the name', () => {
    const mention = { from: 4, query: 'he' };
    expect(withMention('Saw @he', mention, 'Hélène').text).toBe('Saw Hélène');
    expect(withMention('Saw @he, late', mention, 'Hélène').text).toBe('Saw Hélène, late');
    expect(withMention('Saw @he«yes»', mention, 'Hélène').text).toBe('Saw Hélène «yes»');
  });
});
