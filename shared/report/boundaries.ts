/**
 * The lines a circle crosses: hierarchy, organisation, function, place (the four of the source
 * article) and generation. Each is cut into its sides with the people who stand there; a side with
 * nobody is a finding, a person without an answer stands on none.
 */
import type { Contact } from '../model/contact.ts';
import type { Ego, Network } from '../model/network.ts';
import { GENERATIONS, LEVELS, PROXIMITIES } from '../model/scales.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { coreOf } from './core.ts';

type BoundaryKey = keyof Catalogue['diagnosis']['boundaries']['names'];

type BoundarySide = {
  readonly key: string;
  readonly label: string;
  readonly people: readonly string[];
};

export type Boundary = {
  readonly key: BoundaryKey;
  readonly name: string;
  readonly sides: readonly BoundarySide[];
  readonly answered: number;
  readonly of: number;
  /** What must be known of me first; null when nothing is. */
  readonly ownMissing: string | null;
};

type Side = { readonly key: string; readonly label: string };
type Cut = {
  readonly key: BoundaryKey;
  readonly sides: readonly Side[];
  /** The key of the side a contact stands on; null when not answered. */
  readonly sideOf: (contact: Contact) => string | null;
  readonly ownMissing?: string | null;
};

/** Same or different from mine, for what is written in words: organisation and function. */
function comparedCut(key: 'org' | 'function', ego: Ego, text: Catalogue): Cut {
  const words = text.diagnosis.boundaries;
  const own = ego[key];
  return {
    key,
    sides: [
      { key: 'same', label: words.same[key] },
      { key: 'different', label: words.different[key] },
    ],
    sideOf: (contact) => {
      const theirs = contact[key];
      if (own === null || theirs === null) return null;
      return theirs === own ? 'same' : 'different';
    },
    ownMissing: own === null ? words.ownMissing[key] : null,
  };
}

function cuts(ego: Ego, text: Catalogue): readonly Cut[] {
  const { levels, proximities, generations } = text.terms;
  return [
    {
      key: 'level',
      sides: LEVELS.map((level) => ({ key: level, label: levels[level] })),
      sideOf: ({ levelRel }) => levelRel,
    },
    comparedCut('org', ego, text),
    comparedCut('function', ego, text),
    {
      key: 'proximity',
      sides: PROXIMITIES.map((place) => ({ key: String(place), label: proximities[place] })),
      sideOf: ({ proximity }) => (proximity === null ? null : String(proximity)),
    },
    {
      key: 'generation',
      sides: GENERATIONS.map((age) => ({ key: age, label: generations[age] })),
      sideOf: ({ generation }) => generation,
    },
  ];
}

/** The four lines and the generations, over the inner circle. */
export function boundariesOf(network: Network, text: Catalogue): readonly Boundary[] {
  const core = coreOf(network);
  return cuts(network.ego, text).map((cut) => {
    const sides = cut.sides.map((side) => ({
      ...side,
      people: core.filter((contact) => cut.sideOf(contact) === side.key).map(({ id }) => id),
    }));
    return {
      key: cut.key,
      name: text.diagnosis.boundaries.names[cut.key],
      sides,
      answered: sides.reduce((sum, { people }) => sum + people.length, 0),
      of: core.length,
      ownMissing: cut.ownMissing ?? null,
    };
  });
}

/** Labels of the sides where nobody stands; empty while nobody has answered. */
export const missingSides = (boundary: Boundary): readonly string[] =>
  boundary.answered === 0
    ? []
    : boundary.sides.filter(({ people }) => people.length === 0).map(({ label }) => label);
