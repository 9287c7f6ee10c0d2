/**
 * The canvas: with `redraw.ts`, all that knows Cytoscape. It draws what `graph-elements.ts` says and
 * reports what the pointer does. Only what differs from the last drawing is touched; people who stand
 * elsewhere than before glide there, and whoever is in the hand stays in it.
 */
import cytoscape from 'cytoscape';
import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { drawDirectly, keepLines } from './draw-directly.ts';
import type { GraphElement } from './graph-elements.ts';
import type { StyleRule } from './graph-style.ts';
import { HOVERED, movesOf, redraw, toDefinitions, type Move } from './redraw.ts';
import { ZOOM_MAX, ZOOM_MIN, type Viewport } from './viewport.ts';
import styles from './MapCanvas.module.css';

export type CanvasHandle = {
  /** Goes there: gliding, or at once. */
  readonly look: (viewport: Viewport, how: 'gliding' | 'at-once') => void;
  /** Zooms around the middle of the canvas. */
  readonly zoomBy: (factor: number) => void;
  /** Brings a point of the map into sight if it is not. */
  readonly reveal: (point: { readonly x: number; readonly y: number }) => void;
  /** Everybody goes where they are to stand, whoever is in the hand as well: the hand is empty then. */
  readonly putBack: () => void;
};

export type Press = {
  /** The element pressed, or null. */
  readonly element: string | null;
  /** Where, on the map. */
  readonly point: { readonly x: number; readonly y: number };
  readonly zoom: number;
  /** Shift, Ctrl or ⌘ was held: the selection grows. */
  readonly isAdding: boolean;
};

/** Somebody in the hand: which element, and where on the map. */
export type Drag = {
  readonly element: string;
  readonly point: Press['point'];
};

export type CytoscapeCanvasProps = {
  readonly ref: Ref<CanvasHandle>;
  readonly elements: readonly GraphElement[];
  readonly classes: ReadonlyMap<string, string>;
  readonly rules: readonly StyleRule[];
  readonly start: Viewport;
  /** A hand comes down on the canvas, which takes the focus away from wherever it is. */
  readonly onGrip: () => void;
  readonly onPress: (press: Press) => void;
  /** Somebody is being taken to a point of the map: with every movement of the hand. */
  readonly onDrag: (drag: Drag) => void;
  /** Somebody was taken to a point of the map and let go there. */
  readonly onDrop: (drop: Drag) => void;
  /** The view has moved, whoever moved it. */
  readonly onLook: (viewport: Viewport) => void;
  /** The user has moved it by dragging, pinching or scrolling. */
  readonly onMove: () => void;
};

/**
 * Cytoscape adds a `<style>` element with one rule, `position: relative`, unless an element of this
 * id is there. The content policy refuses such elements; our style sheet has the rule.
 */
const STYLE_MARK = '__________cytoscape_stylesheet';
const GLIDE_MS = 180;
/** More people than this go where they are to stand at once: gliding, they would only blur. */
const GLIDING_MAX = 150;
/** A point this near to the edge, in px, counts as out of sight. */
const EDGE = 20;

const prefersStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const ownLabel = (element: cytoscape.SingularElementArgument): string => element.data('label');

/**
 * A label taken from the data is worked out again with every change of classes; one that a function
 * gives only when its answer is another.
 */
const toSheet = (rules: readonly StyleRule[]): cytoscape.StylesheetJson =>
  rules.map(({ selector, style }) => ({
    selector,
    style: 'label' in style ? { ...style, label: ownLabel } : style,
  }));

function createGraph(container: HTMLElement, props: CytoscapeCanvasProps): cytoscape.Core {
  const cy = cytoscape({
    container,
    elements: toDefinitions(props.elements, props.classes),
    style: toSheet(props.rules),
    // Its own fit knows nothing of names and sectors.
    layout: { name: 'preset', fit: false },
    zoom: props.start.zoom,
    pan: { ...props.start.pan },
    minZoom: ZOOM_MIN,
    maxZoom: ZOOM_MAX,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: true,
  });
  drawDirectly(cy);
  keepLines(cy);
  return cy;
}

