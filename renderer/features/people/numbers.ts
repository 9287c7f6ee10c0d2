/** Numbers as a person types them, and as a field shows them back. */
import type { Locale } from '../../../shared/model/preferences.ts';

/**
 * `12`, `12.5`, `12,5`, `1 200` or, in English, `1,200` as a number of 0 or more; null for an empty
 * field, `'wrong'` for anything else.
 */
export function readNumber(typed: string, locale: Locale): number | null | 'wrong' {
  const bare = typed.replace(/[\s\u00a0\u202f]/gu, '');
  if (bare === '') return null;
  const isGrouped = locale === 'en' && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  const plain = isGrouped ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : 'wrong';
}

/** The number as it can be typed again: no groups, the decimal mark of the language. */
export const writeNumber = (value: number, locale: Locale): string =>
  locale === 'fr' ? String(value).replace('.', ',') : String(value);
