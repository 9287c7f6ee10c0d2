import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgesOn, badgesUnder } from '../../../../shared/map/plan-badges.ts';
import { intend, openItemOf } from '../../../../renderer/features/map/planning/intend.ts';
import { itemOf } from '../../../../renderer/features/plan/items.ts';
import { plannedOf } from '../../../../shared/map/overlay-plan.ts';
import { plainScene } from '../../../../shared/map/make-scene.ts';
import type { PlanItem } from '../../../../shared/model/plan.ts';
import { PLAN_COLUMNS } from '../../../../shared/model/plan-codes.ts';
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
  if (done.does === 'remove') return items.filter(({ id }) => id !== done.item.id);
  const saved = done.items.map((item, at) =>
    aPlanItem({ ...item, id: item.id ?? `new${String(items.length)}-${String(at)}` }),
  );
  const ids = new Set(saved.map(({ id }) => id));
  return [...items.filter(({ id }) => !ids.has(id)), ...saved];
};

const column = fc.constantFrom(...PLAN_COLUMNS);
const people = fc.subarray(['ada', 'bo', 'cy'], { minLength: 1 });

describe('putting people under a heading of the plan', () => {
  it('leaves each of them there once, whatever was pressed before; one alone is taken out again', () => {
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
            else if (done.does !== 'remove') expect(open[0]?.column).toBe(wanted);
          }
          if (done.does === 'remove') expect(meant).toHaveLength(1);
        },
      ),
    );
  });

  it('begins with the gentlest way, and with one that loosens nothing towards somebody protected', () => {
    const done = intend({ column: 'prune', people: ['ada', 'bo'] }, on([]));
    expect(done.does === 'save' && done.items.map(({ way }) => way)).toEqual([
      'strengthen-myself',
      expect.stringMatching(/^(let-stand-further-out|strengthen-myself)$/),
    ]);
  });

  it('takes up what is proposed, with its steps, where something is', () => {
    const proposal = {
      key: 'maintain:overdue:bo',
      column: 'maintain',
      about: about('bo'),
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
    expect(done).toEqual({ does: 'save', items: [taken] });
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
