/** What a line of the card offers: what was written there for others. */
import { useMemo } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { useNetwork } from './use-network.ts';

/** Lines of a card that several people tend to share. */
const OFFERED_FIELDS = ['org', 'function', 'circle'] as const;
type OfferedField = (typeof OFFERED_FIELDS)[number];

/** Offers in a list; whoever wants another types it. */
const MOST = 40;

/** What stands in this line of the contacts, the most frequent first, at most forty. */
export function offersOf(contacts: readonly Contact[], field: OfferedField): readonly string[] {
  const counts = new Map<string, number>();
  for (const { [field]: line } of contacts)
    if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([line]) => line);
}

const isOffered = (field: string): field is OfferedField =>
  (OFFERED_FIELDS as readonly string[]).includes(field);

/** The offers for a line of the card, or undefined where none makes sense. */
export function useOffers(field: string): readonly string[] | undefined {
  const contacts = useNetwork()?.contacts;
  return useMemo(
    () => (contacts !== undefined && isOffered(field) ? offersOf(contacts, field) : undefined),
    [contacts, field],
  );
}
