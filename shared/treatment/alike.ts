/**
 * Likeness to me, one person at a time: what feels easy because it is familiar. It is said, never
 * held against anybody, and nothing is ever left out for it.
 */
import { FACTS } from '../diagnosis/facts.ts';
import type { Contact } from '../model/contact.ts';
import type { Ego } from '../model/network.ts';
import { ALIKE_FROM } from './thresholds.ts';

/** What tells whether somebody is like me: a contact has it, and a kind of person one looks for. */
export type Traits = Pick<Contact, 'org' | 'function' | 'levelRel' | 'proximity' | 'generation'>;

const RESPECTS = ['sameOrg', 'sameFunction', 'peer', 'sameSite', 'sameGeneration'] as const;

/**
 * In how many of the five respects of attribute homophily somebody is like me, 4 or 5; null where it
 * is fewer or cannot be told. The principle is the source article's (Kraus 2021), the number ours.
 */
export function findAlike(traits: Traits, ego: Ego): number | null {
  // The five facts read these traits and nothing else of a contact.
  const contact = traits as Contact;
  const alike = RESPECTS.filter(
    (respect) => FACTS[respect](contact, { ego, asOfDay: null }) === true,
  ).length;
  return alike >= ALIKE_FROM ? alike : null;
}