function listen(cy: cytoscape.Core, props: { readonly current: CytoscapeCanvasProps }): void {
  cy.on('dragpan pinchzoom scrollzoom', () => props.current.onMove());
  cy.on('viewport', () => props.current.onLook({ zoom: cy.zoom(), pan: cy.pan() }));
  cy.on('tapstart', () => props.current.onGrip());
  cy.on('tap', (event) => {
    const { originalEvent } = event;
    const isAdding = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
    const target: unknown = event.target;
    props.current.onPress({
      element: target === cy ? null : event.target.id(),
      point: event.position,
      zoom: cy.zoom(),
      isAdding,
    });
  });
  const dragOf = (node: cytoscape.NodeSingular): Drag => ({
    element: node.id(),
    point: { ...node.position() },
  });
  cy.on('drag', 'node', ({ target }) => props.current.onDrag(dragOf(target)));
  cy.on('dragfree', 'node', ({ target }) => {
    if (!target.locked()) return props.current.onDrop(dragOf(target));
    // Taken out of the hand before the pointer let go.
    target.unlock();
    move(movesOf(cy, props.current.elements));
  });
  cy.on('mouseover', 'node', (event) => event.target.addClass(HOVERED));
  cy.on('mouseout', 'node', (event) => event.target.removeClass(HOVERED));
}

function move(moves: readonly Move[]): void {
  const isAtOnce = prefersStillness() || moves.length > GLIDING_MAX;
  for (const { node, to } of moves) {
    node.stop(true);
    if (isAtOnce) node.position({ ...to });
    else node.animate({ position: { ...to } }, { duration: GLIDE_MS, easing: 'ease-out' });
  }
}

function createHandle(
  graph: { readonly current: cytoscape.Core | null },
  props: { readonly current: CytoscapeCanvasProps },
): CanvasHandle {
  const look: CanvasHandle['look'] = ({ zoom, pan }, how) => {
    const view = { zoom, pan: { ...pan } };
    graph.current?.stop();
    if (how === 'at-once' || prefersStillness()) graph.current?.viewport(view);
    else graph.current?.animate(view, { duration: GLIDE_MS });
  };
  return {
    look,
    zoomBy: (factor) => {
      const cy = graph.current;
      if (cy === null) return;
      const zoom = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, cy.zoom() * factor));
      const grown = zoom / cy.zoom();
      const [x, y] = [cy.width() / 2, cy.height() / 2];
      const pan = { x: x - (x - cy.pan().x) * grown, y: y - (y - cy.pan().y) * grown };
      look({ zoom, pan }, 'gliding');
    },
    reveal: (point) => {
      const cy = graph.current;
      if (cy === null) return;
      const [zoom, from] = [cy.zoom(), cy.pan()];
      const [x, y] = [point.x * zoom + from.x, point.y * zoom + from.y];
      const [right, bottom] = [cy.width() - EDGE, cy.height() - EDGE];
      if (x > EDGE && y > EDGE && x < right && y < bottom) return;
      const pan = { x: from.x + cy.width() / 2 - x, y: from.y + cy.height() / 2 - y };
      look({ zoom, pan }, 'gliding');
    },
    putBack: () => {
      const cy = graph.current;
      if (cy === null) return;
      for (const { data, position } of props.current.elements) {
        const node = cy.getElementById(data.id);
        if (position === undefined || !node.grabbed()) continue;
        node.position({ ...position });
        node.lock();
      }
      move(movesOf(cy, props.current.elements));
    },
  };
}

export function CytoscapeCanvas(props: CytoscapeCanvasProps): ReactNode {
  const { ref } = props;
  const container = useRef<HTMLDivElement>(null);
  const graph = useRef<cytoscape.Core | null>(null);
  const latest = useRef(props);
  const shown = useRef(props);

  useEffect(() => {
    if (container.current === null) return undefined;
    const cy = createGraph(container.current, latest.current);
    graph.current = cy;
    shown.current = latest.current;
    listen(cy, latest);
    return () => {
      graph.current = null;
      cy.destroy();
    };
  }, []);

  useEffect(() => {
    const before = shown.current;
    latest.current = props;
    shown.current = props;
    const cy = graph.current;
    if (cy === null) return;
    redraw(cy, before, props);
    if (before.elements !== props.elements) {
      keepLines(cy);
      move(movesOf(cy, props.elements));
    }
    if (before.rules !== props.rules) cy.style(toSheet(props.rules));
  });

  useImperativeHandle(ref, () => createHandle(graph, latest), []);

  return (
    <div id={STYLE_MARK} className={styles.layer}>
      <div ref={container} className={styles.graph} />
    </div>
  );
}
