/**
 * What the canvas draws: elements, made once for a network, and everything that changes while one
 * looks. Each part is made anew only when what it is made of has changed.
 */
import { useMemo } from 'react';
import { hullsOf, type Hulls, type PeopleGroup } from '../../../shared/map/hulls.ts';
import type { MapScene } from '../../../shared/map/scene.ts';
import type { Group } from './fold.ts';
import { neighboursOf, toClasses, toElements, type GraphElement } from './graph-elements.ts';
import { styleRules, type StyleRule } from './graph-style.ts';
import { useMapColours } from './map-colours.ts';
import { faintOnMap } from './selection/hiding.ts';
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
  readonly withMyTies: boolean;
  readonly chosen: readonly string[];
  /** Put aside: faint, and without their names. */
  readonly ghosts: ReadonlySet<string>;
  /** Groups to outline. */
  readonly outlined: readonly PeopleGroup[];
};

export type Drawing = {
  readonly elements: readonly GraphElement[];
  readonly classes: ReadonlyMap<string, string>;
  readonly rules: readonly StyleRule[];
  readonly hulls: Hulls['drawn'];
  /** Who cannot be put anywhere by hand. */
  readonly fixed: ReadonlySet<string>;
};

export function useDrawing(parts: DrawingParts, view: View): Drawing {
  const { plain, scene, groups, tried, withMyTies, chosen, outlined } = parts;
  const { scale } = view;
  const colours = useMapColours();
  const ghosts = useMemo(() => faintOnMap(parts.ghosts, groups), [parts.ghosts, groups]);
  const fixed = useMemo(() => new Set([...groups.keys(), ...tried.added]), [groups, tried]);
  const elements = useMemo(
    () => toElements(plain, { withMyTies, fixed }),
    [plain, withMyTies, fixed],
  );
  const hulls = useMemo(
    () => hullsOf(outlined, plain.nodes, scale).drawn,
    [outlined, plain, scale],
  );
  const focus = useMemo(() => {
    const ids = new Set(chosen);
    return { chosen: ids, first: new Set([...ids, ...neighboursOf(plain, ids)]) };
  }, [plain, chosen]);
  const named = useNames(plain, view, { first: focus.first, ghosts });
  const classes = useMemo(
    () =>
      toClasses(scene, {
        named,
        chosen: focus.chosen,
        ghosts,
        groups: new Set(groups.keys()),
        tried,
      }),
    [scene, named, focus, ghosts, groups, tried],
  );
  const rules = useMemo(
    () => styleRules(colours, { scale, ties: plain.ties.length }),
    [colours, scale, plain.ties.length],
  );
  return { elements, classes, rules, hulls, fixed };
}
