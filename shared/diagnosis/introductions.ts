/**
 * Who introduced a contact to me, in shares: several brokers of one introduction share it equally,
 * and I may be one of them. "Somebody introduced us" without a name is not known.
 */
import type { Met, Named } from '../model/contact.ts';

/** Everyone but me is keyed by contact id or, outside my list, by plain name. */
export type Brokers = { readonly self: boolean; readonly others: readonly string[] };

function keyOf(named: Named): string | null {
  if (named.kind === 'self') return null;
  return named.kind === 'contact' ? named.id : named.name;
}

/** The brokers of an introduction, each once; null when there was none or it is not known. */
export function brokersOf(met: Met | null): Brokers | null {
  if (met === null) return null;
  if (met.via === 'self') return { self: true, others: [] };
  if (met.via !== 'person' || met.brokers.length === 0) return null;
  const keys = new Set(met.brokers.map(keyOf));
  const self = keys.delete(null);
  // Null was just taken out.
  return { self, others: [...keys] as string[] };
}

/** Each broker's share of the introduction, 0–1. */
export const shareOf = (brokers: Brokers): number =>
  1 / (brokers.others.length + (brokers.self ? 1 : 0));

/** Least common multiple of 1 … 20: an introduction has twenty brokers at most. */
const PARTS = 232_792_560;

/**
 * A sum of shares without the tail that adding thirds and fifths leaves, so that thirteen of twenty
 * made of such parts stands on the line at 65 %, and not a hair beyond it.
 */
export const exactShares = (sum: number): number => Math.round(sum * PARTS) / PARTS;

/** My own share of the introduction, 0–1; null when there was none or it is not known. */
export function selfIntroduced(met: Met | null): number | null {
  const brokers = brokersOf(met);
  if (brokers === null) return null;
  return brokers.self ? shareOf(brokers) : 0;
}

/** Whether how we met is still to be told: circumstance is an answer, "cannot recall" is none. */
export const isMeetingUnknown = (met: Met | null): boolean =>
  met === null || (met.via !== 'circumstance' && brokersOf(met) === null);
