import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  itemsOfTray,
  type TrayWords,
} from '../../../../renderer/features/map/planning/tray-to-plan.ts';
import {
  changesOf,
  concerns,
  putTried,
  type Tray,
  type Tried,
} from '../../../../renderer/features/map/trial/tried.ts';
import type { PlanItem } from '../../../../shared/model/plan.ts';
import { en } from '../../../../shared/text/en/index.ts';
import { aContact, aNetwork, aPlanItem, aTie } from '../../../support/builders.ts';
import { hold } from '../../../support/laws.ts';

const network = aNetwork({
  contacts: [
    aContact({ id: 'ada', closeness: 5, demand: 4, kin: true }),
    aContact({ id: 'bo', closeness: 3 }),
    aContact({ id: 'cy', core: false }),
  ],
  alterTies: [aTie('ada', 'bo')],
});
const words: TrayWords = {
  sentenceOf: (tried) => `try ${tried.what}`,
  together: (one, other) => `${one} and ${other} together`,
  apart: (one, other) => `${one} and ${other} apart`,
  withNewcomer: (who) => `with ${who}`,
  nameOf: (id) => id,
};
const newcomer = aContact({ id: 'new', name: 'Somebody who helps', levelRel: 'above' });
const opportunity = {
  archetype: 'biased',
  severity: 60,
  status: 'scored',
  outcome: 'found',
  exact: true,
  plans: [],
  steps: [],
} as const;
const meeting: Tried = {
  what: 'step',
  of: { ...opportunity, plans: [], steps: [] },
  step: {
    key: 'meet:new',
    kind: 'meet',
    contact: 'bo',
    wanted: 'developer',
    benefit: 'development',
    cost: 'moderate',
    reasons: [],
    alone: 40,
    changes: [
      { kind: 'add-contact', contact: newcomer },
      { kind: 'set-tie', a: 'new', b: 'bo', weight: 1 },
    ],
  },
};

const person = fc.constantFrom('ada', 'bo', 'cy');
const arbitraryTried: fc.Arbitrary<Tried> = fc.oneof(
  person.map((id): Tried => ({ what: 'gone', id })),
  fc.tuple(person, fc.boolean()).map(([id, core]): Tried => ({ what: 'standing', id, core })),
  fc
    .tuple(fc.constantFrom('ada', 'bo', 'new'), fc.integer({ min: 1, max: 4 }))
    .map(([id, value]): Tried => ({ what: 'answer', id, field: 'closeness', value })),
  fc
    .tuple(fc.constantFrom(['ada', 'bo'], ['ada', 'cy'], ['bo', 'new']), fc.boolean())
    .map(([[a = '', b = ''], isThere]): Tried => ({ what: 'tie', a, b, isThere })),
  fc.constant(meeting),
);
/** A tray of tries that can be made: nothing is tried about somebody who is not brought in. */
const arbitraryTray = fc
  .array(arbitraryTried, { minLength: 1, maxLength: 8 })
  .map((tries) =>
    [meeting, ...tries].reduce<Tray>((tray, tried) => putTried(tray, tried, network), []),
  )
  .map((tray) => tray.filter((it) => tray.includes(meeting) || !concerns(it, 'new')));

const itemsFrom = (tray: Tray, items: PlanItem[] = []) =>
  itemsOfTray(tray, { network, plan: { items } }, words);

describe('a tray put into the plan', () => {
  it('keeps every try as a step and every change, with one item for each person', () => {
    hold(
      fc.property(arbitraryTray, (tray) => {
        const items = itemsFrom(tray);
        expect(items.flatMap(({ steps }) => steps)).toHaveLength(tray.length);
        const changes = items.flatMap((item) => item.changes.map((it) => JSON.stringify(it)));
        expect(changes.toSorted()).toEqual(
          tray
            .flatMap(changesOf)
            .map((it) => JSON.stringify(it))
            .toSorted(),
        );
        const subjects = items.flatMap(({ about }) => (about.kind === 'contact' ? [about.id] : []));
        expect(new Set(subjects).size).toBe(subjects.length);
        expect(subjects).not.toContain('new');
      }),
    );
  });

  it('gives less to whoever is tried as gone, by the gentlest way, and never loosens what is protected', () => {
    expect(itemsFrom([{ what: 'gone', id: 'ada' }])).toMatchObject([
      { column: 'prune', about: { kind: 'contact', id: 'ada' }, way: 'strengthen-myself' },
    ]);
  });

  it('reads a new tie as something to do together, and a tie gone as something to think over', () => {
    expect(itemsFrom([{ what: 'tie', a: 'bo', b: 'cy', isThere: true }])).toMatchObject([
      { column: 'invest', about: { kind: 'activity', activity: { people: ['bo', 'cy'] } } },
    ]);
    expect(itemsFrom([{ what: 'tie', a: 'ada', b: 'bo', isThere: false }])).toMatchObject([
      { about: { kind: 'habit' }, steps: [{ text: 'ada and bo apart' }] },
    ]);
  });

  it('looks for whoever the tray brought in, by an introduction, with what was tried about them', () => {
    const tray: Tray = [meeting, { what: 'answer', id: 'new', field: 'closeness', value: 4 }];
    expect(itemsFrom(tray)).toMatchObject([
      {
        way: 'be-introduced',
        about: { kind: 'role', role: { name: 'Somebody who helps', benefit: 'development' } },
        steps: [{}, {}],
      },
    ]);
  });

  it('adds to what stands in the plan already', () => {
    const item = aPlanItem({
      id: 'mine',
      column: 'invest',
      about: { kind: 'contact', id: 'bo' },
      steps: [{ id: 's', text: 'Ask for lunch', due: null, done: null }],
    });
    expect(itemsFrom([{ what: 'standing', id: 'bo', core: false }], [item])).toMatchObject([
      { id: 'mine', column: 'prune', steps: [{ text: 'Ask for lunch' }, { text: 'try standing' }] },
    ]);
  });

  it('keeps words without the marks that only say how they are shown', () => {
    const spoken: TrayWords = {
      ...words,
      sentenceOf: () => en.mapTrial.say.gone('רות'),
      together: en.mapPlan.tray.together,
      nameOf: () => 'רות',
    };
    expect(spoken.together('רות', 'Bo')).toMatch(/[\u2068\u2069]/u);
    const tried: Tray = [
      { what: 'gone', id: 'ada' },
      { what: 'tie', a: 'bo', b: 'cy', isThere: true },
    ];
    const kept = JSON.stringify(itemsOfTray(tried, { network, plan: { items: [] } }, spoken));
    expect(kept).toContain('רות');
    expect(kept).not.toMatch(/[\u2068\u2069]/u);
  });
});
