/**
 * The days one can look at on the map, in their order: the snapshots from the oldest on, today, and
 * the network as it would be if all that is planned went well. Which one is shown and which one stands
 * beside it is said by the address. Pure; a stop that is gone by now is never looked at.
 */
import type { SnapshotHead } from '../../../../shared/model/snapshot.ts';

/** A stop's name in the address. */
export type StopKey = 'today' | 'target' | `day:${string}`;

export type Stop = {
  readonly key: StopKey;
  readonly kind: 'snapshot' | 'today' | 'target';
  /** The day it shows, `YYYY-MM-DD`; of the target, the day it is looked at. */
  readonly day: string;
  /** The user's name for a snapshot. */
  readonly title: string | null;
};

/** What the address says: names of stops that may be gone; null is the map as one works on it. */
export type Looking = { readonly at: string | null; readonly beside: string | null };

type StopParts = {
  /** Newest first, as the vault lists them. */
  readonly snapshots: readonly SnapshotHead[];
  readonly today: string;
  readonly hasTarget: boolean;
};

export const snapshotKey = (id: string): StopKey => `day:${id}`;

/** All stops from the oldest on. */
export const listStops = ({ snapshots, today, hasTarget }: StopParts): readonly Stop[] => [
  ...snapshots
    .map(({ id, day, title }): Stop => ({ key: snapshotKey(id), kind: 'snapshot', day, title }))
    .toReversed(),
  { key: 'today', kind: 'today', day: today, title: null },
  ...(hasTarget ? [{ key: 'target', kind: 'target', day: today, title: null } as const] : []),
];

/** The stop of that name, if there is one. */
export const stopOf = (stops: readonly Stop[], key: string | null): Stop | null =>
  stops.find((stop) => stop.key === key) ?? null;

/** What a stop may stand beside: days beside days, the target beside today alone. */
export const partnersOf = (stops: readonly Stop[], { key, kind }: Stop): readonly Stop[] =>
  stops.filter(
    (other) =>
      other.key !== key &&
      (kind === 'today' ||
        other.kind === 'today' ||
        (kind === 'snapshot' && other.kind === 'snapshot')),
  );

/** What a stop is compared with unless something else is asked for. */
function usualPartner(stops: readonly Stop[], stop: Stop): Stop | null {
  const partners = partnersOf(stops, stop);
  if (stop.kind !== 'today') return partners.find(({ kind }) => kind === 'today') ?? null;
  return partners.findLast(({ kind }) => kind === 'snapshot') ?? partners[0] ?? null;
}

/** The address that shows a stop; a comparison goes on where it can. */
export function lookAt(stops: readonly Stop[], { beside }: Looking, at: Stop): Looking {
  if (beside === null) return { at: at.key, beside };
  const goesOn = partnersOf(stops, at).some(({ key }) => key === beside);
  return { at: at.key, beside: goesOn ? beside : (usualPartner(stops, at)?.key ?? null) };
}

/** Where one stands on the line of stops: on the map as one works on it, today. */
export const positionOf = (stops: readonly Stop[], { at }: Looking): number => {
  const shown = stops.findIndex(({ key }) => key === at);
  return shown < 0 ? stops.findIndex(({ kind }) => kind === 'today') : shown;
};

/** One stop back or on; null where there is none. */
export function step(stops: readonly Stop[], looking: Looking, by: -1 | 1): Looking | null {
  const next = stops[positionOf(stops, looking) + by];
  return next === undefined ? null : lookAt(stops, looking, next);
}

/** A comparison begins with the usual partner, and ends; null where there is nothing to compare. */
function toggleCompared(stops: readonly Stop[], looking: Looking): Looking | null {
  if (looking.beside !== null) return { ...looking, beside: null };
  const shown = stops[positionOf(stops, looking)];
  const partner = shown === undefined ? null : usualPartner(stops, shown);
  return shown === undefined || partner === null ? null : { at: shown.key, beside: partner.key };
}

/** Two stops in their order. */
export type Pair = { readonly before: Stop; readonly after: Stop };

/** What is compared, the earlier first; null where one stop is looked at alone. */
export function pairOf(stops: readonly Stop[], { at, beside }: Looking): Pair | null {
  const [one, other] = [stopOf(stops, at), stopOf(stops, beside)];
  if (one === null || other === null) return null;
  if (!partnersOf(stops, one).includes(other)) return null;
  return stops.indexOf(one) < stops.indexOf(other)
    ? { before: one, after: other }
    : { before: other, after: one };
}

/** Where a key leads: one stop back or on, or into a comparison and out of it. */
export type LookKey = 'back' | 'on' | 'compare';

export function lookFor(key: LookKey, stops: readonly Stop[], looking: Looking): Looking | null {
  if (key === 'compare') return toggleCompared(stops, looking);
  return step(stops, looking, key === 'back' ? -1 : 1);
}
