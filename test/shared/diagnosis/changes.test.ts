/** Changes made on a draft, against the same changes made the plain way. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applyChanges } from '../../../shared/diagnosis/changes.ts';
import type { Change } from '../../../shared/model/change.ts';
import { Network } from '../../../shared/model/network.ts';
import { aContact, aNetwork, aTie, someContacts } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';
import { arbitraryNetwork } from './arbitrary-network.ts';
import { arbitraryCourse } from './changes-by-hand.ts';

/** A network in one order, so that two can be compared. */
const inOrder = ({ ego, contacts, alterTies }: Network): Network => ({
  ego,
  contacts: contacts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  alterTies: alterTies?.toSorted((a, b) => (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)) ?? null,
});

describe('making changes', () => {
  it('comes to what making one after another comes to', () => {
    hold(
      fc.property(arbitraryCourse(arbitraryNetwork({ min: 0, max: 12 })), (course) => {
        const made = applyChanges(course.before, course.changes);
        expect(made.ok && inOrder(made.value)).toEqual(inOrder(course.after));
        if (made.ok) expect(Network.safeParse(made.value).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a removed person as a plain name with whom they introduced', () => {
    const introduced = aContact({
      id: 'b',
      met: { via: 'person', brokers: [{ kind: 'contact', id: 'a' }] },
    });
    const network = aNetwork({ contacts: [aContact({ id: 'a', name: 'Ada' }), introduced] });
    const made = applyChanges(network, [{ kind: 'remove-contact', id: 'a' }]);
    expect(made.ok && made.value.contacts).toEqual([
      { ...introduced, met: { via: 'person', brokers: [{ kind: 'name', name: 'Ada' }] } },
    ]);
  });

  it('forgets the ties of a removed person, even when somebody of that id comes back', () => {
    const network = aNetwork({ contacts: someContacts(2), alterTies: [aTie('p01', 'p02')] });
    const made = applyChanges(network, [
      { kind: 'remove-contact', id: 'p01' },
      { kind: 'add-contact', contact: aContact({ id: 'p01' }) },
    ]);
    expect(made.ok && made.value.alterTies).toEqual([]);
    expect(made.ok && made.value.contacts).toHaveLength(2);
  });

  const stranger = { kind: 'contact' as const, id: 'nobody' };
  it.each<[string, Change, string]>([
    ['a person nobody knows', { kind: 'remove-contact', id: 'x' }, 'contact/not-found'],
    ['answers about nobody', { kind: 'change-contact', id: 'x', changes: {} }, 'contact/not-found'],
    [
      'an id twice',
      { kind: 'add-contact', contact: aContact({ id: 'p01' }) },
      'contact/already-there',
    ],
    ['a tie to oneself', { kind: 'set-tie', a: 'p01', b: 'p01', weight: 1 }, 'tie/not-possible'],
    ['a tie to nobody', { kind: 'set-tie', a: 'p01', b: 'x', weight: 1 }, 'contact/not-found'],
    [
      'an introduction by nobody',
      {
        kind: 'change-contact',
        id: 'p01',
        changes: { met: { via: 'person', brokers: [stranger] } },
      },
      'contact/not-found',
    ],
  ])('refuses %s', (_what, change, code) => {
    const network = aNetwork({ contacts: someContacts(2), alterTies: [] });
    expect(applyChanges(network, [change])).toEqual({ ok: false, error: { code } });
  });
});
