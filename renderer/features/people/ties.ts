/** Who knows whom among my contacts, seen from one of them. */
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';

export type Acquaintance = { readonly contact: Contact; readonly weight: number };

/**
 * The contacts `id` has a tie to, in the order of the network; null while who-knows-whom has never
 * been asked.
 */
export function acquaintancesOf(network: Network, id: string): readonly Acquaintance[] | null {
  if (network.alterTies === null) return null;
  const weightsById = new Map(
    network.alterTies.flatMap(({ a, b, weight }): [string, number][] => {
      if (a === id) return [[b, weight]];
      return b === id ? [[a, weight]] : [];
    }),
  );
  return network.contacts.flatMap((contact) => {
    const weight = weightsById.get(contact.id);
    return weight === undefined ? [] : [{ contact, weight }];
  });
}
