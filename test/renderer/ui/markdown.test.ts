import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readInline,
  readMarkdown,
  type Block,
  type Inline,
} from '../../../renderer/ui/markdown.ts';
import { hold } from '../../support/laws.ts';

const wordsOf = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (part.kind === 'break') return '\n';
      if (part.kind === 'text' || part.kind === 'code') return part.text;
      return wordsOf(part.content) + (part.kind === 'link' ? part.to : '');
    })
    .join('');

const textOf = (block: Block): string =>
  block.kind === 'list' ? block.items.map(wordsOf).join('') : wordsOf(block.content);

/** Letters and digits only: what no mark is made of. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '');

const written = fc.string({
  unit: fc.constantFrom(...'ab *_`[]()#>-\n1.'.split('')),
  maxLength: 60,
});

describe('reading a note', () => {
  it('keeps every letter of whatever is written, in order', () => {
    hold(
      fc.property(written, (text) => {
        expect(bare(readMarkdown(text).map(textOf).join(''))).toBe(bare(text));
      }),
    );
  });

  it('keeps a text without marks exactly as it is', () => {
    hold(
      fc.property(fc.string({ unit: fc.constantFrom(...'abé ,.;'.split('')) }), (text) => {
        expect(wordsOf(readInline(text))).toBe(text);
      }),
    );
  });

  it('reads headings, lists, quotations and paragraphs', () => {
    const blocks = readMarkdown('# One\ntext\nmore\n\n- a\n- b\n2. c\n> said');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'quotation',
    ]);
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      content: [{ kind: 'text', text: 'text' }, { kind: 'break' }, { kind: 'text', text: 'more' }],
    });
  });

  it('reads emphasis within emphasis, and leaves snake_case and 2 * 3 alone', () => {
    expect(readInline('**very *much* so**')).toEqual([
      {
        kind: 'strong',
        content: [
          { kind: 'text', text: 'very ' },
          { kind: 'emphasis', content: [{ kind: 'text', text: 'much' }] },
          { kind: 'text', text: ' so' },
        ],
      },
    ]);
    expect(readInline('snake_case_name and 2 * 3 * 4')).toEqual([
      { kind: 'text', text: 'snake_case_name and 2 * 3 * 4' },
    ]);
  });

  it('shows where a link leads, whatever it is, and makes HTML of nothing', () => {
    expect(readInline('[here](javascript:alert)')).toEqual([
      { kind: 'link', content: [{ kind: 'text', text: 'here' }], to: 'javascript:alert' },
    ]);
    expect(readInline('<img src=x>')).toEqual([{ kind: 'text', text: '<img src=x>' }]);
  });

  it('reads a hundred thousand marks without going deep', () => {
    const blocks = readMarkdown('*_`[('.repeat(20_000));
    expect(bare(blocks.map(textOf).join(''))).toBe('');
  });
});
