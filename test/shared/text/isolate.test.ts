import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines, textWidth } from '../../../shared/map/labels.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { formatsFor } from '../../../shared/text/format.ts';
import { isolate, isolating, withoutIsolates } from '../../../shared/text/isolate.ts';
import { hold } from '../../support/laws.ts';

const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/** Names as they come, in one direction of writing and in both. */
const names = fc.oneof(
  fc.constantFrom(
    'רות כהן',
    'عمر (٢)',
    'Ada רות',
    'דוד Cohen 3',
    'Zoé',
    '‏x',
    'a\u2068b',
    'ב\u2069ג',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** How deep the isolates around each letter of a text lie; null when they do not close in turn. */
function depths(text: string): readonly number[] | null {
  let depth = 0;
  const found: number[] = [];
  for (const char of text) {
    if (char === OPEN) depth += 1;
    else if (char === CLOSE) depth -= 1;
    if (depth < 0) return null;
    found.push(depth);
  }
  return depth === 0 ? found : null;
}

const HEBREW = /[\u05D0-\u05EA]/u;

/** Whether every Hebrew letter stands inside an isolate, and all isolates are closed. */
function isIsolated(text: string): boolean {
  const deep = depths(text);
  if (deep === null) return false;
  return Array.from(text).every((char, at) => !HEBREW.test(char) || (deep[at] ?? 0) > 0);
}

describe('a text in a sentence', () => {
  it('is given back as it is unless something in it reads from right to left', () => {
    for (const text of ['', 'Ada Roy', 'Žofie 3', '李小龍', '👩‍⚕️']) expect(isolate(text)).toBe(text);
    expect(isolate('רות')).toBe(`${OPEN}רות${CLOSE}`);
  });

  it('is isolated once however often it passes, loses no letter and takes no more room', () => {
    hold(
      fc.property(names, (name) => {
        const once = isolate(name);
        expect(isolate(once)).toBe(once);
        expect(withoutIsolates(once)).toBe(withoutIsolates(name));
        expect(textWidth(once)).toBeCloseTo(textWidth(name), 9);
      }),
    );
  });

  it('keeps what it opens to itself', () => {
    hold(
      fc.property(names, (name) => {
        fc.pre(HEBREW.test(name));
        expect(isIsolated(`before ${isolate(name)} (3) after`)).toBe(true);
      }),
    );
  });

  it('keeps to itself in a list, and the list in a sentence', () => {
    const { list } = formatsFor('en');
    const sentence = isolating({ say: (who: string) => `${who}, 3 of 4` });
    expect(list(['רות', 'Ada'])).toBe(`${OPEN}רות${CLOSE} and Ada`);
    expect(sentence.say(list(['רות', 'Ada']))).toBe(`${OPEN}רות${CLOSE} and Ada, 3 of 4`);
  });
});

describe('a label of the map', () => {
  it('keeps each of its lines to itself', () => {
    expect(labelLines('אביגיל בן־דוד הכהן')).toHaveLength(2);
    hold(
      fc.property(names, (name) => {
        fc.pre(HEBREW.test(name) && !/[\u2068\u2069]/u.test(name));
        for (const line of labelLines(name)) expect(isIsolated(line)).toBe(true);
      }),
    );
  });
});

type Sentence = readonly [place: string, say: (...given: readonly unknown[]) => unknown];

/** Every sentence of a catalogue that is made from something. */
function sentencesOf(value: unknown, place = ''): readonly Sentence[] {
  // Whatever is a function in a catalogue is one of its sentences.
  if (typeof value === 'function') return [[place, value as Sentence[1]]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => sentencesOf(member, `${place}.${key}`));
}

/** What a sentence says of what it is given, in each shape it may take it; what it cannot take is passed over. */
function said(say: Sentence[1], name: string): readonly string[] {
  const act = { code: 'contact-changed', name, count: 1 };
  const shapes = [[name, name, name], [[name, name], 2, 3], [2, name, name], [name, 2, 3], [act]];
  return shapes.flatMap((given) => {
    try {
      const words = say(...given);
      return typeof words === 'string' ? [words] : [];
    } catch {
      return []; // It takes a code, or an object: another shape fits.
    }
  });
}

describe.each(LOCALES)('the sentences (%s)', (locale) => {
  const sentences = sentencesOf(catalogues[locale]);

  it('isolate every name they hold', () => {
    const named = sentences.filter(([, say]) =>
      said(say, 'רות').some((words) => HEBREW.test(words)),
    );
    expect(named.length).toBeGreaterThan(150);
    for (const name of ['רות', 'דוד 3', 'רות Roy (ב)', 'Ada רות'])
      for (const [place, say] of named)
        for (const words of said(say, name))
          expect([place, words, isIsolated(words)]).toEqual([place, words, true]);
  });

  it('say the same as ever of names from left to right', () => {
    for (const [place, say] of sentences)
      for (const words of said(say, 'Ada Roy'))
        expect([place, /[\u2068\u2069]/u.test(words)]).toEqual([place, false]);
  });
});
