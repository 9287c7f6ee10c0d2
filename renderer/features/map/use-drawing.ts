/**
 * What the canvas draws: elements, made once for a network, and everything that changes while one
 * looks. Each part is made anew only when what it is made of has changed.
 */
import { useMemo, useState } from 'react';
import type { Point, Taken } from '../../../shared/map/backdrop.ts';
import { hullsOf, type Hulls, type PeopleGroup } from '../../../shared/map/hulls.ts';
import { pairsShown } from '../../../shared/map/overlays.ts';
import type { MapScene } from '../../../shared/map/scene.ts';
import type { NameSide } from '../../../shared/map/names.ts';
import type { Placeholder } from '../../../shared/map/placeholders.ts';
import { roomTaken, timeSigns, type TimeSigns } from '../../../shared/map/time-signs.ts';
import { withWanted } from '../../../shared/map/with-wanted.ts';
import type { Group } from './fold.ts';
import { neighboursOf, toClasses, toElements, type GraphElement } from './graph-elements.ts';
import { styleRules, type StyleRule } from './graph-style.ts';
import { useMapColours } from './map-colours.ts';
import { faintOnMap } from './selection/hiding.ts';
import { toldIn } from './time/marks.ts';
import type { TimeView } from './time/use-time.ts';
import type { Hand } from './trial/by-hand.ts';
import type { TriedMarks } from './trial/tried.ts';
import { useNames } from './use-names.ts';
import type { View } from './use-view.ts';

export type DrawingParts = {
  /** The scene without an overlay: where everybody is. Made anew only when the network changes. */
  readonly plain: MapScene;
  /** The same people with the overlay's marks. */
  readonly scene: MapScene;
  /** Groups of folded people, by the id they have in the scene. */
  readonly groups: ReadonlyMap<string, Group>;
  /** Changes that are only tried. */
  readonly tried: TriedMarks;
  /** Another day: nobody can be put anywhere, and whoever differs is drawn so. */
  readonly time: TimeView | null;
  /** Where those stood before who stand elsewhere on that day. */
  readonly from: ReadonlyMap<string, Point>;
  /** What taking somebody somewhere does. */
  readonly hand: Hand;
  readonly withMyTies: boolean;
  readonly chosen: readonly string[];
  /** Put aside: faint, and without their names. */
  readonly ghosts: ReadonlySet<string>;
  /** Groups to outline. */
  readonly outlined: readonly PeopleGroup[];
  /** Whom one looks for: they are named with the others. */
  readonly wanted: readonly Placeholder[];
};

export type Drawing = {
  readonly elements: readonly GraphElement[];
  readonly classes: ReadonlyMap<string, string>;
  readonly rules: readonly StyleRule[];
  readonly hulls: Hulls['drawn'];
  /** Whose names find room, and on which side. */
  readonly named: ReadonlyMap<string, NameSide>;
  /** What differs between two days; null while one is looked at alone. */
  readonly signs: TimeSigns | null;
  /** Who stands where they were put. */
  readonly pinned: MapScene['nodes'];
  /** Who cannot be put anywhere by hand. */
  readonly fixed: ReadonlySet<string>;
};

/** Until the canvas is there: its size says at what scale. */
const UNCLASSED: ReadonlyMap<string, string> = new Map();
const UNRULED: readonly StyleRule[] = [];

const NO_ROOM: readonly Taken[] = [];

/** The same list until somebody else is meant: the address brings a new one with every overlay. */
function useSteady(ids: readonly string[]): readonly string[] {
  const [kept, keep] = useState(ids);
  if (kept.length === ids.length && kept.every((id, index) => id === ids[index])) return kept;
  keep(ids);
  return ids;
}

/** Who cannot be taken anywhere: groups never, and of the others whom that would mean nothing for. */
function fixedFor(
  does: Hand['does'],
  { plain, groups, tried }: Pick<DrawingParts, 'plain' | 'groups' | 'tried'>,
): ReadonlySet<string> {
  if (does === 'rests') return new Set(plain.nodes.map(({ id }) => id));
  return new Set([...groups.keys(), ...(does === 'tries' ? tried.gone : tried.added)]);
}

export function useDrawing(parts: DrawingParts, view: View): Drawing {
  const { plain, scene, groups, time, from, withMyTies, outlined, wanted } = parts;
  const tried = time?.looks ?? parts.tried;
  const chosen = useSteady(parts.chosen);
  const { scale, start } = view;
  const isSized = start !== null;
  const colours = useMapColours();
  const ghosts = useMemo(() => faintOnMap(parts.ghosts, groups), [parts.ghosts, groups]);
  const { does } = parts.hand;
  const fixed = useMemo(
    () => fixedFor(does, { plain, groups, tried }),
    [does, plain, groups, tried],
  );
  const withPairs = pairsShown(scene).length > 0;
  const elements = useMemo(
    () => toElements(plain, { withMyTies, withPairs, fixed }),
    [plain, withMyTies, withPairs, fixed],
  );
  const peopled = useMemo(() => withWanted(plain, wanted), [plain, wanted]);
  const hulls = useMemo(
    () => hullsOf(outlined, peopled.nodes, scale).drawn,
    [outlined, peopled, scale],
  );
  const pinned = useMemo(() => plain.nodes.filter(({ isPinned }) => isPinned), [plain]);
  const focus = useMemo(() => {
    const ids = new Set(chosen);
    return {
      chosen: ids,
      first: new Set([...ids, ...neighboursOf(plain, ids), ...toldIn(time)]),
    };
  }, [plain, chosen, time]);
  const marks = time?.compared?.marks;
  const signs = useMemo(
    () => (marks === undefined ? null : timeSigns(plain.nodes, { marks, from }, scale)),
    [plain, marks, from, scale],
  );
  const others = useMemo(() => (signs === null ? NO_ROOM : roomTaken(signs)), [signs]);
  const named = useNames(peopled, view, { first: focus.first, ghosts, others });
  const classes = useMemo(
    () =>
      isSized
        ? toClasses(scene, {
            named,
            chosen: focus.chosen,
            ghosts,
            groups: new Set(groups.keys()),
            tried,
          })
        : UNCLASSED,
    [isSized, scene, named, focus, ghosts, groups, tried],
  );
  const rules = useMemo(
    () => (isSized ? styleRules(colours, { scale, ties: plain.ties.length }) : UNRULED),
    [isSized, colours, scale, plain.ties.length],
  );
  return { elements, classes, rules, hulls, named, signs, pinned, fixed };
}
