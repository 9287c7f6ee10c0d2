/**
 * People not yet known, as they would stand in the network after half a year: described in full, as
 * an answer left open would move figures that have nothing to do with them.
 */
import type { Wanted } from '../model/opportunity.ts';
import type { Contact, Met } from '../model/contact.ts';
import { emptyContact } from '../model/empty-contact.ts';
import type { Benefit } from '../model/scales.ts';

/** The words a person not yet known goes by, in the user's language. */
export type UnknownWords = {
  readonly name: string;
  readonly org: string;
  readonly function: string;
};

/** A tie some months old: friendly, useful both ways, not yet close. Our proposal throughout. */
const ACQUAINTED = {
  levelRel: 'peer',
  proximity: 2,
  generation: 'same',
  origin: 'discretionary',
  introducedTo: [],
  freqPerYear: 12,
  monthsSinceContact: 0.5,
  yearsKnown: 0.5,
  closeness: 3,
  energy: 1,
  trust: 3,
  received: ['information'],
  given: ['information'],
  demand: 1,
  challenge: 2,
  viewSim: 2,
  skillOverlap: 1,
  adaptation: 1,
  scheduledOnly: false,
  wantsMore: false,
  delegable: false,
  kin: false,
  responsibleFor: false,
} as const satisfies Partial<Readonly<Record<keyof Contact, unknown>>>;

/** What makes somebody the one who is wanted. */
const TRAITS: { readonly [W in Wanted]: Partial<Contact> } = {
  developer: { received: ['information', 'development'] },
  challenger: { levelRel: 'outside', generation: 'younger', challenge: 3, viewSim: 1 },
  outsider: { levelRel: 'outside' },
  kindred: { adaptation: 0, trust: 4 },
};

export type Meeting = {
  readonly id: string;
  readonly wanted: Wanted;
  /** Who introduced us; null when it was an activity that brought us together. */
  readonly introducer: string | null;
  /** A kind of help they give besides. */
  readonly benefit: Benefit | null;
};

/** Somebody wanted, met the way `meeting` says; from another organisation and another field. */
export function describeWanted(meeting: Meeting, words: UnknownWords): Contact {
  const { id, wanted, introducer, benefit } = meeting;
  const met: Met =
    introducer === null
      ? { via: 'circumstance', brokers: [] }
      : { via: 'person', brokers: [{ kind: 'contact', id: introducer }] };
  const traits: Contact = {
    ...emptyContact(id, words.name),
    ...ACQUAINTED,
    received: [...ACQUAINTED.received],
    given: [...ACQUAINTED.given],
    introducedTo: [],
    org: words.org,
    function: words.function,
    met,
    ...TRAITS[wanted],
  };
  const received = traits.received ?? [];
  return benefit === null || received.includes(benefit)
    ? traits
    : { ...traits, received: [...received, benefit] };
}
