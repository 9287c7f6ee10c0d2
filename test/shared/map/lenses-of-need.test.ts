import { describe, expect, it } from 'vitest';
import { mapScene } from '../../../shared/map/make-scene.ts';
import type { Mark } from '../../../shared/map/scene.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';

function said(overlay: 'crisis' | 'need', fields: Partial<Contact>): [Mark, readonly string[]] {
  const network = aNetwork({ contacts: [aContact({ id: 'a', ...fields })], alterTies: [] });
  const [node] = mapScene(network, null, { sectorsBy: 'circle', overlay }).nodes;
  return [node?.mark ?? 'neutral', node?.reasons ?? []];
}

describe('the crisis list', () => {
  it('holds who supports me and is close or trusted', () => {
    expect(said('crisis', { received: ['support'], closeness: 4 })).toEqual([
      'eases',
      ['gives-support', 'near'],
    ]);
    expect(said('crisis', { received: ['support'], trust: 4 })[0]).toBe('eases');
    expect(said('crisis', { received: ['information'], closeness: 5, trust: 5 })[0]).toBe(
      'neutral',
    );
  });

  it('says where calling may be hard, whatever else speaks for it', () => {
    expect(said('crisis', { received: ['support'], closeness: 5, energy: -2 })).toEqual([
      'raises',
      ['gives-support', 'near', 'drains-me'],
    ]);
    expect(said('crisis', { received: ['support'], closeness: 2 })[0]).toBe('raises');
  });

  it('does not guess what was not answered', () => {
    expect(said('crisis', { closeness: 5, trust: 5 })[0]).toBe('unknown');
    expect(said('crisis', { received: ['support'] })[0]).toBe('unknown');
  });

  it('joins two people on it who know each other', () => {
    const callable = { received: ['support' as const], trust: 5 as const };
    const contacts = ['a', 'b', 'c'].map((id) => aContact({ id, ...(id === 'c' ? {} : callable) }));
    const network = aNetwork({ contacts, alterTies: [aTie('a', 'b'), aTie('b', 'c')] });
    const { ties } = mapScene(network, null, { sectorsBy: 'circle', overlay: 'crisis' });
    expect(ties.map(({ strong }) => strong)).toEqual([true, false]);
  });
});

describe('the ties of need', () => {
  it('are those in which something personal passes, either way, between people not distant', () => {
    expect(said('need', { closeness: 3, given: ['support'] })[0]).toBe('eases');
    expect(said('need', { closeness: 3, received: ['balance'] })[0]).toBe('eases');
    expect(said('need', { closeness: 1, received: ['balance'] })[0]).toBe('neutral');
    expect(said('need', { closeness: 1, received: ['information'], given: [] })[0]).toBe('raises');
  });

  it('say what keeps them: the job, a choice, or both', () => {
    const tie = { closeness: 4, given: ['support'] } as const;
    const keptBy = (origin: Contact['origin']) =>
      said('need', { ...tie, given: ['support'], origin })[1].at(-1);
    expect(keptBy('prescribed')).toBe('comes-with-role');
    expect(keptBy('discretionary')).toBe('chosen');
    expect(keptBy('mixed')).toBe('role-and-chosen');
  });

  it('stay open while either side of the exchange was not answered', () => {
    expect(said('need', { closeness: 1, received: ['information'] })[0]).toBe('unknown');
    expect(said('need', { given: ['support'], received: [] })[0]).toBe('unknown');
  });
});
