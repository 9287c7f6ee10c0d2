/** Random networks for the laws of the engine: any answer may be missing, any contact peripheral. */
import fc from 'fast-check';
import type { Contact, Named } from '../../../shared/model/contact.ts';
import { emptyContact } from '../../../shared/model/empty-contact.ts';
import { type Ego, emptyEgo, type Network } from '../../../shared/model/network.ts';
import {
  BENEFITS,
  GENERATIONS,
  LEVELS,
  MET_VIA,
  ORIGINS,
  SELF_REPORT_ITEMS,
} from '../../../shared/model/scales.ts';

const zeroToFour = fc.integer({ min: 0, max: 4 });
const oneToFive = fc.integer({ min: 1, max: 5 });
const day = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));

/** The ids networks are made of; brokers may name somebody who is not in the network. */
const IDS = Array.from({ length: 20 }, (_, i) => `p${i}`);
const named: fc.Arbitrary<Named> = fc.oneof(
  fc.constantFrom(...IDS).map((id) => ({ kind: 'contact' as const, id })),
  fc.constant({ kind: 'self' as const }),
  fc.constantFrom('Mina', 'Noor', 'Ravi').map((name) => ({ kind: 'name' as const, name })),
);
const weight = fc.oneof(fc.constant(1), fc.double({ min: 0.1, max: 9, noNaN: true }));

/** Answers about somebody; one in `freq` is missing. */
export const answersOf = (freq: number): fc.Arbitrary<Partial<Contact>> => {
  const maybe = <T>(answer: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(answer, { freq });
  return fc.record({
    circle: maybe(fc.constantFrom('lab', 'club', 'home')),
    org: maybe(fc.constantFrom('mine', 'theirs', 'other')),
    function: maybe(fc.constantFrom('mine', 'theirs', 'other')),
    levelRel: maybe(fc.constantFrom(...LEVELS)),
    proximity: maybe(zeroToFour),
    generation: maybe(fc.constantFrom(...GENERATIONS)),
    origin: maybe(fc.constantFrom(...ORIGINS)),
    met: maybe(
      fc.record({ via: fc.constantFrom(...MET_VIA), brokers: fc.array(named, { maxLength: 3 }) }),
    ),
    introducedTo: maybe(fc.array(named, { maxLength: 3 })),
    freqPerYear: maybe(fc.double({ min: 0, max: 300, noNaN: true })),
    monthsSinceContact: maybe(fc.double({ min: 0, max: 40, noNaN: true })),
    lastContact: maybe(day),
    yearsKnown: maybe(fc.integer({ min: 0, max: 30 })),
    closeness: maybe(oneToFive),
    energy: maybe(fc.integer({ min: -2, max: 2 })),
    trust: maybe(oneToFive),
    received: maybe(fc.subarray([...BENEFITS])),
    given: maybe(fc.subarray([...BENEFITS])),
    demand: maybe(zeroToFour),
    challenge: maybe(zeroToFour),
    viewSim: maybe(zeroToFour),
    skillOverlap: maybe(zeroToFour),
    adaptation: maybe(zeroToFour),
    scheduledOnly: maybe(fc.boolean()),
    wantsMore: maybe(fc.boolean()),
    weight: maybe(weight),
  });
};

const ofTen = fc.option(fc.integer({ min: 0, max: 10 }));
/** Answers about me. */
export const arbitraryEgo: fc.Arbitrary<Ego> = fc
  .record({
    pool: fc.record({
      org: ofTen,
      function: ofTen,
      level: ofTen,
      site: ofTen,
      generation: ofTen,
      size: fc.option(fc.integer({ min: 0, max: 300 })),
    }),
    org: fc.option(fc.constant('mine')),
    function: fc.option(fc.constant('mine')),
    totalKnown: fc.option(fc.integer({ min: 0, max: 2000 })),
    hoursOnRequestsShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    answers: fc.array(fc.option(zeroToFour, { freq: 9 }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ answers, ...fields }) =>
    Object.assign(emptyEgo(), fields, {
      selfReport: Object.fromEntries(
        SELF_REPORT_ITEMS.map((item, i) => [item, answers[i]] as const).filter(
          ([, answer]) => answer !== null,
        ),
      ),
    }),
  );

/** Networks of `min` to `max` contacts, most of them core. */
export const arbitraryNetwork = (
  size: { readonly min: number; readonly max: number },
  answerFrequency = 6,
): fc.Arbitrary<Network> =>
  fc.shuffledSubarray(IDS, { minLength: size.min, maxLength: size.max }).chain((ids) =>
    fc.record({
      ego: arbitraryEgo,
      contacts: fc
        .array(answersOf(answerFrequency), { minLength: ids.length, maxLength: ids.length })
        .chain((answers) =>
          fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }).map((coin) =>
            ids.map((id, i) => ({
              ...emptyContact(id, id),
              ...answers[i],
              core: i < size.min || coin[i] === true,
            })),
          ),
        ),
      alterTies: fc.option(arbitraryTies(ids), { freq: 9 }),
    }),
  );

const arbitraryTies = (ids: readonly string[]): fc.Arbitrary<NonNullable<Network['alterTies']>> => {
  const pairs = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => ({ a, b })));
  return fc
    .tuple(
      fc.subarray(pairs),
      fc.oneof(fc.constant(null), fc.array(weight, { minLength: 1, maxLength: 5 })),
    )
    .map(([chosen, weights]) =>
      chosen.map((pair, i) => ({ ...pair, weight: weights?.[i % weights.length] ?? 1 })),
    );
};

/**
 * Variations of a network with a pattern in it: some contacts answer otherwise in some fields, some
 * ties go. Wholly random networks hardly ever reach a pattern, these often sit on its edge.
 */
export const arbitraryVariation = (network: Network): fc.Arbitrary<Network> =>
  fc
    .record({
      answers: fc.array(answersOf(12), {
        minLength: network.contacts.length,
        maxLength: network.contacts.length,
      }),
      changed: fc.array(
        fc.option(fc.subarray(Object.keys(emptyContact('', '')), { maxLength: 14 }), { freq: 2 }),
        { minLength: network.contacts.length, maxLength: network.contacts.length },
      ),
      alterTies: fc.subarray(network.alterTies ?? []),
    })
    .map(({ answers, changed, alterTies }) => ({
      ego: network.ego,
      contacts: network.contacts.map((contact, i) => {
        const entries = Object.entries(answers[i] ?? {});
        const taken = entries.filter(([field]) => changed[i]?.includes(field));
        return { ...contact, ...Object.fromEntries(taken) };
      }),
      alterTies: network.alterTies === null ? null : alterTies,
    }));

/** The day the laws diagnose as of: some last contacts lie before it, some after. */
export const AS_OF = '2026-06-30';
