/** The laws of narrowing: what may never happen, whatever was answered and whatever is asked for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  filterLeft,
  filterPeople,
  inOrder,
  kindsIn,
  withCondition,
  type Ground,
} from '../../../shared/filter/filter-people.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import {
  FILTER_KINDS,
  FILTER_VALUES,
  OPEN_KINDS,
  OPEN_QUESTIONS,
  type ClosedKind,
  type FilterKind,
  type PeopleFilter,
} from '../../../shared/model/filter-codes.ts';
import { emptyContact } from '../../../shared/model/empty-contact.ts';
import { PLAN_COLUMNS } from '../../../shared/model/plan-codes.ts';
import { aContact } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';
import { answersOf, AS_OF } from '../diagnosis/arbitrary-network.ts';

const WORDS = ['lab', 'club', 'home'] as const;
const word = fc.constantFrom(...WORDS);

const people: fc.Arbitrary<readonly Contact[]> = fc
  .array(fc.record({ answers: answersOf(3), core: fc.boolean(), tags: fc.subarray([...WORDS]) }), {
    maxLength: 12,
  })
  .map((drawn) =>
    drawn.map(({ answers, core, tags }, at) =>
      aContact({ ...answers, core, tags, id: `p${String(at)}` }),
    ),
  );

const isClosed = (kind: FilterKind): kind is ClosedKind => !OPEN_KINDS.some((it) => it === kind);
const valuesFor = (kind: FilterKind): fc.Arbitrary<string[]> =>
  isClosed(kind)
    ? fc.array(fc.constantFrom<string>(...FILTER_VALUES[kind]), { maxLength: 4 })
    : fc.array(fc.oneof(word, fc.constant('gone')), { maxLength: 3 });
const condition = fc
  .constantFrom(...FILTER_KINDS)
  .chain((kind) => fc.tuple(fc.constant(kind), valuesFor(kind)));
const filters: fc.Arbitrary<PeopleFilter> = fc
  .array(condition, { maxLength: 3 })
  .map((conditions) => Object.fromEntries(conditions));
const grounds: fc.Arbitrary<Ground> = fc
  .array(fc.constantFrom(...PLAN_COLUMNS), { maxLength: 8 })
  .map((columns) => ({
    asOf: AS_OF,
    columnById: new Map(columns.map((column, at) => [`p${String(at)}`, column])),
  }));

const idsOf = (contacts: readonly Contact[]): readonly string[] => contacts.map(({ id }) => id);

describe('narrowing the people', () => {
  it('shows everybody, the very same list, while nothing is asked for', () => {
    hold(
      fc.property(people, grounds, (contacts, ground) => {
        expect(filterPeople(contacts, {}, ground)).toBe(contacts);
        expect(filterPeople(contacts, { circle: [] }, ground)).toBe(contacts);
      }),
    );
  });

  it('asks in any order, and twice, for the same people', () => {
    hold(
      fc.property(people, filters, grounds, (contacts, filter, ground) => {
        const turned = Object.fromEntries(
          Object.entries(filter)
            .toReversed()
            .map(([kind, values]) => [kind, [...values, ...values].toReversed()]),
        );
        expect(filterPeople(contacts, turned, ground)).toEqual(
          filterPeople(contacts, filter, ground),
        );
        expect(inOrder(turned)).toEqual(inOrder(filter));
        const once = filterPeople(contacts, filter, ground);
        expect(filterPeople(once, filter, ground)).toEqual(once);
      }),
    );
  });

  it('never adds people by one more kind of condition, nor takes any by one more value', () => {
    hold(
      fc.property(
        people,
        filters,
        condition,
        grounds,
        (contacts, filter, [kind, values], ground) => {
          const without = withCondition(filter, kind, []);
          const fewer = filterPeople(contacts, withCondition(without, kind, values), ground);
          expect(idsOf(filterPeople(contacts, without, ground))).toEqual(
            expect.arrayContaining([...idsOf(fewer)]),
          );
          const wider = withCondition(filter, kind, [...(filter[kind] ?? []), ...values]);
          if ((filter[kind] ?? []).length > 0)
            expect(idsOf(filterPeople(contacts, wider, ground))).toEqual(
              expect.arrayContaining([...idsOf(filterPeople(contacts, filter, ground))]),
            );
        },
      ),
    );
  });

  it('takes what was not answered for neither yes nor no, and for no value at all', () => {
    const silent = { ...emptyContact('silent', 'Silent'), core: true };
    const ground: Ground = { asOf: AS_OF, columnById: new Map() };
    for (const kind of FILTER_KINDS) {
      if (kind === 'core' || kind === 'unanswered') continue;
      const every = isClosed(kind) ? FILTER_VALUES[kind] : WORDS;
      expect(filterPeople([silent], { [kind]: every }, ground), kind).toEqual([]);
    }
    for (const question of OPEN_QUESTIONS)
      expect(filterPeople([silent], { unanswered: [question] }, ground), question).toEqual([
        silent,
      ]);
  });

  it('counts for each value those who would be left if it alone were asked for', () => {
    hold(
      fc.property(
        people,
        filters,
        fc.constantFrom(...FILTER_KINDS),
        grounds,
        (contacts, filter, kind, ground) => {
          for (const { value, count } of choicesOf(kind, { contacts, filter }, ground))
            expect(
              filterPeople(contacts, withCondition(filter, kind, [value]), ground),
            ).toHaveLength(count);
        },
      ),
    );
  });

  it('offers what is asked for although nobody has it any more', () => {
    const ground: Ground = { asOf: AS_OF, columnById: new Map() };
    const contacts = [aContact({ id: 'a', circle: 'Here' })];
    expect(choicesOf('circle', { contacts, filter: { circle: ['Gone'] } }, ground)).toEqual([
      { value: 'Here', count: 1 },
      { value: 'Gone', count: 0 },
    ]);
  });

  it('lets go of words that stand in no answer, and of nothing else', () => {
    hold(
      fc.property(people, filters, grounds, (contacts, filter, ground) => {
        const left = filterLeft(filter, contacts);
        expect(inOrder(left)).toEqual(left);
        expect(filterLeft(left, contacts)).toEqual(left);
        for (const kind of kindsIn(filter)) {
          const lost = (filter[kind] ?? []).filter((value) => !(left[kind] ?? []).includes(value));
          expect(
            filterPeople(contacts, { [kind]: lost.length > 0 ? lost : ['–'] }, ground),
          ).toEqual([]);
        }
      }),
    );
  });

  it('asks since when, by day or by months, and counts a longer silence among the shorter', () => {
    const ground: Ground = { asOf: '2026-11-22', columnById: new Map() };
    const contacts = [
      aContact({ id: 'lately', lastContact: '2026-11-01' }),
      aContact({ id: 'half', lastContact: '2026-05-01' }),
      aContact({ id: 'years', monthsSinceContact: 40 }),
      aContact({ id: 'unknown' }),
    ];
    const since = (months: string): readonly string[] =>
      idsOf(filterPeople(contacts, { lastContact: [months] }, ground));
    expect(since('6')).toEqual(['half', 'years']);
    expect(since('36')).toEqual(['years']);
    expect(idsOf(filterPeople(contacts, { unanswered: ['lastContact'] }, ground))).toEqual([
      'unknown',
    ]);
  });
});
