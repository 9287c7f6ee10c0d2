/**
 * What near and far, and side by side, mean on the map: on which ring and in which sector a contact
 * stands. Whatever was not answered stands on a ring of its own outside all others, and in a sector
 * without a name: nobody is placed by a guess.
 */
import { dayNumber, monthsSinceContact } from '../diagnosis/days.ts';
import { TIE } from '../diagnosis/thresholds.ts';
import type { Contact } from '../model/contact.ts';
import { PROXIMITIES } from '../model/scales.ts';
import type { Ring } from './layout.ts';
import type { MapScene, RingsBy, SectorsBy } from './scene.ts';

/** The ring of those of whom it is not known. */
export const NOT_ANSWERED = 6 satisfies Ring;

/** Closeness 5 is the innermost ring. */
const RING_OF_CLOSENESS: { readonly [closeness: number]: Ring } = { 5: 1, 4: 2, 3: 3, 2: 4, 1: 5 };

/** By how many of the six benefits somebody gives; four and more stand innermost. Our proposal. */
const RING_OF_BENEFITS: { readonly [count: number]: Ring } = { 0: 5, 1: 4, 2: 3, 3: 2 };

/** My own level is nearest, then a step up, a step down, and whoever is in no line with me. */
const RING_OF_LEVEL: { readonly [L in NonNullable<Contact['levelRel']>]: Ring } = {
  peer: 1,
  above: 2,
  below: 3,
  outside: 4,
};

/**
 * Rings by the last contact, innermost first: those met within so many months. A month, a season and
 * a year are our proposal; beyond the last the diagnosis calls a tie dormant.
 */
const CONTACT_WITHIN: readonly (readonly [months: number, ring: Ring])[] = [
  [1, 1],
  [3, 2],
  [12, 3],
  [TIE.dormantMonths, 4],
];

function ringOfContact(contact: Contact, asOf: string | null): Ring {
  const months = monthsSinceContact(contact, asOf === null ? null : dayNumber(asOf));
  if (months === null) return NOT_ANSWERED;
  return CONTACT_WITHIN.find(([most]) => months < most)?.[1] ?? 5;
}

/** The ring of a contact; `asOf` is the day the last contact is counted back from, where known. */
export function ringOf(contact: Contact, ringsBy: RingsBy, asOf: string | null): Ring {
  const { closeness, received, levelRel } = contact;
  switch (ringsBy) {
    case 'closeness':
      return closeness === null ? NOT_ANSWERED : (RING_OF_CLOSENESS[closeness] ?? NOT_ANSWERED);
    case 'benefits':
      return received === null ? NOT_ANSWERED : (RING_OF_BENEFITS[received.length] ?? 1);
    case 'level':
      return levelRel === null ? NOT_ANSWERED : RING_OF_LEVEL[levelRel];
    case 'contact':
      return ringOfContact(contact, asOf);
    default:
      return ringsBy satisfies never;
  }
}

/** The sector of a contact: the user's own words, or for places the answer's number; empty when not answered. */
export function sectorOf(contact: Contact, sectorsBy: SectorsBy): string {
  if (sectorsBy !== 'place') return contact[sectorsBy] ?? '';
  return contact.proximity === null ? '' : String(contact.proximity);
}

/** What is known of a contact of whom only the sector is: `sectorOf` read backwards. */
export function inSector(sectorsBy: SectorsBy, sector: string): Partial<Contact> {
  if (sectorsBy !== 'place') return { [sectorsBy]: sector === '' ? null : sector };
  return { proximity: PROXIMITIES.find((it) => String(it) === sector) ?? null };
}

/** The words with which a sector is called. */
export type SectorText = {
  readonly noSector: { readonly [S in SectorsBy]: string };
  readonly places: { readonly [P in (typeof PROXIMITIES)[number]]: string };
};

/** How a sector is called; people of whom it is not known have words as well. */
export function sectorWords(text: SectorText, sectorsBy: SectorsBy, sector: string): string {
  if (sector === '') return text.noSector[sectorsBy];
  if (sectorsBy !== 'place') return sector;
  const place = PROXIMITIES.find((it) => String(it) === sector);
  return place === undefined ? sector : text.places[place];
}

/**
 * How a sector is called around the map. People of whom it is not known are called so beside other
 * sectors only: a circle of nothing else needs no name.
 */
export const sectorTitle = (
  text: SectorText,
  { sectors, sectorsBy }: Pick<MapScene, 'sectors' | 'sectorsBy'>,
  sector: string,
): string => (sector === '' && sectors.length < 2 ? '' : sectorWords(text, sectorsBy, sector));
