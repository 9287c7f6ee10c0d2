/**
 * Where the canvas looks and how large its type is. As long as nobody has moved the map by hand it
 * stays fitted to the window, and it is fitted again when everybody there is stands out of sight; type
 * follows the zoom once the zooming pauses. What moves the view is the same from one drawing to the
 * next, so that an overlay draws no button again.
 */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { backdropOf, type Backdrop } from '../../../shared/map/backdrop.ts';
import type { MapScene, SceneSector } from '../../../shared/map/scene.ts';
import { useAnswer } from '../../app/queries.ts';
import type { CanvasHandle } from './CytoscapeCanvas.tsx';
import {
  fitView,
  isAnyInSight,
  typeScaleAt,
  ZOOM_STEP,
  type Size,
  type Viewport,
} from './viewport.ts';

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

/** Until the size of the window is known nothing is worked out: it would be at another scale. */
const BLANK: Backdrop = {
  rings: [],
  borders: [],
  names: [],
  bounds: { left: 0, top: 0, right: 0, bottom: 0 },
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
      if (width === 0 || height === 0) return;
      // The observer tells the first size once more: it must not fit, and draw, a second time.
      setSize((known) =>
        known?.width === width && known.height === height ? known : { width, height },
      );
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
  const looked = useRef<Viewport | null>(null);
  const pause = useRef<number | undefined>(undefined);
  const size = useSize(host);
  const textScale = useTextScale();
  const fitted = useMemo(
    () => (size === null ? null : fitScene(scene, nameOf, size, textScale)),
    [scene, nameOf, size, textScale],
  );
  const [zoomed, setZoomed] = useState<number | null>(null);
  const scale = (zoomed ?? (fitted === null ? 1 : typeScaleAt(fitted.zoom))) * textScale;
  const isSized = size !== null;
  const geometry = useMemo(
    () => (isSized ? backdropOf(scene, scale, nameOf) : BLANK),
    [isSized, scene, scale, nameOf],
  );

  const onLook = useCallback(
    (viewport: Viewport): void => {
      looked.current = viewport;
      moveBackdrop(backdrop.current, viewport);
      window.clearTimeout(pause.current);
      pause.current = window.setTimeout(() => setZoomed(typeScaleAt(viewport.zoom)), PAUSE_MS);
    },
    [backdrop],
  );
  const onMove = useCallback((): void => {
    isFitted.current = false;
  }, []);

  useLayoutEffect(() => {
    if (fitted === null || size === null) return;
    if (looked.current !== null && !isAnyInSight(scene.nodes, looked.current, size))
      isFitted.current = true;
    if (!isFitted.current) return;
    moveBackdrop(backdrop.current, fitted);
    canvas.current?.look(fitted, 'at-once');
  }, [fitted, scene, size, backdrop, canvas]);
  useEffect(() => () => window.clearTimeout(pause.current), []);

  const { zoomIn, zoomOut } = useMemo(() => {
    const zoomBy = (factor: number): void => {
      onMove();
      canvas.current?.zoomBy(factor);
    };
    return { zoomIn: () => zoomBy(ZOOM_STEP), zoomOut: () => zoomBy(1 / ZOOM_STEP) };
  }, [canvas, onMove]);
  const fit = useCallback((): void => {
    isFitted.current = true;
    if (fitted !== null) canvas.current?.look(fitted, 'gliding');
  }, [canvas, fitted]);
  return { geometry, scale, start: fitted, onLook, onMove, zoomIn, zoomOut, fit };
}
