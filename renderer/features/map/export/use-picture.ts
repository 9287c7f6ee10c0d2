/** The picture of the map as it is shown: its drawing, and what the dialog says is on it. */
import { useMemo } from 'react';
import type { PrintedElement } from '../../../../shared/contract/report.ts';
import { mapFile } from '../../../../shared/map/map-file.ts';
import type { PictureLayers } from '../../../../shared/map/picture-layers.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { layerWords } from '../../../../shared/report/map-words.ts';
import type { NameMode } from '../../../../shared/report/names.ts';
import type { Catalogue } from '../../../../shared/text/catalogue.ts';
import { useLanguage } from '../../../app/text.tsx';
import { todayIso } from '../../../app/today.ts';
import type { MapQuery } from '../map-query.ts';
import { readingOf } from '../picture/arranging.ts';
import type { Planning } from '../planning/use-planning.ts';
import { isPlanned } from '../planning/wanted.ts';
import { withoutPeople } from '../selection/hiding.ts';
import { markWords, noteWords, shownWords } from '../time/time-words.ts';
import type { TimeView } from '../time/use-time.ts';
import type { TriedMarks } from '../trial/tried.ts';
import type { MapState } from '../use-map-state.ts';
import { layersForPaper, penFor, sceneForPaper, type OutlinedAs } from './scene-for-paper.ts';

/** Width of the picture in px. */
const WIDTH = 1000;

/** The map one looks at. */
export type ShownMap = {
  readonly state: MapState;
  readonly planning: Planning;
  readonly query: MapQuery;
  readonly withMyTies: boolean;
};

/** How the picture is made. */
type Making = {
  readonly network: Network;
  readonly names: NameMode;
  readonly isVeiled: boolean;
};

/** What stands on the picture, counted. */
export type PictureContents = {
  /** Everybody who is there, folded or not. */
  readonly people: number;
  readonly areFolded: boolean;
  readonly hidden: number;
  readonly isTried: boolean;
  readonly outlined: number;
  readonly wanted: number;
  readonly isCompared: boolean;
};

const isTried = (tried: TriedMarks): boolean => Object.values(tried).some((set) => set.size > 0);

/** Everybody in sight but those who are, or would be, gone. */
const present = ({ state }: ShownMap): MapScene =>
  withoutPeople(state.inSight.everybody, (state.time?.looks ?? state.tried).gone);

/** What is outlined on the map as it is shown. */
const outlinedOn = ({ state, planning, query }: ShownMap): OutlinedAs =>
  planning.outlinedOnMap === null
    ? { groups: state.outlined, kind: query.outlines === 'circles' ? 'circle' : 'tag' }
    : { groups: planning.outlinedOnMap, kind: 'activity' };

/** What is on the picture of a map. */
export function contentsOf(shown: ShownMap): PictureContents {
  const { state, planning } = shown;
  const { everybody, drawn } = state.inSight;
  return {
    people: present(shown).nodes.length,
    areFolded: everybody.nodes.length > drawn.nodes.length,
    hidden: state.scenes.everybody.nodes.length - everybody.nodes.length,
    isTried: isTried(state.tried),
    outlined: outlinedOn(shown).groups.length,
    wanted: planning.picture.placeholders.length,
    isCompared: (state.time?.compared ?? null) !== null,
  };
}

function layersOf({ state, planning, withMyTies }: ShownMap, text: Catalogue) {
  const { time, tried, inSight } = state;
  const { badges, placeholders, wanted, ways } = planning.picture;
  const planned = new Set(wanted.flatMap(({ id, from }) => (isPlanned(from) ? [id] : [])));
  const marks = time?.compared?.marks;
  return {
    text: layerWords(text),
    looks: time?.looks ?? tried,
    groups: new Set(inSight.groups.keys()),
    withMyTies,
    badges,
    wanted: placeholders.map((place) =>
      Object.assign({}, place, { isPlanned: planned.has(place.id) }),
    ),
    ways,
    time:
      time === null || marks === undefined
        ? null
        : { marks, from: inSight.from, words: { ...markWords(time, text) } },
  } satisfies Omit<PictureLayers, 'outlined'>;
}

/** Whom another day draws besides the people of today. */
function othersOf(time: TimeView | null, { contacts }: Network) {
  const known = new Set(contacts.map(({ id }) => id));
  return {
    others: (time?.drawn.contacts ?? []).filter(({ id }) => !known.has(id)),
    areOthersWanted: (time?.compared?.after ?? time?.stop)?.kind === 'target',
  };
}

/** People of today as the day that is looked at calls them. */
function calledAs(time: TimeView | null, network: Network): Network {
  if (time === null) return network;
  const names = new Map(time.drawn.contacts.map(({ id, name }) => [id, name]));
  const contacts = network.contacts.map((contact) => ({
    ...contact,
    name: names.get(contact.id) ?? contact.name,
  }));
  return { ...network, contacts };
}

/** The name of the reading laid over the map; null without one. */
function readingName({ overlay }: MapScene, { map, terms }: Catalogue): string | null {
  if (overlay === 'none') return null;
  const names: { readonly [reading: string]: string } = { ...terms.archetypes, ...map.lenses };
  return names[overlay] ?? null;
}

/** The day of the picture, and the days it shows where these are others. */
function useDays(time: TimeView | null): string {
  const { text, formats } = useLanguage();
  const today = formats.day(todayIso());
  if (time === null) return today;
  const { compared, stop } = time;
  const shown = shownWords(time, { text, formats });
  const stops = compared === null ? [stop] : [compared.before, compared.after];
  // “Today” and “if the plan goes well” say nothing without their day.
  return stops.every(({ kind }) => kind === 'snapshot') ? shown : `${shown} · ${today}`;
}

/** The drawing of a map, with names as they were chosen. */
export function usePicture(shown: ShownMap, making: Making): PrintedElement {
  const { network, names, isVeiled } = making;
  const { text } = useLanguage();
  const { state, planning, query, withMyTies } = shown;
  const { time, inSight } = state;
  const days = useDays(time);
  return useMemo(() => {
    const map = { state, planning, query, withMyTies };
    const { onPicture } = text.mapExport;
    const pen = penFor({
      network: isVeiled ? network : calledAs(time, network),
      ...othersOf(time, network),
      names,
      isVeiled,
      text,
    });
    const drawn = sceneForPaper({ ...inSight.drawn, legend: present(map).legend }, pen);
    const namesById = new Map(drawn.nodes.map(({ id, name }) => [id, name]));
    const { hidden, people, isTried: hasTried } = contentsOf(map);
    return mapFile(drawn, {
      nameOf: (id) => namesById.get(id) ?? '',
      text: text.map,
      width: WIDTH,
      layers: layersForPaper(layersOf(map, text), outlinedOn(map), pen),
      title: text.map.picture.title(people),
      subtitle: onPicture.subtitle(readingName(drawn, text), days),
      notes: [
        readingOf(text, query),
        ...(time === null ? [] : [noteWords(time, text)]),
        ...(hidden > 0 ? [onPicture.hidden(hidden)] : []),
        ...(hasTried ? [onPicture.tried] : []),
        onPicture.source,
      ],
    });
  }, [state, planning, query, withMyTies, time, inSight, network, names, isVeiled, text, days]);
}
