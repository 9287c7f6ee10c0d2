/**
 * The privacy view: one key, and every name in the window is initials. It is remembered by this
 * page alone, and locking starts a fresh page. Names are taken away before anything is drawn, so a
 * screen reader, a tooltip and the map say no more than the page; what one wrote freely is blurred
 * by the style sheets under `:root[data-names='hidden']`.
 */
import { useMemo, useSyncExternalStore } from 'react';
import type { Named } from '../../shared/model/contact.ts';
import type { Diagnosis } from '../../shared/model/diagnosis.ts';
import type { Network } from '../../shared/model/network.ts';
import { initialsOf, standInsFor } from '../../shared/report/names.ts';
import { queryClient, useAnswer, type QueryFailure } from './queries.ts';

let areHidden = false;
const listeners = new Set<() => void>();

/** Hides all names, or shows them again. */
export function toggleNames(): void {
  areHidden = !areHidden;
  document.documentElement.dataset['names'] = areHidden ? 'hidden' : 'shown';
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const areNamesHidden = (): boolean => areHidden;

export const useNamesHidden = (): boolean =>
  useSyncExternalStore(subscribe, areNamesHidden, () => false);

type Veil = { readonly network: Network; readonly standIns: ReadonlyMap<string, string> };
const veils = new WeakMap<Network, Veil>();

/** A network with initials for names, and what stands in for each name: two people never share one. */
export function veilOf(network: Network): Veil {
  const known = veils.get(network);
  if (known !== undefined) return known;
  const { contacts, others, ego } = standInsFor(network, 'initials');
  const named = (who: Named): Named =>
    who.kind === 'name' ? { kind: 'name', name: others.get(who.name) ?? '' } : who;
  const veil: Veil = {
    network: {
      ...network,
      ego: { ...network.ego, name: ego },
      contacts: network.contacts.map((contact) => ({
        ...contact,
        name: contacts.get(contact.id) ?? '',
        met: contact.met && { ...contact.met, brokers: contact.met.brokers.map(named) },
        introducedTo: contact.introducedTo && contact.introducedTo.map(named),
      })),
    },
    standIns: new Map([
      ...others,
      ...network.contacts.map(({ id, name }) => [name, contacts.get(id) ?? ''] as const),
    ]),
  };
  veils.set(network, veil);
  return veil;
}

/** An answer as a screen may show it: what there is of it, or why there is none. */
type Shown<T> = { readonly data: T | undefined; readonly error: QueryFailure | null };

/**
 * The network as a screen may show it. For reading only: what is written back must come from the
 * network itself, or initials would take the place of names.
 */
export function useShownNetwork(): Shown<Network> {
  const { data, error } = useAnswer('network', 'get', {});
  const isHidden = useNamesHidden();
  return { data: data !== undefined && isHidden ? veilOf(data).network : data, error };
}

/** The diagnosis as a screen may show it; in it, people outside the list are known by their names. */
export function useShownDiagnosis(): Shown<Diagnosis> {
  const { data, error } = useAnswer('diagnosis', 'get', {});
  const network = useAnswer('network', 'get', {}).data;
  const isHidden = useNamesHidden();
  return useMemo(() => {
    if (data === undefined || network === undefined || !isHidden) return { data, error };
    const { standIns } = veilOf(network);
    const hide = (who: string): string => standIns.get(who) ?? who;
    const broker = {
      ...data.broker,
      brokers: data.broker.brokers.map(({ id, introduced }) => ({ id: hide(id), introduced })),
      superconnectors: data.broker.superconnectors.map(hide),
    };
    return { data: { ...data, broker }, error };
  }, [data, error, network, isHidden]);
}

const asItIs = (name: string): string => name;

function asInitials(name: string): string {
  const network = queryClient.getQueryData<Network>(['network', 'get', {}]);
  const standIns = network === undefined ? null : veilOf(network).standIns;
  return standIns?.get(name) ?? initialsOf(name);
}

/** What to show for a name: itself, or its stand-in while names are hidden. */
export const useShownName = (): ((name: string) => string) =>
  useNamesHidden() ? asInitials : asItIs;
