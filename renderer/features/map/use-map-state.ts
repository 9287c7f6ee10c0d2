/** What a view of the map shows, worked out from the network, what is tried, and what is asked for. */
import { useDeferredValue, useMemo } from 'react';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { groupPeople, type PeopleGroup } from '../../../shared/map/hulls.ts';
import type { Planned } from '../../../shared/map/overlay-plan.ts';
import type { SceneNode } from '../../../shared/map/scene.ts';
import type { MapQuery } from './map-query.ts';
import { useFiltering, type Filtering } from '../filter/filtering.ts';
import { usePins, type Pins } from './picture/use-pins.ts';
import { usePlanned } from './planning/use-planned.ts';
import { useOutOfSight } from './selection/aside.ts';
import { useScenesInSight } from './selection/hiding.ts';
import { toldIn } from './time/marks.ts';
import { NO_PINS } from './time/no-pins.ts';
import { useMoments, type Moments } from './time/use-moments.ts';
import { useTime, type TimeView } from './time/use-time.ts';
import { handOn, type Hand } from './trial/by-hand.ts';
import type { Outcome } from './trial/engine.ts';
import { useIsByHand } from './trial/tray.ts';
import { marksOf, NOTHING_TRIED, type TriedMarks } from './trial/tried.ts';
import { useTrial, type Trial } from './trial/use-trial.ts';
import { useScenes, type Scenes } from './use-scenes.ts';

type Wanted = {
  readonly network: Network;
  /** The diagnosis of the network as it stands. */
  readonly known: Diagnosis | null;
  readonly query: MapQuery;
  /** Always the same function. */
  readonly changeFilter: (filter: MapQuery['filter']) => void;
  /** Drawn one by one whatever is folded. */
  readonly opened: ReadonlySet<string>;
};

export type MapState = {
  /** Whom the filter narrows, and by what. */
  readonly filtering: Filtering;
  /** Who is not shown and who is faint: put aside by hand, or left out by the filter. */
  readonly hidden: ReadonlySet<string>;
  readonly ghosts: ReadonlySet<string>;
  /** The days there are to look at. */
  readonly moments: Moments;
  /** The one looked at; null while the map is that of today, on which one works. */
  readonly time: TimeView | null;
  /** What the tray comes to; null while nothing is tried, nor by hand, and on another day. */
  readonly outcome: Outcome | null;
  /** The same, and the engine it comes from. */
  readonly trial: Trial;
  /** What taking somebody somewhere does. */
  readonly hand: Hand;
  readonly tried: TriedMarks;
  /** Of the network as it is drawn. */
  readonly diagnosis: Diagnosis | null;
  /** Everybody, hidden or not. */
  readonly scenes: Scenes;
  /** Everybody who is not hidden. */
  readonly inSight: Scenes;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** Ids selected and in sight: people, and groups of folded people. */
  readonly selected: readonly string[];
  /** The people among them. */
  readonly chosen: readonly SceneNode[];
  readonly pins: Pins;
  /** What is meant with whom. */
  readonly planned: Planned;
  /** Groups to outline. */
  readonly outlined: readonly PeopleGroup[];
};

export function useMapState({ network, known, query, changeFilter, opened }: Wanted): MapState {
  const { select, overlay, outlines } = query;
  const moments = useMoments(network, query.at !== null);
  const time = useTime(moments, { query, known });
  const trial = useTrial(network);
  const outcome = time === null ? trial.outcome : null;
  const isByHand = useIsByHand();
  const { layout, ringsBy } = query;
  const isStill = time !== null;
  const hand = useMemo(
    () => handOn({ layout, ringsBy, isByHand, isStill }),
    [layout, ringsBy, isByHand, isStill],
  );
  // The figures follow the hand; the map, which costs more, comes when it lets go.
  const seen = useDeferredValue(outcome === null || outcome.tray.length === 0 ? null : outcome);
  const tried = useMemo(() => (seen === null ? NOTHING_TRIED : marksOf(seen.tray)), [seen]);
  const shown = useMemo(
    () => new Set([...opened, ...tried.gone, ...tried.changed, ...tried.added, ...toldIn(time)]),
    [opened, tried, time],
  );
  const drawn = time?.drawn ?? seen?.drawn ?? network;
  const ofToday = seen === null || overlay === 'none' ? known : seen.diagnosis();
  const diagnosis = time === null ? ofToday : time.diagnosis;
  const ownPins = usePins(query);
  const pins = time === null ? ownPins : NO_PINS;
  const planned = usePlanned(time === null);
  const pinned = pins.places;
  const scenes = useScenes(drawn, diagnosis, {
    query,
    opened: shown,
    pinned,
    planned,
    time,
    everyRing: hand.does === 'tries',
  });
  const withTried = time?.drawn ?? outcome?.drawn ?? network;
  // A filter goes by what is known: nobody is lost from sight for being tried somewhere else.
  const filtering = useFiltering((time?.drawn ?? network).contacts, {
    filter: query.filter,
    onChange: changeFilter,
    day: time?.stop.day,
  });
  const { hidden, ghosts } = useOutOfSight(filtering, query.rest);
  const inSight = useScenesInSight(scenes, hidden);
  const { everybody } = inSight;
  const outlined = useMemo(
    () => (outlines === 'none' ? [] : groupPeople(drawn.contacts, outlines)),
    [drawn, outlines],
  );
  const contacts = useMemo(
    () => new Map(withTried.contacts.map((contact) => [contact.id, contact])),
    [withTried],
  );
  const selected = useMemo(() => select.filter((id) => !hidden.has(id)), [select, hidden]);
  const chosen = useMemo(() => {
    const ids = new Set(selected);
    return everybody.nodes.filter(({ id }) => ids.has(id));
  }, [everybody, selected]);
  return {
    filtering,
    hidden,
    ghosts,
    moments,
    time,
    outcome,
    trial,
    hand,
    tried,
    diagnosis,
    scenes,
    inSight,
    contacts,
    selected,
    chosen,
    pins,
    planned,
    outlined,
  };
}
