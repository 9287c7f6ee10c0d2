/**
 * What else is to be weighed against a pattern: for each archetype the people, and figures, that
 * would not be there if it were the whole truth. Only what was found is named; what was not answered
 * or is not there is left out.
 */
import { FACTS, type FactName } from '../diagnosis/facts.ts';
import { CIRCLE_MEMBERS_MIN, RATING } from '../diagnosis/thresholds.ts';
import type { Contact } from '../model/contact.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Network } from '../model/network.ts';
import { type Archetype, BENEFITS } from '../model/scales.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { coreOf } from './core.ts';

export type Weighing = {
  readonly label: string;
  /** Ids of the contacts behind it; empty where it is no count of people. */
  readonly people: readonly string[];
};

type Given = {
  readonly network: Network;
  readonly diagnosis: Diagnosis;
  readonly text: Catalogue;
};

/** What speaks beside the counter-evidence of a pattern, in a fixed order. */
export const weighAgainst = (archetype: Archetype, given: Given): readonly Weighing[] =>
  WEIGHED[archetype](given).filter((weighing) => weighing !== null);

type Maybe = Weighing | null;

/** Contacts a fact holds for, under a label; null when it holds for nobody. */
function peopleWith({ network }: Given, fact: FactName, label: string): Maybe {
  const standpoint = { ego: network.ego, asOfDay: null };
  const people = coreOf(network).filter((contact) => FACTS[fact](contact, standpoint) === true);
  return people.length === 0 ? null : { label, people: people.map(({ id }) => id) };
}

const WEIGHED: { readonly [A in Archetype]: (given: Given) => readonly Maybe[] } = {
  formalist: (given) => {
    const words = given.text.diagnosis.against;
    const outside = coreOf(given.network).filter(({ levelRel }) => levelRel === 'outside');
    return [
      chosenBenefits(given),
      outside.length === 0 ? null : { label: words.outside, people: outside.map(({ id }) => id) },
    ];
  },

  overloaded: (given) => {
    const words = given.text.diagnosis.against;
    const delegable = coreOf(given.network).filter((contact) => contact.delegable === true);
    return [
      peopleWith(given, 'energising', words.energizers),
      delegable.length === 0
        ? null
        : { label: words.delegable, people: delegable.map(({ id }) => id) },
    ];
  },

  disconnected_expert: (given) => {
    const words = given.text.diagnosis.against;
    return [
      peopleWith(given, 'crossFieldInformant', words.crossField),
      peopleWith(given, 'newcomer', words.newest),
    ];
  },

  biased: (given) => {
    const words = given.text.diagnosis.against;
    const { components } = given.diagnosis.structure;
    return [
      peopleWith(given, 'challenger', words.challengers),
      components === null || components < 2
        ? null
        : { label: words.groups(components), people: [] },
    ];
  },

  superficial: (given) => {
    const words = given.text.diagnosis.against;
    const bridging = given.diagnosis.structure.bridges ?? [];
    return [
      peopleWith(given, 'closeReciprocal', words.closeReciprocal),
      bridging.length === 0 ? null : { label: words.bridges, people: bridging.map(({ id }) => id) },
    ];
  },

  chameleon: (given) => {
    const words = given.text.diagnosis.against;
    const open = circleMeans(given.network).filter(
      ({ adaptation }) => adaptation <= RATING.unmasked,
    );
    return [
      open.length === 0
        ? null
        : {
            label: words.maskOff(open.map(({ circle }) => circle)),
            people: open.flatMap(({ people }) => people),
          },
      adjustedTo(given, 'chosen', words.chosen),
      adjustedTo(given, 'expected', words.expected),
    ];
  },
};

/** Contacts I adjust to a lot by one wish, mine or theirs. */
function adjustedTo(
  { network }: Given,
  wish: NonNullable<Contact['adaptationExpected']>,
  label: string,
): Maybe {
  const people = coreOf(network).filter(
    ({ adaptation, adaptationExpected }) =>
      (adaptation ?? 0) >= RATING.high && adaptationExpected === wish,
  );
  return people.length === 0 ? null : { label, people: people.map(({ id }) => id) };
}

/** The kinds of help chosen ties give, with who gives them. */
function chosenBenefits({ network, text }: Given): Maybe {
  const chosen = coreOf(network).filter(
    ({ origin, received }) =>
      (origin === 'discretionary' || origin === 'mixed') && (received?.length ?? 0) > 0,
  );
  const given = BENEFITS.filter((benefit) =>
    chosen.some(({ received }) => received?.includes(benefit) === true),
  );
  return given.length === 0
    ? null
    : {
        label: text.diagnosis.against.chosenBenefits(
          given.map((benefit) => text.terms.benefits[benefit]),
        ),
        people: chosen.map(({ id }) => id),
      };
}

type Circle = {
  readonly circle: string;
  /** Mean over the members of whom it is known, 0–4. */
  readonly adaptation: number;
  readonly people: readonly string[];
};

/** My circles of two and more, with how much I adapt in each. */
function circleMeans(network: Network): readonly Circle[] {
  const membersByCircle = Map.groupBy(
    coreOf(network).filter(({ circle, adaptation }) => circle !== null && adaptation !== null),
    ({ circle }) => circle,
  );
  return [...membersByCircle].flatMap(([circle, members]) =>
    circle === null || members.length < CIRCLE_MEMBERS_MIN
      ? []
      : [
          {
            circle,
            adaptation:
              members.reduce((sum, { adaptation }) => sum + (adaptation ?? 0), 0) / members.length,
            people: members.map(({ id }) => id),
          },
        ],
  );
}
