/** Tokens in words. */
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import type { Token } from './tokens.ts';

export type NamesById = ReadonlyMap<string, string>;

/** What a token is called where it stands beside others. */
export function tokenWord(token: Token, namesById: NamesById, text: Catalogue): string {
  const words = text.people.field;
  if (token.kind === 'contact') return namesById.get(token.id) ?? '…';
  if (token.kind === 'name') return token.name;
  return token.kind === 'self' ? words.meShort : words[token.kind];
}

/** What a fixed answer is called when it is offered. */
export function offeredWord(kind: FixedKind, text: Catalogue): string {
  return kind === 'self' ? text.people.field.me : text.people.field[kind];
}

/** Answers that are offered beside people. */
export type FixedKind = 'self' | 'circumstance' | 'unknown' | 'nobody';

export const MET_FIXED: readonly FixedKind[] = ['self', 'circumstance', 'unknown'];
export const INTRODUCED_FIXED: readonly FixedKind[] = ['nobody'];
