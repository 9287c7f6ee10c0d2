/**
 * What an overlay says of one person: a mark and the reasons for it, as codes. The reasons are the
 * diagnosis' own facts (`diagnosis/facts.ts`), so the people an indicator counts and the people the
 * map marks are the same people.
 */
import type { Contact } from '../model/contact.ts';
import { FACTS, type FactName, type Setting } from '../diagnosis/facts.ts';
import type { Mark } from './scene.ts';

/** Why a person is marked; each has a phrase in `text.map.reasons`. */
export const REASONS = [
  'same-skill',
  'same-function',
  'met-through-me',
  'same-site',
  'develops-me',
  'cross-field',
  'new-contact',
  'same-view',
  'like-me',
  'challenges-me',
  'not-core',
] as const;
export type Reason = (typeof REASONS)[number];

export type Judgement = { readonly mark: Mark; readonly reasons: readonly Reason[] };

/** Judges one contact of the inner circle. */
export type Judge = (contact: Contact, setting: Setting) => Judgement;

/** All figures of the diagnosis are over the inner circle: nobody outside it feeds a pattern. */
export const outsideCore: Judgement = { mark: 'neutral', reasons: ['not-core'] };

/** What a map without an overlay says of everybody: nothing. */
export const unjudged: Judgement = { mark: 'neutral', reasons: [] };

/** Whether a fact holds: true or false, or null when it was not answered. */
export function holds(fact: FactName, contact: Contact, setting: Setting): boolean | null {
  const reading = FACTS[fact](contact, setting);
  return reading === null ? null : Number(reading) > 0;
}
