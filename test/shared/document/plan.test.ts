import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument, type ReadDocument } from '../../../shared/document/read.ts';
import { writeDocument } from '../../../shared/document/write.ts';
import { emptyPlan, NetworkPlan } from '../../../shared/model/plan.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';

const text = readFileSync(new URL('../../fixtures/plan.json', import.meta.url), 'utf8');

function read(json: unknown): ReadDocument {
  const result = readDocument(json);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The sentences of everything that is wrong with a document whose plan is this. */
function wrong(plan: unknown): string[] {
  const contacts = [{ id: 'a', name: 'Ada' }];
  const result = readDocument({ format: 'plexus-network', version: 1, contacts, plan });
  if (result.ok || result.error.code !== 'document/invalid') throw new Error('it was read');
  return catalogues.en.errors['document/invalid'](result.error).split('\n').slice(1);
}

const item = (fields: object): object => ({
  id: 'i',
  column: 'invest',
  about: { kind: 'habit' },
  since: '2026-11-22',
  ...fields,
});

describe('the plan in a document', () => {
  test('is read as the model has it, and comes out as it went in', () => {
    const { document, unknownKeys } = read(JSON.parse(text));
    expect(unknownKeys).toEqual([]);
    expect(NetworkPlan.safeParse(document.plan).error).toBeUndefined();
    expect(document.plan?.items.map(({ id }) => id)).toEqual(['less', 'role', 'together', 'habit']);
    expect(JSON.parse(writeDocument(document))).toEqual(JSON.parse(text));
  });

  test('that says nothing is empty, and none is no plan', () => {
    const bare = { format: 'plexus-network', version: 1, contacts: [] };
    expect(read({ ...bare, plan: {} }).document.plan).toEqual(emptyPlan());
    expect(read(bare).document.plan).toBeNull();
    expect(read({ ...bare, plan: null }).document.plan).toBeNull();
  });

  test('carries keys nobody knows, however deep they stand, and reports them', () => {
    const plan = {
      mood: 1,
      items: [
        item({
          colour: 'red',
          about: { kind: 'role', role: { name: 'X', shoeSize: 44 }, why: true },
          steps: [{ id: 's', text: 'go', how: 'slowly' }],
          changes: [{ kind: 'remove-contact', id: 'a', gently: true }],
        }),
      ],
      declined: [{ proposal: 'p', day: '2026-11-22', twice: false }],
    };
    const contacts = [{ id: 'a', name: 'Ada' }];
    const { document, unknownKeys } = read({
      format: 'plexus-network',
      version: 1,
      contacts,
      plan,
    });
    expect(unknownKeys.toSorted()).toEqual([
      'plan.declined[0].twice',
      'plan.items[0].about.role.shoeSize',
      'plan.items[0].about.why',
      'plan.items[0].changes[0].gently',
      'plan.items[0].colour',
      'plan.items[0].steps[0].how',
      'plan.mood',
    ]);
    expect(JSON.parse(writeDocument(document))).toMatchObject({ plan });
  });

  test.each([
    [7, 'plan: 7 is not {…}'],
    [{ items: 'x' }, 'plan.items: "x" is not […]'],
    [{ weeklyMinutes: -1 }, 'plan.weeklyMinutes: -1 is not 0–10000'],
    [
      { items: [item({ column: 'cut' })] },
      'plan.items[0].column: "cut" is not prune | invest | maintain',
    ],
    [
      { items: [item({ about: { kind: 'enemy' } })] },
      'plan.items[0].about.kind: "enemy" is not contact | role | activity | habit',
    ],
    [
      { items: [item({ about: { kind: 'role', role: { name: 'X', proximity: 5 } } })] },
      'plan.items[0].about.role.proximity: 5 is not 0–4',
    ],
    [
      { items: [item({ about: { kind: 'contact', id: 'z' } })] },
      'plan.items[0].about.id: "z" is nobody in this document',
    ],
    [
      { items: [item({ changes: [{ kind: 'set-tie', a: 'a', b: 'z', weight: 1 }] })] },
      'plan.items[0].changes[0]: "z" is nobody in this document',
    ],
    [{ items: [item({}), item({})] }, 'plan.items[1].id: "i" is there twice'],
    [{ items: [item({ goal: 'g' })] }, 'plan.items[0].goal: "g" is no goal of this plan'],
    [
      {
        goals: [
          { id: 'g', text: 'Head', since: '2026-11-22' },
          { id: 'g', text: 'Sea', since: '2026-11-22' },
        ],
      },
      'plan.goals[1].id: "g" is there twice',
    ],
    [
      { items: [item({ since: 'monday' })] },
      'plan.items[0].since: "monday" is not a date like 2026-11-22',
    ],
    [
      {
        items: [item({ experiment: { from: '2026-11-22', weeks: 9, stopRule: 'x', signal: 'y' } })],
      },
      'plan.items[0].experiment.weeks: 9 is not 4–6',
    ],
  ])('%j is refused in words', (plan, sentence) => {
    expect(wrong(plan)).toEqual([sentence]);
  });
});
