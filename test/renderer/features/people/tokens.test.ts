import { describe, expect, it } from 'vitest';
import type { Met, Named } from '../../../../shared/model/contact.ts';
import {
  introducedOfTokens,
  metOfTokens,
  sameTokens,
  tokensOfIntroduced,
  tokensOfMet,
  withoutToken,
  withToken,
  type Token,
} from '../../../../renderer/features/people/tokens.ts';

const ada: Named = { kind: 'contact', id: 'ada' };
const mina: Named = { kind: 'name', name: 'Mina' };
const me: Named = { kind: 'self' };
const circumstance: Token = { kind: 'circumstance' };

describe('who introduced us, as tokens', () => {
  it('comes back as it was, for every way two people can have met', () => {
    const answers: readonly (Met | null)[] = [
      null,
      { via: 'self', brokers: [] },
      { via: 'circumstance', brokers: [] },
      { via: 'unknown', brokers: [] },
      { via: 'person', brokers: [ada] },
      { via: 'person', brokers: [me, mina] },
      { via: 'person', brokers: [] },
    ];
    for (const met of answers) expect(metOfTokens(tokensOfMet(met))).toEqual(met);
  });

  it('takes me alone for my own doing and me with others for a shared introduction', () => {
    expect(metOfTokens([me])).toEqual({ via: 'self', brokers: [] });
    expect(metOfTokens([me, mina])).toEqual({ via: 'person', brokers: [me, mina] });
  });

  it('is not answered when nothing is left', () => {
    expect(metOfTokens(withoutToken([circumstance], circumstance))).toBeNull();
  });
});

describe('whom I introduced them to, as tokens', () => {
  it('keeps "nobody" and "not answered" apart', () => {
    expect(tokensOfIntroduced(null)).toEqual([]);
    expect(tokensOfIntroduced([])).toEqual([{ kind: 'nobody' }]);
    expect(introducedOfTokens([])).toBeNull();
    expect(introducedOfTokens([{ kind: 'nobody' }])).toEqual([]);
  });

  it('comes back as it was', () => {
    for (const answer of [null, [], [ada], [ada, mina]])
      expect(introducedOfTokens(tokensOfIntroduced(answer))).toEqual(answer);
  });
});

describe('adding and taking away', () => {
  it('lets an answer that stands alone take the place of all others', () => {
    expect(withToken([ada, mina], circumstance)).toEqual([circumstance]);
    expect(withToken([circumstance], ada)).toEqual([ada]);
  });

  it('adds nobody twice', () => {
    expect(withToken([ada], { kind: 'contact', id: 'ada' })).toEqual([ada]);
    expect(withToken([mina], { kind: 'name', name: 'Mina' })).toEqual([mina]);
  });

  it('takes away only the one that was meant', () => {
    expect(withoutToken([ada, mina, me], mina)).toEqual([ada, me]);
  });

  it('tells an answer that was changed from one that was not', () => {
    expect(sameTokens([ada, me], [{ kind: 'contact', id: 'ada' }, { kind: 'self' }])).toBe(true);
    expect(sameTokens([ada, me], [me, ada])).toBe(false);
    expect(sameTokens([ada], [ada, me])).toBe(false);
  });
});
