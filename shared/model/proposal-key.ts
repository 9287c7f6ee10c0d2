/**
 * The key of a proposal, by which it is declined and remembered: its column, its reason and what it is
 * about. An id may have a colon in it, so the first two end what comes before the subject.
 */
import type { PlanColumn } from './plan-codes.ts';

export const keyOf = (column: PlanColumn, reason: string, subject: string): string =>
  `${column}:${reason}:${subject}`;

/** What a key is made of; empty where it has no such part. */
export function partsOfKey(key: string) {
  const [column = '', reason = '', ...subject] = key.split(':');
  return { column, reason, subject: subject.join(':') };
}
