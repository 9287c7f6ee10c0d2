/** A contact as a row: the columns, and the one place each field becomes one and comes back. */
import type { Contact } from '../../shared/model/contact.ts';
import type { SqlValue } from './driver.ts';

/** The columns of `contacts` a contact is made of, besides its place in the list. */
export type ContactRow = {
  readonly id: string;
  readonly name: string;
  readonly core: number;
  readonly circle: string | null;
  readonly org: string | null;
  readonly function: string | null;
  readonly level_rel: string | null;
  readonly proximity: number | null;
  readonly generation: string | null;
  readonly origin: string | null;
  readonly met_via: string | null;
  readonly introductions_asked: number;
  readonly freq_per_year: number | null;
  readonly months_since_contact: number | null;
  readonly last_contact: string | null;
  readonly years_known: number | null;
  readonly closeness: number | null;
  readonly energy: number | null;
  readonly trust: number | null;
  readonly received: string | null;
  readonly given: string | null;
  readonly demand: number | null;
  readonly challenge: number | null;
  readonly view_sim: number | null;
  readonly skill_overlap: number | null;
  readonly adaptation: number | null;
  readonly adaptation_expected: string | null;
  readonly scheduled_only: number | null;
  readonly wants_more: number | null;
  readonly delegable: number | null;
  readonly kin: number | null;
  readonly responsible_for: number | null;
  readonly weight: number | null;
  readonly email: string | null;
  readonly tags: string;
  readonly notes: string | null;
  readonly extras: string;
};

export const SELECT_CONTACTS = `
SELECT id, name, core, circle, org, function, level_rel, proximity, generation, origin, met_via,
  introductions_asked, freq_per_year, months_since_contact, last_contact, years_known, closeness,
  energy, trust, received, given, demand, challenge, view_sim, skill_overlap, adaptation,
  adaptation_expected, scheduled_only, wants_more, delegable, kin, responsible_for, weight, email,
  tags, notes, extras
FROM contacts`;

/** At the end of the list. */
export const INSERT_CONTACT = `
INSERT INTO contacts (position, id, name, core, circle, org, function, level_rel, proximity,
  generation, origin, met_via, introductions_asked, freq_per_year, months_since_contact,
  last_contact, years_known, closeness, energy, trust, received, given, demand, challenge, view_sim,
  skill_overlap, adaptation, adaptation_expected, scheduled_only, wants_more, delegable, kin,
  responsible_for, weight, email, tags, notes, extras)
VALUES ((SELECT coalesce(max(position), 0) + 1 FROM contacts), @id, @name, @core, @circle, @org,
  @function, @level_rel, @proximity, @generation, @origin, @met_via, @introductions_asked,
  @freq_per_year, @months_since_contact, @last_contact, @years_known, @closeness, @energy, @trust,
  @received, @given, @demand, @challenge, @view_sim, @skill_overlap, @adaptation,
  @adaptation_expected, @scheduled_only, @wants_more, @delegable, @kin, @responsible_for, @weight,
  @email, @tags, @notes, @extras)`;

export const UPDATE_CONTACT = `
UPDATE contacts SET name = @name, core = @core, circle = @circle, org = @org, function = @function,
  level_rel = @level_rel, proximity = @proximity, generation = @generation, origin = @origin,
  met_via = @met_via, introductions_asked = @introductions_asked, freq_per_year = @freq_per_year,
  months_since_contact = @months_since_contact, last_contact = @last_contact,
  years_known = @years_known, closeness = @closeness, energy = @energy, trust = @trust,
  received = @received, given = @given, demand = @demand, challenge = @challenge,
  view_sim = @view_sim, skill_overlap = @skill_overlap, adaptation = @adaptation,
  adaptation_expected = @adaptation_expected, scheduled_only = @scheduled_only,
  wants_more = @wants_more, delegable = @delegable, kin = @kin, responsible_for = @responsible_for,
  weight = @weight, email = @email, tags = @tags, notes = @notes, extras = @extras
WHERE id = @id`;

