import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { h } from '../../../shared/report/element.ts';
import { escapeHtml, serialise } from '../../../shared/report/serialise.ts';
import { hold } from '../../support/laws.ts';

/** Reads escaped text back the way a browser would. */
const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Text that HTML can hold as it is: well formed, and without control characters. */
// Control characters are what is kept out.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const plainText = anyText.filter((text) => text.isWellFormed() && !controls.test(text));

describe('escaping', () => {
  it('leaves no character that could open a tag, a reference or end an attribute', () => {
    hold(
      fc.property(anyText, (text) => {
        expect(escapeHtml(text).replaceAll(/&(amp|lt|gt|quot|#39);/gu, '')).not.toMatch(/[&<>"']/u);
      }),
    );
  });

  it('gives the same text when read back', () => {
    hold(
      fc.property(plainText, (text) => {
        expect(unescapeHtml(escapeHtml(text))).toBe(text);
      }),
    );
  });

  it('replaces what HTML has no place for', () => {
    expect(escapeHtml('a\u0000b\u0008c\uD800d')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });
});

describe('serialising', () => {
  it('writes elements, attributes and text', () => {
    expect(serialise(h('p', { class: 'lead', lang: null }, 'A & B', h('br', {}), null))).toBe(
      '<p class="lead">A &amp; B<br></p>',
    );
  });

  it('keeps whatever a person has written inside the text and attributes it was put into', () => {
    hold(
      fc.property(plainText, (text) => {
        const written = serialise(h('p', { 'aria-label': text }, h('em', {}, text)));
        const read = /^<p aria-label="([^"]*)"><em>([^<]*)<\/em><\/p>$/u.exec(written);
        expect(read?.slice(1).map(unescapeHtml)).toEqual([text, text]);
      }),
    );
  });

  it.each([
    'script',
    'style',
    'iframe',
    'img',
    'a',
    'use',
    'foreignObject',
    'animate',
    'link',
    'P',
  ])('refuses the tag %s, however deep it stands', (tag) => {
    expect(() => serialise(h('div', {}, h('p', {}, h(tag, {}))))).toThrow('allow-list');
  });

  it.each([
    'onclick',
    'onload',
    'style',
    'href',
    'src',
    'srcdoc',
    'formaction',
    'xlink:href',
    'x y',
  ])('refuses the attribute %s', (name) => {
    expect(() => serialise(h('p', { [name]: 'x' }))).toThrow('allow-list');
  });

  it.each([
    'url(https://example.org/x)',
    'URL( //x )',
    'javascript:alert(1)',
    'https://example.org',
  ])('refuses the value %s, which leads out of the document', (value) => {
    expect(() => serialise(h('circle', { fill: value }))).toThrow('leads nowhere');
  });

  it('lets a drawing use a pattern of its own document', () => {
    expect(serialise(h('rect', { fill: 'url(#hatch)' }))).toBe('<rect fill="url(#hatch)"></rect>');
  });

  it('refuses content in an element that has none', () => {
    expect(() => serialise(h('br', {}, 'text'))).toThrow('is empty');
  });
});
