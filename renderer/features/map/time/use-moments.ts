/**
 * Everything there is to look back at and ahead to: the snapshots with their networks, today, the
 * target. Networks come when one of them is looked at for the first time; whoever stands in several is
 * called by one name, and while names are hidden by one stand-in.
 */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Moment } from '../../../../shared/map/then-and-now.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { PlanItem } from '../../../../shared/model/plan.ts';
import type { SnapshotHead } from '../../../../shared/model/snapshot.ts';
import { client } from '../../../app/client.ts';
import { QueryFailure, useAnswer } from '../../../app/queries.ts';
import { todayIso } from '../../../app/today.ts';
import { useNamesHidden, veilOf } from '../../../app/veil.ts';
import { listStops, snapshotKey, type Stop, type StopKey } from './stops.ts';
import { targetOf, type Target } from './target.ts';

export type Moments = {
  readonly stops: readonly Stop[];
  readonly snapshots: readonly SnapshotHead[] | null;
  /** By key; null until they are wanted and there. */
  readonly byKey: ReadonlyMap<StopKey, Moment> | null;
  readonly failure: QueryFailure | null;
  readonly target: Target | null;
  readonly items: readonly PlanItem[];
};

async function fetchNetwork({ id }: SnapshotHead): Promise<Network> {
  const answer = await client.snapshots.network({ id });
  if (!answer.ok) throw new QueryFailure(answer.error);
  return answer.value;
}

const NO_SNAPSHOTS: readonly SnapshotHead[] = [];
const NO_ITEMS: readonly PlanItem[] = [];

/** Everybody of all these networks once, so that stand-ins are worked out for all of them together. */
function withEverybody(network: Network, others: readonly Network[]): Network {
  const contacts = new Map(
    [network, ...others].toReversed().flatMap((it) => it.contacts.map((one) => [one.id, one])),
  );
  return { ...network, contacts: [...contacts.values()] };
}

/** The networks with initials for names, the same person's the same in all of them. */
function veiled(networks: readonly Network[], everybody: Network): readonly Network[] {
  const names = new Map(veilOf(everybody).network.contacts.map(({ id, name }) => [id, name]));
  return networks.map((network) => {
    const hidden = veilOf(network).network;
    const contacts = hidden.contacts.map((contact) => ({
      ...contact,
      name: names.get(contact.id) ?? contact.name,
    }));
    return { ...hidden, contacts };
  });
}

export function useMoments(today: Network, isLooking: boolean): Moments {
  const asOf = todayIso();
  const snapshots = useAnswer('snapshots', 'list', {}).data ?? null;
  const items = useAnswer('plan', 'get', {}).data?.items ?? NO_ITEMS;
  const plain = useAnswer('network', 'get', {}).data ?? today;
  const isHidden = useNamesHidden();
  const heads = snapshots ?? NO_SNAPSHOTS;
  const { data: past, error } = useQuery<readonly Network[], QueryFailure>({
    queryKey: ['snapshots', 'network', heads.map(({ id }) => id)],
    queryFn: () => Promise.all(heads.map(fetchNetwork)),
    enabled: isLooking && snapshots !== null,
  });
  const target = useMemo(() => targetOf(plain, items), [plain, items]);
  const stops = useMemo(
    () => listStops({ snapshots: heads, today: asOf, hasTarget: target !== null }),
    [heads, asOf, target],
  );
  const byKey = useMemo(() => {
    if (past === undefined || past.length !== heads.length) return null;
    const networks = [...past, plain, ...(target === null ? [] : [target.network])];
    const shown = isHidden ? veiled(networks, withEverybody(plain, networks)) : networks;
    const keys = [...heads.map(({ id }) => snapshotKey(id)), 'today', 'target'] as const;
    const days = [...heads.map(({ day }) => day), asOf, asOf];
    return new Map(
      shown.flatMap((network, at): [StopKey, Moment][] => {
        const [key, day] = [keys[at], days[at]];
        return key === undefined || day === undefined ? [] : [[key, { network, asOf: day }]];
      }),
    );
  }, [past, heads, plain, target, isHidden, asOf]);
  return { stops, snapshots, byKey, failure: error, target, items };
}
