/** The network as the vault process knows it, and the ways to change it. */
import { useMemo } from 'react';
import type { Contact, ContactChanges } from '../../../shared/model/contact.ts';
import type { EgoChanges, Network } from '../../../shared/model/network.ts';
import { client } from '../../app/client.ts';
import { queryClient, useAnswer } from '../../app/queries.ts';
import { usePerform } from '../../app/use-perform.ts';

/** Null until it is known. */
export function useNetwork(): Network | null {
  return useAnswer('network', 'get', {}).data ?? null;
}

const noContacts: readonly Contact[] = [];

export const useContacts = (): readonly Contact[] => useNetwork()?.contacts ?? noContacts;

/**
 * Shows a change at once, before the whole network has been asked for again: what was just typed
 * must not flicker back to what it was.
 */
const showAtOnce = (change: (network: Network) => Network): void => {
  queryClient.setQueryData<Network>(['network', 'get', {}], (network) =>
    network === undefined ? network : change(network),
  );
};

const putContact = (contact: Contact): void =>
  showAtOnce((network) => ({
    ...network,
    contacts: network.contacts.some(({ id }) => id === contact.id)
      ? network.contacts.map((old) => (old.id === contact.id ? contact : old))
      : [...network.contacts, contact],
  }));

const dropContact = (removed: string): void =>
  showAtOnce((network) => ({
    ...network,
    contacts: network.contacts.filter(({ id }) => id !== removed),
  }));

export type NetworkChanges = {
  readonly addContact: (name: string) => Promise<Contact | null>;
  readonly changeContact: (id: string, changes: ContactChanges) => Promise<void>;
  readonly removeContact: (id: string) => Promise<boolean>;
  readonly changeEgo: (changes: EgoChanges) => Promise<void>;
  /** Sets a tie of weight 1 unless told, or with null removes it. */
  readonly setTie: (a: string, b: string, weight: number | null) => Promise<void>;
  readonly setTiesAsked: (asked: boolean) => Promise<void>;
};

export function useNetworkChanges(): NetworkChanges {
  const { perform } = usePerform();
  return useMemo(
    () => ({
      addContact: async (name) => {
        const contact = await perform(client.network.addContact({ name }));
        if (contact !== null) putContact(contact);
        return contact;
      },
      changeContact: async (id, changes) => {
        const contact = await perform(client.network.updateContact({ id, changes }));
        if (contact !== null) putContact(contact);
      },
      removeContact: async (id) => {
        const removed = await client.network.removeContacts({ ids: [id] });
        await perform(Promise.resolve(removed));
        if (removed.ok) dropContact(id);
        return removed.ok;
      },
      changeEgo: async (changes) => {
        const ego = await perform(client.network.saveEgo({ changes }));
        if (ego !== null) showAtOnce((network) => ({ ...network, ego }));
      },
      setTie: async (a, b, weight) => {
        await perform(client.network.setTie({ a, b, weight }));
      },
      setTiesAsked: async (asked) => {
        await perform(client.network.setTiesAsked({ asked }));
      },
    }),
    [perform],
  );
}
