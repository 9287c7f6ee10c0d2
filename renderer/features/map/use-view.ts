/**
 * Where the canvas looks and how large its type is. As long as nobody has moved the map by hand it
 * stays fitted to the window; type follows the zoom once the zooming pauses.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { backdropOf, type Backdrop } from '../../../shared/map/backdrop.ts';
import type { MapScene, SceneSector } from '../../../shared/map/scene.ts';
import { useAnswer } from '../../app/queries.ts';
import type { CanvasHandle } from './CytoscapeCanvas.tsx';
import { fitView, typeScaleAt, ZOOM_STEP, type Size, type Viewport } from './viewport.ts';

/** Type changes size when a zoom has paused this long. */
const PAUSE_MS = 140;

export type ViewParts = {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly backdrop: RefObject<SVGGElement | null>;
  readonly canvas: RefObject<CanvasHandle | null>;
};

export type View = {
  readonly geometry: Backdrop;
  readonly scale: number;
  /** Where to look at first; null until the size of the window is known. */
  readonly start: Viewport | null;
  readonly onLook: (viewport: Viewport) => void;
  readonly onMove: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
};

type NameOf = (sector: SceneSector) => string;

/** The view of everything, with names of sectors as large as they are at that zoom. */
function fitScene(scene: MapScene, nameOf: NameOf, size: Size, textScale: number): Viewport {
  const plain = fitView(backdropOf(scene, textScale, nameOf).bounds, size);
  const scale = typeScaleAt(plain.zoom) * textScale;
  return fitView(backdropOf(scene, scale, nameOf).bounds, size);
}

function moveBackdrop(backdrop: SVGGElement | null, { zoom, pan }: Viewport): void {
  const place = `translate(${String(pan.x)} ${String(pan.y)}) scale(${String(zoom)})`;
  backdrop?.setAttribute('transform', place);
}

function useSize(host: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return size;
}

/** The size of text the reader chose, 1–2: names on the map follow it like all others. */
const useTextScale = (): number =>
  (useAnswer('preferences', 'get', {}).data?.textSize ?? 100) / 100;

export function useView(
  { host, backdrop, canvas }: ViewParts,
  scene: MapScene,
  nameOf: NameOf,
): View {
  const isFitted = useRef(true);
  const pause = useRef<number | undefined>(undefined);
  const size = useSize(host);
  const textScale = useTextScale();
  const fitted = useMemo(
    () => (size === null ? null : fitScene(scene, nameOf, size, textScale)),
    [scene, nameOf, size, textScale],
  );
  const [zoomed, setZoomed] = useState<number | null>(null);
  const scale = (zoomed ?? (fitted === null ? 1 : typeScaleAt(fitted.zoom))) * textScale;
  const geometry = useMemo(() => backdropOf(scene, scale, nameOf), [scene, scale, nameOf]);

  const onLook = (viewport: Viewport): void => {
    moveBackdrop(backdrop.current, viewport);
    window.clearTimeout(pause.current);
    pause.current = window.setTimeout(() => setZoomed(typeScaleAt(viewport.zoom)), PAUSE_MS);
  };

  useLayoutEffect(() => {
    if (fitted === null || !isFitted.current) return;
    moveBackdrop(backdrop.current, fitted);
    canvas.current?.look(fitted, 'at-once');
  }, [fitted, backdrop, canvas]);
  useEffect(() => () => window.clearTimeout(pause.current), []);

  const zoomBy = (factor: number): void => {
    isFitted.current = false;
    canvas.current?.zoomBy(factor);
  };
  const fit = (): void => {
    isFitted.current = true;
    if (fitted !== null) canvas.current?.look(fitted, 'gliding');
  };
  return {
    geometry,
    scale,
    start: fitted,
    onLook,
    onMove: () => {
      isFitted.current = false;
    },
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    fit,
  };
}
