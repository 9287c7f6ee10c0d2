/** The lasso on this map: whom it goes around, and where the view was when it did. */
import { useRef, useState } from 'react';
import type { Point } from '../../../../shared/map/backdrop.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { Press } from '../CytoscapeCanvas.tsx';
import type { Group } from '../fold.ts';
import type { Viewport } from '../viewport.ts';
import { personAt } from '../walking.ts';
import { onMap, peopleInside } from './shapes.ts';
import { useLasso, type Lasso } from './use-lasso.ts';

type Parts = {
  readonly scene: MapScene;
  readonly groups: ReadonlyMap<string, Group>;
  /** Where the canvas looks until it has moved; null until it is known. */
  readonly start: Viewport | null;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onPress: (press: Press) => void;
};

export type MapLasso = Lasso & {
  /** Whether any drag draws an outline. */
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
  /** The view has moved. */
  readonly onLook: (viewport: Viewport) => void;
};

/** Until the canvas has been told where to look. */
const AT_REST: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };

export function useMapLasso(parts: Parts): MapLasso {
  const { scene, groups, start, chosen, onChoose, onPress } = parts;
  const [isOn, turn] = useState(false);
  const moved = useRef<Viewport | null>(null);
  const viewport = (): Viewport => moved.current ?? start ?? AT_REST;
  const lasso = useLasso({
    isOn,
    isFree: (at) => personAt(scene, onMap(at, viewport()), viewport().zoom) === null,
    onPress: (at, isAdding) => {
      const point = onMap(at, viewport());
      onPress({ element: null, point, zoom: viewport().zoom, isAdding });
    },
    onClosed: (outline: readonly Point[], isAdding) => {
      const inside = peopleInside(
        scene.nodes,
        outline.map((at) => onMap(at, viewport())),
      );
      const people = inside.flatMap((id) => groups.get(id)?.people ?? [id]);
      onChoose([...new Set([...(isAdding ? chosen : []), ...people])]);
    },
  });
  return {
    ...lasso,
    isOn,
    turn,
    cancel: () => {
      lasso.cancel();
      turn(false);
    },
    onLook: (next) => {
      moved.current = next;
    },
  };
}
