import { describe, expect, test } from 'vitest';
import { mergeDocuments } from '../../electron/exchange/merge.ts';
import { documentOf } from '../../shared/document/document.ts';
import { aContact, aNetwork, aPlanItem, aTie } from '../support/builders.ts';

const first = documentOf(
  aNetwork({
    ego: { name: 'Camille', selfReport: { F1: 1 } },
    contacts: [aContact({ id: 'a', trust: 3 }), aContact({ id: 'b' })],
  }),
);

describe('documents together', () => {
  test('have everybody once; the first to speak is believed', () => {
    const second = documentOf(
      aNetwork({
        ego: { name: 'C.', org: 'Quillmere', selfReport: { F1: 4, F2: 2 } },
        contacts: [aContact({ id: 'b', trust: 5 }), aContact({ id: 'c' })],
        alterTies: [aTie('b', 'c')],
      }),
    );
    expect(mergeDocuments([first, second])).toEqual({
      ok: true,
      value: documentOf(
        aNetwork({
          ego: { name: 'Camille', org: 'Quillmere', selfReport: { F1: 1, F2: 2 } },
          contacts: [aContact({ id: 'a', trust: 3 }), aContact({ id: 'b' }), aContact({ id: 'c' })],
          alterTies: [aTie('b', 'c')],
        }),
      ),
    });
  });

  test('that were never asked who knows whom are not asked either', () => {
    const merged = mergeDocuments([first, first]);
    expect(merged.ok && merged.value.network.alterTies).toBeNull();
  });

  test('plan everything once, and one plan is as good as two', () => {
    const item = aPlanItem({ id: 'i', about: { kind: 'contact', id: 'a' }, note: 'first' });
    const declined = [{ proposal: 'p', day: '2026-11-20', reason: null }];
    const one = { ...first, plan: { items: [item], declined, weeklyMinutes: null, goals: [] } };
    const items = [{ ...item, note: 'second' }, aPlanItem({ id: 'j' })];
    const two = { ...first, plan: { items, declined, weeklyMinutes: 30, goals: [] } };
    const both = mergeDocuments([one, two]);
    expect(both.ok && both.value.plan).toEqual({
      items: [item, aPlanItem({ id: 'j' })],
      declined,
      weeklyMinutes: 30,
      goals: [],
    });
    const alone = mergeDocuments([first, two]);
    expect(alone.ok && alone.value.plan).toEqual(two.plan);
  });

  test('that mean two people by one id are not merged', () => {
    const other = documentOf(
      aNetwork({ contacts: [aContact({ id: 'a', name: 'Somebody else' })] }),
    );
    expect(mergeDocuments([first, other])).toEqual({ ok: false, error: { id: 'a' } });
  });
});
