import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { markedParts } from '../../../../renderer/features/journal/marked.ts';
import { hold } from '../../../support/laws.ts';

const marked = (text: string, matches: [number, number][]): string =>
  markedParts(text, matches)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('marking what was found', () => {
  it('marks each match and leaves the rest', () => {
    expect(
      marked('coffee with Ada', [
        [0, 3],
        [12, 15],
      ]),
    ).toBe('[cof]fee with [Ada]');
    expect(marked('plain', [])).toBe('plain');
  });

  it('takes matches in any order, overlapping or beyond the end', () => {
    expect(
      marked('abcdef', [
        [3, 9],
        [0, 2],
        [1, 2],
      ]),
    ).toBe('[ab]c[def]');
  });

  it('never loses or repeats a character', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]): [number, number] => [a, a + b]);
    hold(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, matches) => {
        expect(
          markedParts(text, matches)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
