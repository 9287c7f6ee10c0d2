/**
 * People put somewhere by hand. A place is kept as shares of the map's radius, so it holds when the
 * map grows; it never leaves the map. Nobody else moves for it: what is pinned is laid over a scene
 * that stays as it is.
 */
import type { Point } from './backdrop.ts';
import type { MapScene, SceneNode } from './scene.ts';

/** From the centre, as shares of the map's radius: x and y of at most 1 together. */
export type PinnedPlace = { readonly x: number; readonly y: number };
export type PinnedPlaces = ReadonlyMap<string, PinnedPlace>;

/** Finer than a pixel on any screen, and short in the vault. */
const STEPS = 10_000;
const round = (share: number): number => Math.round(share * STEPS) / STEPS + 0;

/** A point of the map as a place to keep; a point outside the map becomes the nearest one inside. */
export function placeOf({ x, y }: Point, radius: number): PinnedPlace {
  const far = Math.max(radius, Math.hypot(x, y));
  return far === 0 ? { x: 0, y: 0 } : { x: round(x / far), y: round(y / far) };
}

/** The scene with everybody who was put somewhere standing there. Whoever is not on it is passed over. */
export function withPins(scene: MapScene, places: PinnedPlaces): MapScene {
  if (!scene.nodes.some(({ id }) => places.has(id))) return scene;
  const nodes = scene.nodes.map((node): SceneNode => {
    const place = places.get(node.id);
    if (place === undefined) return node;
    return { ...node, x: place.x * scene.radius, y: place.y * scene.radius, isPinned: true };
  });
  return { ...scene, nodes };
}
