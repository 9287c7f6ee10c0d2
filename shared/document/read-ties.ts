/**
 * The ties among contacts of a document. Invariant: a tie joins two different contacts of the
 * document, stands once, and holds its ids in order.
 */
import type { Tie } from '../model/network.ts';
import { isHopeless, type Findings } from './extras.ts';
import { check, describeGot, noteKind } from './problems.ts';
import { WireTie } from './schema.ts';

/** One text for an undirected pair of ids, whichever way round it was given. */
export const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** The tie between `a` and `b` with its ids in order. */
export const tieBetween = (a: string, b: string, weight: number): Tie =>
  a < b ? { a, b, weight } : { a: b, b: a, weight };

type Seen = { readonly ids: ReadonlySet<string>; readonly pairs: Set<string> };

function readTie(raw: unknown, seen: Seen, place: string, findings: Findings): Tie | null {
  if (!Array.isArray(raw) || raw.length > 3) {
    findings.problems.push({
      place,
      problem: 'wrong-type',
      got: describeGot(raw),
      expected: '[id, id, weight]',
    });
    return null;
  }
  // Padded, so that a tie without a weight is missing its weight rather than too short.
  const wire = check(WireTie, [raw[0], raw[1], raw[2]], place, findings.problems);
  if (!wire) return null;
  const [a, b, weight] = wire;
  const problem = (inner: string, what: 'unknown-id' | 'self-tie' | 'duplicate-tie', got: string) =>
    findings.problems.push({ place: `${place}${inner}`, problem: what, got, expected: '' });
  if (!seen.ids.has(a)) problem('[0]', 'unknown-id', describeGot(a));
  if (!seen.ids.has(b)) problem('[1]', 'unknown-id', describeGot(b));
  if (!seen.ids.has(a) || !seen.ids.has(b)) return null;
  const key = pairKey(a, b);
  if (a === b) problem('', 'self-tie', describeGot(a));
  else if (seen.pairs.has(key))
    problem('', 'duplicate-tie', `${describeGot(a)}, ${describeGot(b)}`);
  seen.pairs.add(key);
  return tieBetween(a, b, weight);
}

/** The ties of `raw` (a network's `alterTies`, standing at `place`): null when never asked. */
export function readTies(
  raw: unknown,
  contactIds: ReadonlySet<string>,
  place: string,
  findings: Findings,
): Tie[] | null {
  if (raw === undefined || raw === null) return null;
  if (!Array.isArray(raw)) {
    noteKind(findings.problems, place, raw, '[…] | null');
    return null;
  }
  const seen: Seen = { ids: contactIds, pairs: new Set() };
  const ties: Tie[] = [];
  for (const [at, item] of raw.entries()) {
    if (isHopeless(findings)) break;
    const tie = readTie(item, seen, `${place}[${at}]`, findings);
    if (tie) ties.push(tie);
  }
  return ties;
}
