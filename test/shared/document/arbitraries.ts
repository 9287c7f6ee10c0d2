/** Any valid network, journal and document, for laws that hold for all of them. */
import * as fc from 'fast-check';
import type { PlexusDocument } from '../../../shared/document/document.ts';
import type { Contact, Met, Named } from '../../../shared/model/contact.ts';
import type { Entry } from '../../../shared/model/journal.ts';
import type { Ego, Network, Tie } from '../../../shared/model/network.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import {
  ADAPTATION_EXPECTED,
  BENEFITS,
  GENERATIONS,
  LEVELS,
  MET_VIA,
  ORIGINS,
  SELF_REPORT_ITEMS,
} from '../../../shared/model/scales.ts';
import { plansOf } from '../../support/plans.ts';
import { viewsOf } from '../../support/views.ts';
import { WireContact, WireDocument, WireEgo } from '../../../shared/document/schema.ts';

export type TextArbitrary = fc.Arbitrary<string>;

/** Any text at all, halves of characters and control characters included. */
export const anyText: TextArbitrary = fc.string({ unit: 'binary', maxLength: 20 });

/** Text as XML 1.0 can hold it. */
export const xmlText: TextArbitrary = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((text) => !/[\uFFFE\uFFFF]/.test(text));

/** A line: trimmed, not empty. */
const lineOf = (text: TextArbitrary) =>
  text.map((each) => each.trim()).filter((each) => each !== '');

const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const level = (min: number, max: number) => orNull(fc.integer({ min, max }));
const amount = () => orNull(fc.double({ min: 0, max: 1_000_000, noNaN: true }).map((n) => n + 0));
const positive = () => fc.double({ min: 0.001, max: 1_000_000, noNaN: true });
const day = () =>
  fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const moment = () =>
  fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());

/** Keys no part of a document knows, with any JSON. */
const extrasBeside = (known: object) =>
  fc.dictionary(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((key) => !Object.hasOwn(known, key) && key !== '__proto__'),
    // As it comes out of a file: no -0, no undefined, no `__proto__`.
    fc
      .jsonValue({ maxDepth: 3 })
      .map((value): never => JSON.parse(JSON.stringify(value)) as never)
      .filter((value) => !JSON.stringify(value).includes('__proto__')),
    { maxKeys: 3, noNullPrototype: true },
  );

export type Words = {
  readonly text: TextArbitrary;
  /** Whether unknown keys come along. */
  readonly extras: boolean;
};

function namedIn(ids: readonly string[], line: TextArbitrary): fc.Arbitrary<Named> {
  return fc.oneof(
    fc.constantFrom(...ids).map((id): Named => ({ kind: 'contact', id })),
    fc.constant<Named>(ids.includes('self') ? { kind: 'contact', id: 'self' } : { kind: 'self' }),
    line.map((name): Named => {
      if (ids.includes(name)) return { kind: 'contact', id: name };
      return name === 'self' ? { kind: 'self' } : { kind: 'name', name };
    }),
  );
}

