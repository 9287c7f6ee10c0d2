/**
 * Every archetype in every status, and held back by every cap its rules know. The last test walks
 * the rules themselves, so that a new archetype, or a new cap, cannot come without.
 */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/diagnosis/archetypes/all.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { type ArchetypeFinding, CAPS, STATUSES } from '../../../shared/model/diagnosis.ts';
import type { Ego } from '../../../shared/model/network.ts';
import { type Archetype, ARCHETYPES, BENEFITS } from '../../../shared/model/scales.ts';
import { aNetwork, aTie, someContacts } from '../../support/builders.ts';

type Cap = ArchetypeFinding['caps'][number];
type Answers = Partial<Contact>;

/** What differs from full concern. */
type Held = {
  readonly everyone?: Answers;
  /** Answers of the first few. */
  readonly first?: { readonly count: number; readonly answers: Answers };
  readonly ego?: Partial<Ego>;
  readonly people?: number;
};
type Fixture = {
  readonly full: { readonly everyone: Answers; readonly ego: Partial<Ego> };
  readonly held: { readonly [C in Cap]?: Held };
};

const FIVE = BENEFITS.slice(0, 5);
const ALIKE: Answers = {
  function: 'mine',
  org: 'mine',
  levelRel: 'peer',
  proximity: 0,
  generation: 'same',
};
const MINE: Partial<Ego> = { org: 'mine', function: 'mine' };
const SELF: Answers = { met: { via: 'self', brokers: [] } };

const FIXTURES: { readonly [A in Archetype]: Fixture } = {
  formalist: {
    full: {
      everyone: {
        origin: 'prescribed',
        org: 'mine',
        levelRel: 'above',
        scheduledOnly: true,
        received: [],
      },
      ego: { ...MINE, selfReport: { F1: 4, F2: 4 } },
    },
    held: {
      'major-not-met': { everyone: { origin: 'discretionary' } },
      exclusion: { first: { count: 2, answers: { origin: 'mixed', received: FIVE } } },
    },
  },
  overloaded: {
    full: {
      everyone: { demand: 4, received: [], given: ['support'], energy: -2, wantsMore: true },
      ego: { hoursOnRequestsShare: 0.9, selfReport: { O1: 4, O2: 4 } },
    },
    held: {
      'major-not-met': { everyone: { demand: 0 } },
      exclusion: { everyone: { energy: 1 }, ego: { selfReport: { O1: 1, O2: 1 } } },
    },
  },
  disconnected_expert: {
    full: {
      everyone: {
        ...SELF,
        skillOverlap: 4,
        received: [],
        challenge: 0,
        proximity: 0,
        function: 'mine',
        yearsKnown: 10,
      },
      ego: { ...MINE, selfReport: { D1: 4, D2: 4 } },
    },
    held: {
      'major-not-met': { everyone: { skillOverlap: 0, received: ['development'] } },
      exclusion: {
        first: {
          count: 4,
          answers: { function: 'other', received: ['development', 'information'] },
        },
      },
      'one-major-only': { everyone: { skillOverlap: 0 } },
    },
  },
  biased: {
    full: {
      everyone: { ...SELF, ...ALIKE, viewSim: 4, challenge: 0 },
      ego: { ...MINE, selfReport: { B1: 4, B2: 4 } },
    },
    held: {
      'major-not-met': {
        everyone: { viewSim: 0, function: 'other', org: 'other', levelRel: 'above', proximity: 4 },
      },
      exclusion: { everyone: { challenge: 3 } },
      'one-major-only': { everyone: { viewSim: 0 } },
    },
  },
  superficial: {
    full: {
      everyone: { closeness: 1, received: [], given: [], monthsSinceContact: 30 },
      ego: { totalKnown: 500, selfReport: { S1: 4, S2: 4 } },
    },
    held: {
      'major-not-met': { everyone: { closeness: 3 } },
      exclusion: {
        people: 20,
        first: { count: 5, answers: { closeness: 4, received: ['support'], given: ['support'] } },
      },
    },
  },
  chameleon: {
    full: {
      everyone: { adaptation: 4, closeness: 2, energy: -2, trust: 1 },
      ego: { selfReport: { C1: 4, C2: 4 } },
    },
    held: {
      'major-not-met': { first: { count: 2, answers: { adaptation: 0, closeness: 4 } } },
      exclusion: { people: 30, first: { count: 3, answers: { adaptation: 0, closeness: 4 } } },
    },
  },
};

/** The finding in a core where everybody knows everybody and nothing is missing. */
function find(archetype: Archetype, held: Held = {}): ArchetypeFinding {
  const { full } = FIXTURES[archetype];
  const contacts = someContacts(held.people ?? 12, (i) => ({
    circle: ['a', 'b'][i % 2] ?? null,
    ...full.everyone,
    ...held.everyone,
    ...(held.first && i < held.first.count ? held.first.answers : {}),
  }));
  const alterTies = contacts.flatMap((a, i) => contacts.slice(i + 1).map((b) => aTie(a.id, b.id)));
  const ego = { ...full.ego, ...held.ego };
  return diagnose(aNetwork({ ego, contacts, alterTies })).archetypes[archetype];
}

/** The caps the rules of an archetype can lead to. */
function capsOf(archetype: Archetype): Cap[] {
  const { majors, indicators } = RULES[archetype];
  const isOneOfSeveral = majors === 'any' && indicators.filter(({ major }) => major).length > 1;
  return CAPS.filter((cap) => cap !== 'one-major-only' || isOneOfSeveral);
}

describe.each(ARCHETYPES)('%s', (archetype) => {
  it('is scored, marked and held by nothing at full concern', () => {
    expect(find(archetype)).toMatchObject({ status: 'scored', band: 'marked', caps: [] });
  });

  it('is provisional among nine people, and silent among seven', () => {
    expect(find(archetype, { people: 9 })).toMatchObject({ status: 'provisional', band: 'marked' });
    expect(find(archetype, { people: 7 })).toMatchObject({
      status: 'insufficient',
      severity: null,
      band: null,
      leaveOneOut: null,
    });
  });

  it.each(Object.entries(FIXTURES[archetype].held))('is held back by %s', (cap, held) => {
    const { raw, severity, caps } = find(archetype, held);
    const limit = cap === 'one-major-only' ? 69 : 49;
    expect({ severity, caps }).toEqual({ severity: limit, caps: [cap] });
    expect(raw).toBeGreaterThan(limit);
  });
});

it('stands here with every status and every cap it can have', () => {
  for (const archetype of ARCHETYPES) {
    expect(Object.keys(FIXTURES[archetype].held).toSorted()).toEqual(capsOf(archetype).toSorted());
  }
  expect(STATUSES.toSorted()).toEqual(['insufficient', 'provisional', 'scored']);
});
