/** The ties of a printed map: plain, strong, only tried, mine, and pairs who might meet. */
import { tieKey } from '../diagnosis/changes.ts';
import type { PrintedElement } from '../contract/report.ts';
import { pairsShown } from './overlays.ts';
import type { Looks, PictureLayers } from './picture-layers.ts';
import { INK, LINE, lineBetween, PAIR, type Attributes } from './picture-parts.ts';
import type { MapScene, SceneTie } from './scene.ts';
import { tieWidth } from './signs.ts';

/** A tie of my own, drawn on request: the rings say it already. */
export const MINE = { stroke: LINE, 'stroke-width': 0.8, 'stroke-dasharray': '9 5' } as const;

/** A tie goes with either of its people; one that is only tried is drawn as such. */
function paintOf({ a, b, weight, strong }: SceneTie, looks: Looks | undefined): Attributes {
  const key = tieKey(a, b);
  const width = tieWidth(weight, strong);
  if (looks?.gone.has(a) === true || looks?.gone.has(b) === true || looks?.cut.has(key) === true)
    return { stroke: LINE, 'stroke-width': 0.8, 'stroke-dasharray': '2 4' };
  if (looks?.drawn.has(key) === true)
    return { stroke: INK, 'stroke-width': width, 'stroke-dasharray': '6 3' };
  return { stroke: strong ? INK : LINE, 'stroke-width': width };
}

/** Every line of the scene between two people, and on request those from me. */
export function drawTies(
  scene: MapScene,
  { looks, withMyTies = false }: Pick<PictureLayers, 'looks' | 'withMyTies'>,
): PrintedElement[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const between = (a: string, b: string, paint: Attributes): PrintedElement[] => {
    const [from, to] = [nodes.get(a), nodes.get(b)];
    return from === undefined || to === undefined ? [] : [lineBetween(from, to, paint)];
  };
  const mine = withMyTies
    ? scene.nodes.map((node) =>
        lineBetween({ x: 0, y: 0 }, node, { ...MINE, 'data-mark': 'my-tie' }),
      )
    : [];
  // Strong ties last, so that they lie on top.
  const ties = scene.ties
    .toSorted((one, other) => Number(one.strong) - Number(other.strong))
    .flatMap((tie) => between(tie.a, tie.b, { ...paintOf(tie, looks), 'data-mark': 'tie' }));
  const pairs = pairsShown(scene).flatMap(({ a, b }) =>
    between(a, b, { ...PAIR, 'data-mark': 'pair' }),
  );
  return [...mine, ...ties, ...pairs];
}
