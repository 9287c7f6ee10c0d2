/**
 * Runs the free picture in small slices between which the page does what else it has to. (A worker
 * would need a script address, which the page's policy on trusted types forbids.) Until somebody has
 * a place, the picture before stays.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Layout } from '../../../../shared/map/layout.ts';
import { relaid } from '../../../../shared/map/make-scene.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import { settle } from './force.ts';

/** A slice of work, in ms: well under a frame and a half, so that no key press waits. */
const SLICE_MS = 10;
/** Progress is told in so many steps: telling it draws the screen again. */
const TOLD = 10;

export type Settling = {
  /** Share done, 0–1. */
  readonly progress: number;
  /** Takes the picture as it stands. */
  readonly stop: () => void;
};

/** Pictures worked out: an overlay or a look at the rings costs no second one. */
const settled = new WeakMap<MapScene, Layout>();

export function useSettled(
  plain: MapScene,
  isWanted: boolean,
): { readonly scene: MapScene; readonly settling: Settling | null } {
  const [latest, setLatest] = useState<Layout | null>(null);
  const [told, setTold] = useState<{ readonly of: MapScene; readonly share: number } | null>(null);
  const isStopped = useRef(false);
  const layout = settled.get(plain) ?? null;
  const isRunning = isWanted && layout === null;

  useEffect(() => {
    if (!isRunning) return undefined;
    isStopped.current = false;
    const steps = settle(plain);
    let timer = 0;
    const work = (): void => {
      const until = performance.now() + SLICE_MS;
      let step = steps.next(isStopped.current);
      while (step.done !== true && performance.now() < until) {
        step = steps.next(isStopped.current);
      }
      if (step.done === true) {
        settled.set(plain, step.value);
        setLatest(step.value);
        return;
      }
      const share = Math.floor(step.value * TOLD) / TOLD;
      setTold((before) =>
        before?.of === plain && before.share === share ? before : { of: plain, share },
      );
      timer = window.setTimeout(work, 0);
    };
    timer = window.setTimeout(work, 0);
    return () => window.clearTimeout(timer);
  }, [plain, isRunning]);

  const shown = layout ?? latest;
  const scene = useMemo(
    () => (isWanted && shown !== null ? relaid(plain, shown) : plain),
    [isWanted, plain, shown],
  );
  const stop = (): void => {
    isStopped.current = true;
  };
  return {
    scene,
    settling: isRunning ? { progress: told?.of === plain ? told.share : 0, stop } : null,
  };
}
