/**
 * The map on another day: whose network is drawn, in which places, read by which diagnosis, and who is
 * marked when two days are compared. While one looks back nothing can be changed.
 */
import { useCallback, useMemo } from 'react';
import {
  layOutOverTime,
  sceneOverTime,
  withThoseWhoLeft,
  type Moment,
  type SceneOverTime,
} from '../../../../shared/map/then-and-now.ts';
import type { TimeMarks } from '../../../../shared/map/time-signs.ts';
import type { Diagnosis } from '../../../../shared/model/diagnosis.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { Trial } from '../../../../shared/model/trial.ts';
import type { Folded } from '../fold.ts';
import type { MapQuery } from '../map-query.ts';
import { NOTHING_TRIED, type TriedMarks } from '../trial/tried.ts';
import { useChunk } from '../use-chunk.ts';
import { drawnAs, timeMarks } from './marks.ts';
import { pairOf, stopOf, type Pair, type Stop } from './stops.ts';
import { doneBetween } from './target.ts';
import type { Moments } from './use-moments.ts';

export type TimeView = {
  readonly stop: Stop;
  /** Null while one day is looked at alone. */
  readonly compared: (Pair & { readonly marks: TimeMarks }) | null;
  /** Whom the map draws: everybody of the day, in a comparison with those who left as well. */
  readonly drawn: Network;
  /** Of the day that is shown; null in a comparison, and until it is worked out. */
  readonly diagnosis: Diagnosis | null;
  /** The target's figures beside today's, where these are compared and worked out. */
  readonly trial: Trial | null;
  /** The looks of those who are marked. */
  readonly looks: TriedMarks;
  readonly sceneOf: (folded: Folded) => SceneOverTime;
  /** Whether somebody stands in the network of today, and so has a card. */
  readonly isHere: (id: string) => boolean;
};

type Wanted = {
  readonly query: MapQuery;
  /** The diagnosis of today. */
  readonly known: Diagnosis | null;
};

const fetchEngine = async () => (await import('./engine.ts')).engine;

/** People of a moment who are drawn one by one. */
const unfolded = ({ network, asOf }: Moment, { groups }: Folded): Moment => {
  if (groups.size === 0) return { network, asOf };
  const inGroups = new Set([...groups.values()].flatMap(({ people }) => people));
  const contacts = network.contacts.filter(({ id }) => !inGroups.has(id));
  return { network: { ...network, contacts }, asOf };
};

/** The groups as people of no day. */
const standIns = ({ network, groups }: Folded, asOf: string): Moment => ({
  network: {
    ...network,
    contacts: network.contacts.filter(({ id }) => groups.has(id)),
    alterTies: null,
  },
  asOf,
});

/** Null while the map is looked at as one works on it, and until the days have come. */
export function useTime(
  { stops, byKey, items, target }: Moments,
  { query, known }: Wanted,
): TimeView | null {
  const { at, beside, ringsBy, sectorsBy, overlay } = query;
  const stop = stopOf(stops, at);
  const pair = useMemo(() => pairOf(stops, { at, beside }), [stops, at, beside]);
  const isAhead = pair?.after.kind === 'target';
  const isReadAnew = isAhead || (stop !== null && stop.kind !== 'today');
  const engine = useChunk(fetchEngine, isReadAnew);
  const shown = pair?.after ?? stop;
  const after = shown === null ? null : (byKey?.get(shown.key) ?? null);
  const before = pair === null ? null : (byKey?.get(pair.before.key) ?? null);
  const today = byKey?.get('today') ?? null;
  const drawn = useMemo(() => {
    if (after === null || before === null) return after?.network ?? null;
    return withThoseWhoLeft(before.network, after.network);
  }, [before, after]);
  const compared = useMemo(() => {
    if (pair === null || before === null || after === null) return null;
    const done = isAhead
      ? new Set<string>()
      : doneBetween(items, { after: before.asOf, by: after.asOf });
    return { ...pair, marks: timeMarks({ before, after }, done, { ringsBy, sectorsBy }) };
  }, [pair, before, after, isAhead, items, ringsBy, sectorsBy]);
  const looks = useMemo(
    () =>
      compared === null || before === null || after === null
        ? NOTHING_TRIED
        : drawnAs(compared.marks, { before: before.network, after: after.network }, isAhead),
    [compared, before, after, isAhead],
  );
  const diagnosis = useMemo(() => {
    if (overlay === 'none' || after === null || compared !== null) return null;
    return shown?.kind === 'today' ? known : (engine?.read(after.network, after.asOf) ?? null);
  }, [overlay, after, compared, shown, known, engine]);
  const trial = useMemo(
    () =>
      isAhead && engine !== null && target !== null && today !== null
        ? engine.tryOut(today.network, today.asOf, target.changes)
        : null,
    [isAhead, engine, target, today],
  );
  const sceneOf = useCallback(
    (folded: Folded): SceneOverTime => {
      const days = [...(byKey?.values() ?? [])];
      const asOf = after?.asOf ?? '';
      const over = layOutOverTime(
        [...days.map((day) => unfolded(day, folded)), standIns(folded, asOf)],
        { ringsBy, sectorsBy },
      );
      const network = folded.network;
      return sceneOverTime(over, { drawn: network, after: after ?? { network, asOf }, before });
    },
    [byKey, after, before, ringsBy, sectorsBy],
  );
  const isHere = useCallback(
    (id: string): boolean => today?.network.contacts.some((one) => one.id === id) ?? false,
    [today],
  );
  return useMemo(
    () =>
      stop === null || drawn === null
        ? null
        : { stop, compared, drawn, diagnosis, trial, looks, sceneOf, isHere },
    [stop, compared, drawn, diagnosis, trial, looks, sceneOf, isHere],
  );
}
