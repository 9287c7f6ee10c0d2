/** Builders with defaults: a test states only the fields it is about. */
import type { Contact } from '../../shared/model/contact.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import { type Ego, emptyEgo, type Network, type Tie } from '../../shared/model/network.ts';
import type { PlanItem } from '../../shared/model/plan.ts';

/** A contact of whom only the given fields are known. */
export const aContact = (fields: Partial<Contact> & { readonly id: string }): Contact => ({
  ...emptyContact(fields.id, fields.id),
  ...fields,
});

/** A tie between two contacts; weight 1 unless given. */
export const aTie = (a: string, b: string, weight = 1): Tie => ({ a, b, weight });

/** A network of the given parts; without `alterTies`, who knows whom was never asked. */
export const aNetwork = (parts: {
  readonly ego?: Partial<Ego>;
  readonly contacts?: readonly Contact[];
  readonly alterTies?: readonly Tie[] | null;
}): Network => ({
  ego: { ...emptyEgo(), ...parts.ego },
  contacts: [...(parts.contacts ?? [])],
  alterTies: parts.alterTies ? [...parts.alterTies] : null,
});

/** An item of the plan of which only the given fields are said: a habit to take up, my own idea. */
export const aPlanItem = (fields: Partial<PlanItem> = {}): PlanItem => ({
  id: 'item',
  column: 'invest',
  about: { kind: 'habit', archetype: null },
  goal: null,
  reason: null,
  way: null,
  note: null,
  draft: null,
  purposes: [],
  steps: [],
  minutesPerMonth: null,
  experiment: null,
  pausedUntil: null,
  reviewOn: null,
  review: null,
  earlier: [],
  changes: [],
  since: '2026-11-22',
  ...fields,
});

/** The same as the window hands it in while it is new: its id and its day are the vault's to give. */
export function aNewPlanItem(fields: Partial<PlanItem> = {}): Omit<PlanItem, 'id' | 'since'> & {
  readonly id: null;
} {
  const { since: _since, ...item } = aPlanItem(fields);
  return { ...item, id: null };
}

/** `count` contacts with ids p01, p02 … and what `fields` says of each, given its position. */
export const someContacts = (
  count: number,
  fields: (position: number) => Partial<Contact> = () => ({}),
): Contact[] =>
  Array.from({ length: count }, (_, position) =>
    aContact({ id: `p${String(position + 1).padStart(2, '0')}`, ...fields(position) }),
  );
