import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgesOn, badgesUnder } from '../../../../shared/map/plan-badges.ts';
import { intend, openItemOf } from '../../../../renderer/features/map/planning/intend.ts';
import { keptOutWords } from '../../../../renderer/features/map/planning/use-intend.ts';
import { itemOf } from '../../../../renderer/features/plan/items.ts';
import { plannedOf } from '../../../../shared/map/overlay-plan.ts';
import { plainScene } from '../../../../shared/map/make-scene.ts';
import type { PlanItem } from '../../../../shared/model/plan.ts';
import { PLAN_COLUMNS } from '../../../../shared/model/plan-codes.ts';
import { findProtected } from '../../../../shared/treatment/protection.ts';
import { catalogues } from '../../../../shared/text/catalogue.ts';
import { aContact, aNetwork, aPlanItem } from '../../../support/builders.ts';
import { hold } from '../../../support/laws.ts';

const network = aNetwork({
  contacts: [
    aContact({ id: 'ada', kin: true }),
    aContact({ id: 'bo' }),
    aContact({ id: 'cy', levelRel: 'above' }),
  ],
});
const about = (id: string) => ({ kind: 'contact', id }) as const;
const on = (items: readonly PlanItem[]) => ({
  plan: { items: [...items] },
  network,
  proposals: [],
  taken: () => {
    throw new Error('nothing is proposed here');
  },
});
/** The plan as the vault would keep it. */
const after = (items: readonly PlanItem[], done: ReturnType<typeof intend>): PlanItem[] => {
  if (done.does === 'nothing') return [...items];
  if (done.does === 'remove') return items.filter((item) => !done.items.includes(item));
  // Nobody has two items here, so whom one is about tells it from the others.
  const saved = done.items.map((item) =>
    aPlanItem({ ...item, id: item.id ?? JSON.stringify(item.about) }),
  );
  const ids = new Set(saved.map(({ id }) => id));
  return [...items.filter(({ id }) => !ids.has(id)), ...saved];
};

const column = fc.constantFrom(...PLAN_COLUMNS);
const people = fc.subarray(['ada', 'bo', 'cy'], { minLength: 1 });

describe('putting people under a heading of the plan', () => {
  it('leaves each of them there once, whatever was pressed before; where all stand, all go out', () => {
    hold(
      fc.property(
        fc.array(fc.tuple(column, people), { maxLength: 6 }),
        column,
        people,
        (before, wanted, meant) => {
          const items = before.reduce<PlanItem[]>(
            (all, [heading, who]) => after(all, intend({ column: heading, people: who }, on(all))),
            [],
          );
          const done = intend({ column: wanted, people: meant }, on(items));
          const kept = after(items, done);
          for (const id of ['ada', 'bo', 'cy']) {
            const open = kept.filter(
              (item) => item.about.kind === 'contact' && item.about.id === id,
            );
            expect(open.length).toBeLessThanOrEqual(1);
            if (!meant.includes(id)) expect(open[0]).toEqual(openItemOf({ items }, id));
            else if (done.keptOut.includes(id)) expect(open[0]).toEqual(openItemOf({ items }, id));
            else expect(open[0]?.column).toBe(done.does === 'remove' ? undefined : wanted);
          }
          const again = intend({ column: wanted, people: meant }, on(kept));
          if (done.does === 'save') expect(again.does).toBe('remove');
          const isBulk = wanted === 'prune' && meant.length > 1;
          expect(done.keptOut).toEqual(
            meant.filter(
              (id) =>
                isBulk &&
                findProtected(network).has(id) &&
                openItemOf({ items }, id)?.column !== 'prune',
            ),
          );
        },
      ),
    );
  });

  it('begins with the gentlest way, and with one that loosens nothing towards somebody protected', () => {
    const wayWith = (id: string) => {
      const done = intend({ column: 'prune', people: [id] }, on([]));
      return done.does === 'save' && done.items.map(({ way }) => way);
    };
    expect(wayWith('ada')).toEqual(['strengthen-myself']);
    expect(wayWith('bo')).toEqual([
      expect.stringMatching(/^(let-stand-further-out|strengthen-myself)$/),
    ]);
  });

  it('says of those kept out among several what hangs on the tie, by the name that is shown', () => {
    const text = catalogues.en;
    const telling = { network, text, shownName: () => 'A.' };
    expect(keptOutWords([], telling)).toBeNull();
    expect(keptOutWords(['ada'], telling)).toBe(
      text.mapPlan.people.keptOut([text.mapTrial.losses.kin('A.')], 0),
    );
  });

  it('takes up what is proposed, with its steps, where something is', () => {
    const proposal = {
      key: 'maintain:overdue:bo',
      column: 'maintain',
      about: about('bo'),
      goal: null,
      reason: 'overdue',
      grounds: [],
      ways: ['stay-in-touch'],
      minutesPerMonth: 20,
      handOverTo: [],
      introducers: [],
      alike: null,
      rank: 1,
    } as const;
    const taken = itemOf(
      { ...proposal, grounds: [], ways: ['stay-in-touch'], handOverTo: [], introducers: [] },
      { firstStep: 'Write a line', experiment: null },
      '2026-11-22',
    );
    const done = intend(
      { column: 'maintain', people: ['bo'] },
      {
        ...on([]),
        proposals: [{ ...proposal, grounds: [], ways: [], handOverTo: [], introducers: [] }],
        taken: () => taken,
      },
    );
    expect(done).toEqual({ does: 'save', items: [taken], keptOut: [] });
  });

  it('keeps note and steps of whoever is moved, and not the reason of the other heading', () => {
    const item = aPlanItem({
      column: 'invest',
      about: about('bo'),
      reason: 'dormant',
      note: 'Kind words in May.',
    });
    const done = intend({ column: 'prune', people: ['bo'] }, on([item]));
    expect(done).toMatchObject({
      does: 'save',
      items: [{ id: item.id, column: 'prune', reason: null, note: 'Kind words in May.' }],
    });
  });
});

describe('the mark beside a person', () => {
  it('says the heading under every overlay but the lens, whose signs say it already', () => {
    const plan = { items: [aPlanItem({ column: 'prune', about: about('bo') })] };
    const planned = plannedOf(plan, []);
    const scene = plainScene(network);
    expect(badgesOn(scene, planned, badgesUnder('energy'))).toMatchObject([
      { id: 'bo', kind: 'prune' },
    ]);
    expect(badgesOn(scene, planned, badgesUnder('plan'))).toEqual([]);
  });
});
