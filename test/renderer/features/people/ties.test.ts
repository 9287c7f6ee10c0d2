import { describe, expect, it } from 'vitest';
import { emptyContact } from '../../../../shared/model/empty-contact.ts';
import { emptyNetwork, type Network } from '../../../../shared/model/network.ts';
import { acquaintancesOf } from '../../../../renderer/features/people/ties.ts';

const network: Network = {
  ...emptyNetwork(),
  contacts: ['c', 'b', 'a'].map((id) => emptyContact(id, id)),
  alterTies: [
    { a: 'a', b: 'c', weight: 1 },
    { a: 'b', b: 'c', weight: 0.5 },
  ],
};
const known = (id: string) =>
  acquaintancesOf(network, id)?.map(({ contact, weight }) => [contact.id, weight]);

describe('whom a contact knows', () => {
  it('is found from either end of a tie, in the order of the network', () => {
    expect(known('c')).toEqual([
      ['b', 0.5],
      ['a', 1],
    ]);
    expect(known('a')).toEqual([['c', 1]]);
  });

  it('is unknown, not nobody, while it was never asked', () => {
    expect(acquaintancesOf({ ...network, alterTies: null }, 'a')).toBeNull();
    expect(acquaintancesOf({ ...network, alterTies: [] }, 'a')).toEqual([]);
  });
});
