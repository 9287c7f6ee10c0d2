/**
 * Numbers, shares, dates, lists and plurals in a language, through Intl. Every catalogue makes its
 * sentences with these, so that "75 %" and "75%" are each right where they stand.
 */
import type { Locale } from '../model/preferences.ts';
import { isolate } from './isolate.ts';

export type Formats = {
  /** `12.5` with at most `digits` decimals (0 unless told). */
  readonly number: (value: number, digits?: number) => string;
  /** A share 0–1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A calendar day `2026-11-22`, written out. */
  readonly day: (isoDay: string) => string;
  /** Each in its own direction of writing. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b or c`. */
  readonly either: (items: readonly string[]) => string;
  /** The form that `count` takes: `plural(2, { one: 'person', other: 'people' })`. */
  readonly plural: (
    count: number,
    forms: { readonly one: string; readonly other: string },
  ) => string;
  /** For sorting names the way a reader of this language expects. */
  readonly compare: (a: string, b: string) => number;
};

const tags: { readonly [L in Locale]: string } = { en: 'en-CA', fr: 'fr-CA' };

/** Language tag for `lang` attributes and Intl. */
export const languageTag = (locale: Locale): string => tags[locale];

/** The minus of print: Intl writes a hyphen, which is shorter than a plus. */
const withMinus = (written: string): string => written.replace(/^-/, '−');

/** French counts the first day of a month as such: “1er novembre”. */
const ordinal: { readonly [L in Locale]: (day: string) => string } = {
  en: (day) => day,
  fr: (day) => day.replace(/^1(?=\s)/, '1er'),
};

/** What makes one takes longer than a hundred uses of it: made at the first need, and kept. */
function kept<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function makeFormats(locale: Locale): Formats {
  const tag = tags[locale];
  const numbersWith = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: digits });
  /** By the decimals allowed. */
  const numbers = [0, 1, 2, 3].map((digits) => kept(() => numbersWith(digits)));
  const percent = kept(
    () => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const day = kept(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  const list = kept(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const either = kept(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const rules = kept(() => new Intl.PluralRules(tag));
  const collator = kept(() => new Intl.Collator(tag, { numeric: true }));
  return {
    number: (value, digits = 0) =>
      withMinus((numbers[digits]?.() ?? numbersWith(digits)).format(value)),
    percent: (share) => withMinus(percent().format(share)),
    // A day that was given, not the clock: Intl wants it as a number.
    // oxlint-disable-next-line no-restricted-globals
    day: (isoDay) => ordinal[locale](day().format(Date.parse(`${isoDay}T00:00:00Z`))),
    list: (items) => list().format(items.map(isolate)),
    either: (items) => either().format(items.map(isolate)),
    plural: (count, forms) => (rules().select(count) === 'one' ? forms.one : forms.other),
    compare: (a, b) => collator().compare(a, b),
  };
}

const formats: { readonly [L in Locale]: Formats } = {
  en: makeFormats('en'),
  fr: makeFormats('fr'),
};

/** The formats of a language: the same every time, since each part of a catalogue asks for them. */
export const formatsFor = (locale: Locale): Formats => formats[locale];
