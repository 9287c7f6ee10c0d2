/** Brings people into sight: whoever is selected alone, and whoever was looked for. */
import { useEffect, useRef, type RefObject } from 'react';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { CanvasHandle } from '../CytoscapeCanvas.tsx';
import { fitView, ZOOM_AT_AIM_MAX } from '../viewport.ts';
import { frameAround } from './shapes.ts';

type Parts = {
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly host: RefObject<HTMLElement | null>;
  /** The view leaves where it was fitted. */
  readonly onMove: () => void;
};

type Aim = {
  /** The one person selected, or null. */
  readonly only: string | null;
  /** A new list each time somebody is looked for. */
  readonly aim: readonly string[] | null;
};

export function useAim({ canvas, host, onMove }: Parts, scene: MapScene, { only, aim }: Aim): void {
  useEffect(() => {
    const node = scene.nodes.find(({ id }) => id === only);
    if (node !== undefined) canvas.current?.reveal(node);
  }, [only, scene, canvas]);

  const reached = useRef(aim);
  useEffect(() => {
    if (aim === null || aim === reached.current) return;
    reached.current = aim;
    const wanted = new Set(aim);
    const frame = frameAround(scene.nodes.filter(({ id }) => wanted.has(id)));
    if (frame === null || host.current === null) return;
    const { clientWidth: width, clientHeight: height } = host.current;
    host.current.focus({ preventScroll: true }); // So that the keys of the map go on from there.
    onMove();
    canvas.current?.look(fitView(frame, { width, height }, ZOOM_AT_AIM_MAX), 'gliding');
  }, [aim, scene, canvas, host, onMove]);
}
