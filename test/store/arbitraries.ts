/** Random contacts, networks and entries as the model allows them, for laws of the store. */
import fc, { type Arbitrary } from 'fast-check';
import type { Contact, ContactChanges, Named } from '../../shared/model/contact.ts';
import type { Ego, Network } from '../../shared/model/network.ts';
import {
  ADAPTATION_EXPECTED,
  BENEFITS,
  GENERATIONS,
  LEVELS,
  MET_VIA,
  ORIGINS,
  SELF_REPORT_ITEMS,
} from '../../shared/model/scales.ts';

const maybe = <T>(one: Arbitrary<T>): Arbitrary<T | null> => fc.option(one, { freq: 2 });

/** What a person may type: any Unicode that survives UTF-8, trimmed as the model trims it. */
export const line: Arbitrary<string> = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
export const text: Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 60 });

/** SQLite does not tell minus zero from zero, and neither does anybody else. */
const amount = fc
  .double({ min: 0, max: 1_000_000, noNaN: true })
  .map((value) => (value === 0 ? 0 : value));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value));
export const weight: Arbitrary<number> = fc.double({ min: 1e-9, max: 1_000_000, noNaN: true });
const scale = (min: number, max: number): Arbitrary<number | null> =>
  maybe(fc.integer({ min, max }));
const benefits = maybe(fc.subarray([...BENEFITS]));
export const day: Arbitrary<string> = fc
  .date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const extras = fc.dictionary(line, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }).map(
  // JSON has neither minus zero nor undefined.
  (value) => JSON.parse(JSON.stringify(value)) as Contact['extras'],
);

/** Somebody named: one of these contacts, myself, or a plain name. */
const named = (ids: readonly string[]): Arbitrary<Named> =>
  fc.oneof(
    fc.constant<Named>({ kind: 'self' }),
    line.map((name): Named => ({ kind: 'name', name })),
    ...(ids.length === 0
      ? []
      : [fc.constantFrom(...ids).map((id): Named => ({ kind: 'contact', id }))]),
  );

/** Everything about a contact but its id; it may name the contacts with these ids. */
export const contactFields = (ids: readonly string[]): Arbitrary<Omit<Contact, 'id'>> =>
  fc.record({
    name: line,
    core: fc.boolean(),
    circle: maybe(line),
    org: maybe(line),
    function: maybe(line),
    levelRel: maybe(fc.constantFrom(...LEVELS)),
    proximity: scale(0, 4),
    generation: maybe(fc.constantFrom(...GENERATIONS)),
    origin: maybe(fc.constantFrom(...ORIGINS)),
    met: maybe(
      fc.record({
        via: fc.constantFrom(...MET_VIA),
        brokers: fc.array(named(ids), { maxLength: 3 }),
      }),
    ),
    introducedTo: maybe(fc.array(named(ids), { maxLength: 3 })),
    freqPerYear: maybe(amount),
    monthsSinceContact: maybe(amount),
    lastContact: maybe(day),
    yearsKnown: maybe(amount),
    closeness: scale(1, 5),
    energy: scale(-2, 2),
    trust: scale(1, 5),
    received: benefits,
    given: benefits,
    demand: scale(0, 4),
    challenge: scale(0, 4),
    viewSim: scale(0, 4),
    skillOverlap: scale(0, 4),
    adaptation: scale(0, 4),
    adaptationExpected: maybe(fc.constantFrom(...ADAPTATION_EXPECTED)),
    scheduledOnly: maybe(fc.boolean()),
    wantsMore: maybe(fc.boolean()),
    delegable: maybe(fc.boolean()),
    kin: maybe(fc.boolean()),
    responsibleFor: maybe(fc.boolean()),
    weight: maybe(weight),
    email: maybe(line),
    tags: fc.array(line, { maxLength: 3 }),
    notes: maybe(text),
    extras,
  });

/** Changes of a contact: some of its fields. */
export const contactChanges = (ids: readonly string[]): Arbitrary<ContactChanges> =>
  contactFields(ids).chain((fields) =>
    fc
      .subarray(Object.keys(fields).filter((key) => key !== 'extras'))
      .map((keys) =>
        Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key))),
      ),
  );

const ofTen = maybe(fc.integer({ min: 0, max: 10 }));
const egoFields = {
  name: maybe(line),
  org: maybe(line),
  function: maybe(line),
  place: maybe(line),
  totalKnown: maybe(amount),
  hoursOnRequestsShare: maybe(share),
  selfReport: fc.dictionary(fc.constantFrom(...SELF_REPORT_ITEMS), fc.integer({ min: 0, max: 4 })),
  pool: fc.record({
    org: ofTen,
    function: ofTen,
    level: ofTen,
    site: ofTen,
    generation: ofTen,
    size: maybe(amount),
  }),
};

/** Changes of everything about me that can be changed. */
export const egoChanges: Arbitrary<Omit<Ego, 'extras'>> = fc.record(egoFields);

const ego: Arbitrary<Ego> = fc.record({ ...egoFields, extras });

/** Whole networks, with contacts that name each other and ties among them. */
export const network: Arbitrary<Network> = fc
  .uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { maxLength: 6 })
  .chain((ids) =>
    fc.record({
      ego,
      contacts: fc.tuple(
        ...ids.map((id) =>
          contactFields(ids).map((fields): Contact => Object.assign(fields, { id })),
        ),
      ),
      alterTies: maybe(
        fc
          .uniqueArray(
            fc
              .subarray(ids, {
                minLength: Math.min(2, ids.length),
                maxLength: Math.min(2, ids.length),
              })
              .map((pair) => pair.toSorted((a, b) => (a < b ? -1 : 1))),
            { selector: (pair) => pair.join('\0'), maxLength: 8 },
          )
          .chain((pairs) =>
            fc.tuple(
              ...pairs
                .filter((pair) => pair.length === 2)
                .map(([a = '', b = '']) => weight.map((value) => ({ a, b, weight: value }))),
            ),
          ),
      ),
    }),
  );
