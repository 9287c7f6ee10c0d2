/**
 * What stands in a cell of Ken's table, as a list of tokens one adds and takes away, and the way
 * from the contact's own fields to tokens and back. A few tokens exclude all others.
 */
import type { Contact, Met, Named } from '../../../shared/model/contact.ts';

export type Token =
  | Named
  /** Circumstance put us together. */
  | { readonly kind: 'circumstance' }
  /** Forgotten. */
  | { readonly kind: 'unknown' }
  /** Somebody did, but nobody is named. */
  | { readonly kind: 'somebody' }
  /** Asked, and the answer is nobody. */
  | { readonly kind: 'nobody' };

const standsAlone = (token: Token): boolean =>
  token.kind === 'circumstance' ||
  token.kind === 'unknown' ||
  token.kind === 'somebody' ||
  token.kind === 'nobody';

const isNamed = (token: Token): token is Named =>
  token.kind === 'contact' || token.kind === 'self' || token.kind === 'name';

/** Tells two tokens apart; equal for equal tokens. */
export function tokenKey(token: Token): string {
  if (token.kind === 'contact') return `contact:${token.id}`;
  return token.kind === 'name' ? `name:${token.name}` : token.kind;
}

/** The tokens with one more; it replaces what it cannot stand beside. */
export function withToken(tokens: readonly Token[], added: Token): readonly Token[] {
  if (standsAlone(added)) return [added];
  const key = tokenKey(added);
  if (tokens.some((token) => tokenKey(token) === key)) return tokens;
  return [...tokens.filter((token) => !standsAlone(token)), added];
}

export const withoutToken = (tokens: readonly Token[], removed: Token): readonly Token[] =>
  tokens.filter((token) => tokenKey(token) !== tokenKey(removed));

export const sameTokens = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.length === b.length &&
  a.every((token, index) => {
    const other = b[index];
    return other !== undefined && tokenKey(token) === tokenKey(other);
  });

/** "Who introduced us", as tokens; empty is not answered. */
export function tokensOfMet(met: Met | null): readonly Token[] {
  if (met === null) return [];
  if (met.via === 'person') return met.brokers.length === 0 ? [{ kind: 'somebody' }] : met.brokers;
  return [{ kind: met.via }];
}

/** The answer that the tokens stand for: me alone is my own doing, me and others is shared. */
export function metOfTokens(tokens: readonly Token[]): Met | null {
  const [first] = tokens;
  if (first === undefined) return null;
  if (first.kind === 'circumstance' || first.kind === 'unknown')
    return { via: first.kind, brokers: [] };
  const brokers = tokens.filter(isNamed);
  if (brokers.length === 1 && brokers[0]?.kind === 'self') return { via: 'self', brokers: [] };
  return { via: 'person', brokers };
}

/** "Whom I introduced them to", as tokens; empty is not answered, nobody is an answer. */
export function tokensOfIntroduced(introducedTo: Contact['introducedTo']): readonly Token[] {
  if (introducedTo === null) return [];
  return introducedTo.length === 0 ? [{ kind: 'nobody' }] : introducedTo;
}

export const introducedOfTokens = (tokens: readonly Token[]): Contact['introducedTo'] =>
  tokens.length === 0 ? null : tokens.filter(isNamed);
