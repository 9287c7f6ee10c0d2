/**
 * The free picture: whoever knows each other draws together, and nobody stands on anybody's name. A
 * pure function of the people and their ties: everybody starts at a place worked out from their id,
 * and d3-force draws its own chance from a fixed seed, so the same people give the same picture
 * whatever order they come in. It is worked out in small steps, so that it never holds up the page
 * and can be stopped; what stands then is kept.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Box } from '../../../../shared/map/packing.ts';
import { createPacking } from '../../../../shared/map/packing.ts';
import { brightIds, byBrightness } from '../../../../shared/map/labels.ts';
import { EGO_RADIUS, roomOf, type Layout } from '../../../../shared/map/layout.ts';
import { round } from '../../../../shared/map/rounding.ts';
import type { MapScene, SceneNode } from '../../../../shared/map/scene.ts';

type Body = SimulationNodeDatum & {
  readonly id: string;
  x: number;
  y: number;
  /** How near others may come. */
  readonly reach: number;
};

/** Me: in the middle, moved by nobody. No contact's id is empty. */
const EGO_ID = '';
/** Enough for a few hundred people to come to rest; very many are let off earlier. */
const TICKS = { most: 300, least: 40, ofPeople: 90_000 } as const;
const LINK_LENGTH = 70;
const REPULSION = -260;
/** Beyond this, people no longer push each other. */
const REPULSION_REACH = 900;
/** Draws groups without ties between them towards the middle. */
const GRAVITY = 0.055;
/** Names are wider than high, so others may come nearer than half their width. */
const REACH_OF_WIDTH = 0.8;
/** From one place tried to the next, when somebody gives way. */
const SEARCH_STEP = 7;
const EDGE = 24;

/** FNV-1a, with a last mix: a number 0–1 for an id, evenly spread. */
function shareOf(id: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

function toBodies(nodes: readonly SceneNode[], rooms: ReadonlyMap<string, Box>): Body[] {
  const spread = 30 * Math.sqrt(nodes.length) + EGO_RADIUS;
  const me: Body = { id: EGO_ID, x: 0, y: 0, fx: 0, fy: 0, reach: EGO_RADIUS };
  const others = nodes.map(({ id }): Body => {
    const angle = 2 * Math.PI * shareOf(id, 1);
    const radius = spread * Math.sqrt(0.05 + shareOf(id, 2));
    const reach = (rooms.get(id)?.half ?? EGO_RADIUS) * REACH_OF_WIDTH;
    return { id, x: radius * Math.cos(angle), y: radius * Math.sin(angle), reach };
  });
  return [me, ...others];
}

function simulate(scene: MapScene, bodies: Body[], ticks: number): Simulation<Body, undefined> {
  const links = scene.ties.map(({ a, b }) => ({ source: a, target: b }));
  return forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(LINK_LENGTH),
    )
    .force('room', forceManyBody<Body>().strength(REPULSION).distanceMax(REPULSION_REACH))
    .force(
      'names',
      forceCollide<Body>(({ reach }) => reach),
    )
    .force('across', forceX<Body>(0).strength(GRAVITY))
    .force('down', forceY<Body>(0).strength(GRAVITY));
}

/** The nearest place, on circles around a point, where a box touches nothing. */
function freePlace(
  isFree: (x: number, y: number, box: Box) => boolean,
  from: { readonly x: number; readonly y: number },
  box: Box,
): { readonly x: number; readonly y: number } {
  // Ends: beyond everything placed there is always room.
  for (let circle = 0; ; circle++) {
    const places = circle === 0 ? 1 : 6 * circle;
    for (let at = 0; at < places; at++) {
      const angle = (2 * Math.PI * at) / places;
      const x = round(from.x + circle * SEARCH_STEP * Math.cos(angle));
      const y = round(from.y + circle * SEARCH_STEP * Math.sin(angle));
      if (isFree(x, y, box)) return { x, y };
    }
  }
}

/**
 * Works the picture out step by step; each step gives the share done, 0–1. Told `true`, it takes
 * everybody as they stand and only keeps their names apart.
 */
export function* settle(scene: MapScene): Generator<number, Layout, boolean | undefined> {
  const nodes = scene.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const bright = brightIds(nodes);
  const rooms = new Map(nodes.map((node) => [node.id, roomOf(node, bright.has(node.id))]));
  const bodies = toBodies(nodes, rooms);
  const ticks = Math.max(
    TICKS.least,
    Math.min(TICKS.most, Math.round(TICKS.ofPeople / Math.max(1, nodes.length))),
  );
  const simulation = simulate(scene, bodies, ticks);
  // The last part of the way is for the names.
  const steps = ticks + nodes.length / 20;
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    if ((yield tick / steps) === true) break;
  }

  const bodiesById = new Map(bodies.map((body) => [body.id, body]));
  const positions = new Map<string, { readonly x: number; readonly y: number }>();
  const packing = createPacking();
  packing.reserve(0, 0, { half: EGO_RADIUS, above: EGO_RADIUS, below: EGO_RADIUS });
  let radius = EGO_RADIUS;
  let placed = 0;
  for (const { id } of nodes.toSorted(byBrightness)) {
    const body = bodiesById.get(id) ?? { x: 0, y: 0 };
    const box = rooms.get(id) ?? { half: 0, above: 0, below: 0 };
    const spot = freePlace(packing.isFree, body, box);
    packing.reserve(spot.x, spot.y, box);
    positions.set(id, spot);
    radius = Math.max(radius, Math.hypot(spot.x, spot.y) + EDGE);
    placed += 1;
    yield (ticks + placed / 20) / steps;
  }
  return { positions, sectors: [], rings: [], radius: round(radius) };
}