function contactIn(ids: readonly string[], id: string, words: Words): fc.Arbitrary<Contact> {
  const line = lineOf(words.text);
  const named = namedIn(ids, line);
  const benefits = orNull(fc.uniqueArray(fc.constantFrom(...BENEFITS)));
  const met: fc.Arbitrary<Met> = fc.record({
    via: fc.constantFrom(...MET_VIA),
    brokers: fc.array(named, { maxLength: 3 }),
  });
  const notes = words.text.filter((text) => text !== '');
  return fc.record({
    id: fc.constant(id),
    name: line,
    core: fc.boolean(),
    circle: orNull(line),
    org: orNull(line),
    function: orNull(line),
    levelRel: orNull(fc.constantFrom(...LEVELS)),
    proximity: level(0, 4),
    generation: orNull(fc.constantFrom(...GENERATIONS)),
    origin: orNull(fc.constantFrom(...ORIGINS)),
    met: orNull(met),
    introducedTo: orNull(fc.array(named, { maxLength: 3 })),
    freqPerYear: amount(),
    monthsSinceContact: amount(),
    lastContact: orNull(day()),
    yearsKnown: amount(),
    closeness: level(1, 5),
    energy: level(-2, 2),
    trust: level(1, 5),
    received: benefits,
    given: benefits,
    demand: level(0, 4),
    challenge: level(0, 4),
    viewSim: level(0, 4),
    skillOverlap: level(0, 4),
    adaptation: level(0, 4),
    adaptationExpected: orNull(fc.constantFrom(...ADAPTATION_EXPECTED)),
    scheduledOnly: orNull(fc.boolean()),
    wantsMore: orNull(fc.boolean()),
    delegable: orNull(fc.boolean()),
    kin: orNull(fc.boolean()),
    responsibleFor: orNull(fc.boolean()),
    weight: orNull(positive()),
    email: orNull(line),
    tags: fc.uniqueArray(line, { maxLength: 3 }),
    notes: orNull(notes),
    extras: words.extras ? extrasBeside(WireContact.shape) : fc.constant({}),
  });
}

function tiesIn(ids: readonly string[]): fc.Arbitrary<Tie[] | null> {
  const pairs = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => ({ a, b })));
  return orNull(
    fc
      .subarray(pairs)
      .chain((chosen) =>
        fc.tuple(...chosen.map(({ a, b }) => positive().map((weight) => ({ a, b, weight })))),
      ),
  );
}

const egoWith = (words: Words): fc.Arbitrary<Ego> => {
  const line = orNull(lineOf(words.text));
  return fc.record({
    name: line,
    org: line,
    function: line,
    place: line,
    totalKnown: amount(),
    hoursOnRequestsShare: orNull(fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0)),
    selfReport: fc.dictionary(
      fc.constantFrom(...SELF_REPORT_ITEMS),
      fc.integer({ min: 0, max: 4 }),
      { noNullPrototype: true },
    ),
    pool: fc.record({
      org: level(0, 10),
      function: level(0, 10),
      level: level(0, 10),
      site: level(0, 10),
      generation: level(0, 10),
      size: amount(),
    }),
    extras: words.extras ? extrasBeside(WireEgo.shape) : fc.constant({}),
  });
};

/** Any network whose words are of `words`. */
export function networks(words: Words = { text: anyText, extras: true }): fc.Arbitrary<Network> {
  // Ids are cells of a table too, so their edges are not blank.
  const id = lineOf(words.text).filter((text) => text.length <= 64);
  return fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).chain((ids) =>
    fc.record({
      ego: egoWith(words),
      contacts: fc.tuple(...ids.map((each) => contactIn(ids, each, words))),
      alterTies: tiesIn(ids),
    }),
  );
}

const entriesIn = ({ contacts }: Network): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      day: day(),
      text: anyText,
      people: fc.subarray(contacts.map(({ id }) => id)),
      createdAt: moment(),
      changedAt: moment(),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  );

const snapshotsAny = (): fc.Arbitrary<Snapshot[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      day: day(),
      title: orNull(lineOf(anyText)),
      madeWith: orNull(lineOf(anyText)),
      network: networks(),
    }),
    { selector: ({ id }) => id, maxLength: 2 },
  );

/** Any document, with a journal, snapshots, a plan and views or without. */
export const documents = (): fc.Arbitrary<PlexusDocument> =>
  networks().chain((network) =>
    fc.record({
      network: fc.constant(network),
      journal: orNull(entriesIn(network)),
      snapshots: orNull(snapshotsAny()),
      plan: orNull(plansOf(network.contacts.map(({ id }) => id))),
      views: orNull(
        viewsOf(
          network.contacts.map(({ id }) => id),
          lineOf(anyText),
        ),
      ),
      extras: extrasBeside(WireDocument.shape),
    }),
  );
