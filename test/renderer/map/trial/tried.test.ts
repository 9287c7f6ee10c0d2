import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  concerns,
  dropTried,
  keyOf,
  marksOf,
  putTried,
  toggleGone,
  type Tray,
  type Tried,
} from '../../../../renderer/features/map/trial/tried.ts';
import { aContact, aNetwork, aTie } from '../../../support/builders.ts';
import { hold } from '../../../support/laws.ts';

const network = aNetwork({
  contacts: [
    aContact({ id: 'ada', name: 'Ada', closeness: 5, received: ['support'] }),
    aContact({ id: 'bo', name: 'Bo', closeness: 3 }),
    aContact({ id: 'cy', name: 'Cy', core: false }),
  ],
  alterTies: [aTie('ada', 'bo')],
});

const person = fc.constantFrom('ada', 'bo', 'cy', 'new');
const wished = aContact({ id: 'new', name: 'Somebody new' });
const meeting: Tried = {
  what: 'step',
  step: {
    key: 'meet:new',
    kind: 'meet',
    contact: null,
    wanted: 'developer',
    benefit: null,
    cost: 'moderate',
    reasons: [],
    alone: 40,
    changes: [{ kind: 'add-contact', contact: wished }],
  },
  of: {
    archetype: 'biased',
    severity: 60,
    status: 'provisional',
    outcome: 'found',
    exact: true,
    plans: [],
    steps: [],
  },
};
const anyTried: fc.Arbitrary<Tried> = fc.oneof(
  fc.record({ what: fc.constant('gone'), id: person }),
  fc.record({ what: fc.constant('standing'), id: person, core: fc.boolean() }),
  fc.record({
    what: fc.constant('answer'),
    id: person,
    field: fc.constantFrom('closeness', 'demand'),
    value: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ what: fc.constant('tie'), a: person, b: person, isThere: fc.boolean() }),
  fc.constant(meeting),
);
const put = (tray: Tray, tried: Tried): Tray => putTried(tray, tried, network);
const fill = (tries: readonly Tried[]): Tray => tries.reduce(put, []);

describe('the tray', () => {
  it('tries each thing one way at a time, and nobody otherwise who is tried as gone', () => {
    hold(
      fc.property(fc.array(anyTried, { maxLength: 12 }), anyTried, (tries, last) => {
        const tray = fill([...tries, last]);
        expect(new Set(tray.map(keyOf)).size).toBe(tray.length);
        if (last.what !== 'gone') return;
        expect(tray.filter((it) => it.what !== 'gone' && concerns(it, last.id))).toEqual([]);
      }),
    );
  });

  it('is as it was once a try that was not in it is taken back', () => {
    hold(
      fc.property(fc.array(anyTried, { maxLength: 8 }), anyTried, (tries, tried) => {
        const tray = fill(tries);
        if (tried.what === 'gone' || tray.some((it) => keyOf(it) === keyOf(tried))) return;
        expect(dropTried(put(tray, tried), keyOf(tried)).filter((it) => tray.includes(it))).toEqual(
          tray.filter((it) => tried.what !== 'step' || !concerns(it, 'new')),
        );
      }),
    );
  });

  it('holds nothing that is so already', () => {
    const tray = fill([
      { what: 'answer', id: 'ada', field: 'closeness', value: 2 },
      { what: 'tie', a: 'bo', b: 'ada', isThere: false },
      { what: 'received', id: 'ada', benefits: ['support'] },
      { what: 'standing', id: 'cy', core: false },
    ]);
    expect(tray.map(keyOf)).toHaveLength(2);
    const back = put(put(tray, { what: 'answer', id: 'ada', field: 'closeness', value: 5 }), {
      what: 'tie',
      a: 'ada',
      b: 'bo',
      isThere: true,
    });
    expect(back).toEqual([]);
  });

  it('lets somebody it brought in go without a trace', () => {
    const tray = fill([meeting, { what: 'tie', a: 'new', b: 'bo', isThere: true }]);
    expect(put(tray, { what: 'gone', id: 'new' })).toEqual([]);
    expect(dropTried(tray, keyOf(meeting))).toEqual([]);
  });

  it('brings several back when all of them are gone, and else lets all go', () => {
    const some = toggleGone(fill([{ what: 'gone', id: 'ada' }]), ['ada', 'bo'], network);
    expect(some.map(keyOf)).toEqual(['gone:bo', 'gone:ada'].toSorted());
    expect(toggleGone(some, ['ada', 'bo'], network)).toEqual([]);
  });

  it('marks exactly whom and what its changes are about', () => {
    const tray = fill([
      { what: 'gone', id: 'ada' },
      { what: 'answer', id: 'bo', field: 'demand', value: 4 },
      meeting,
      { what: 'tie', a: 'new', b: 'bo', isThere: true },
    ]);
    const marks = marksOf(tray);
    expect([[...marks.gone], [...marks.changed], [...marks.added]]).toEqual([
      ['ada'],
      ['bo'],
      ['new'],
    ]);
    expect([marks.drawn.size, marks.cut.size]).toEqual([1, 0]);
    expect(tray.flatMap(changesOf)).toHaveLength(4);
  });
});