const toBit = (value: boolean | null): number | null => (value === null ? null : Number(value));
const fromBit = (bit: number | null): boolean | null => (bit === null ? null : bit === 1);
const toJson = (value: unknown[] | null): string | null => value && JSON.stringify(value);

export const contactToRow = (contact: Contact): ContactRow & { [column: string]: SqlValue } => ({
  id: contact.id,
  name: contact.name,
  core: Number(contact.core),
  circle: contact.circle,
  org: contact.org,
  function: contact.function,
  level_rel: contact.levelRel,
  proximity: contact.proximity,
  generation: contact.generation,
  origin: contact.origin,
  met_via: contact.met?.via ?? null,
  introductions_asked: Number(contact.introducedTo !== null),
  freq_per_year: contact.freqPerYear,
  months_since_contact: contact.monthsSinceContact,
  last_contact: contact.lastContact,
  years_known: contact.yearsKnown,
  closeness: contact.closeness,
  energy: contact.energy,
  trust: contact.trust,
  received: toJson(contact.received),
  given: toJson(contact.given),
  demand: contact.demand,
  challenge: contact.challenge,
  view_sim: contact.viewSim,
  skill_overlap: contact.skillOverlap,
  adaptation: contact.adaptation,
  adaptation_expected: contact.adaptationExpected,
  scheduled_only: toBit(contact.scheduledOnly),
  wants_more: toBit(contact.wantsMore),
  delegable: toBit(contact.delegable),
  kin: toBit(contact.kin),
  responsible_for: toBit(contact.responsibleFor),
  weight: contact.weight,
  email: contact.email,
  tags: JSON.stringify(contact.tags),
  notes: contact.notes,
  extras: JSON.stringify(contact.extras),
});

/** What the tables of brokers and introductions say about a contact. */
export type ContactLinks = {
  readonly brokers: NonNullable<Contact['met']>['brokers'];
  readonly introducedTo: NonNullable<Contact['introducedTo']>;
};

// What was written by `contactToRow` from a valid contact is of the model's types when it is read.
export const rowToContact = (row: ContactRow, links: ContactLinks): Contact => ({
  id: row.id,
  name: row.name,
  core: row.core === 1,
  circle: row.circle,
  org: row.org,
  function: row.function,
  levelRel: row.level_rel as Contact['levelRel'],
  proximity: row.proximity,
  generation: row.generation as Contact['generation'],
  origin: row.origin as Contact['origin'],
  met:
    row.met_via === null
      ? null
      : { via: row.met_via as NonNullable<Contact['met']>['via'], brokers: links.brokers },
  introducedTo: row.introductions_asked === 1 ? links.introducedTo : null,
  freqPerYear: row.freq_per_year,
  monthsSinceContact: row.months_since_contact,
  lastContact: row.last_contact,
  yearsKnown: row.years_known,
  closeness: row.closeness,
  energy: row.energy,
  trust: row.trust,
  received: row.received === null ? null : (JSON.parse(row.received) as Contact['received']),
  given: row.given === null ? null : (JSON.parse(row.given) as Contact['given']),
  demand: row.demand,
  challenge: row.challenge,
  viewSim: row.view_sim,
  skillOverlap: row.skill_overlap,
  adaptation: row.adaptation,
  adaptationExpected: row.adaptation_expected as Contact['adaptationExpected'],
  scheduledOnly: fromBit(row.scheduled_only),
  wantsMore: fromBit(row.wants_more),
  delegable: fromBit(row.delegable),
  kin: fromBit(row.kin),
  responsibleFor: fromBit(row.responsible_for),
  weight: row.weight,
  email: row.email,
  tags: JSON.parse(row.tags) as Contact['tags'],
  notes: row.notes,
  extras: JSON.parse(row.extras) as Contact['extras'],
});
