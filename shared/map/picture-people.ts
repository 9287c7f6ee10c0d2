/** People on a printed map: their signs, whatever is tried of them, and their names. */
import type { PrintedElement } from '../contract/report.ts';
import { around, type Point, type Taken } from './backdrop.ts';
import { brightIds, LABEL_FONT, labelLines, LINE_HEIGHT, signRadius, textWidth } from './labels.ts';
import { namesThatFit, nameSpot, type NameSide } from './names.ts';
import type { Looks, PictureLayers } from './picture-layers.ts';
import { drawSign, element, GREY, INK, LINE_WIDTH, PAPER, textLines } from './picture-parts.ts';
import { drawAdded, drawGlow, drawGone } from './picture-time.ts';
import type { Overlay, SceneNode } from './scene.ts';
import { GROUP_RADIUS, signOf, WANTED_RADIUS } from './signs.ts';
import { nodesOfWanted } from './with-wanted.ts';

/** How somebody is drawn and named. */
type Look = {
  readonly radius: number;
  readonly overlay: Overlay;
  /** Where the name stands; undefined where there is no room for it. */
  readonly side: NameSide | undefined;
  readonly looks: Looks | undefined;
  readonly isGroup: boolean;
};

function drawGroup({ x, y }: Point): PrintedElement[] {
  const ring = { cx: x, cy: y, fill: PAPER, stroke: GREY, 'stroke-width': LINE_WIDTH };
  return [GROUP_RADIUS, GROUP_RADIUS * 0.7].map((r) => element('circle', { ...ring, r }));
}

function drawBody(node: SceneNode, { radius, overlay, looks, isGroup }: Look): PrintedElement[] {
  const { id } = node;
  if (isGroup) return drawGroup(node);
  if (looks?.gone.has(id) === true) return drawGone(node, radius);
  if (looks?.added.has(id) === true) return [drawGlow(node, radius), ...drawAdded(node, radius)];
  const sign = drawSign(signOf(node, overlay), node, radius);
  return looks?.changed.has(id) === true ? [drawGlow(node, radius), ...sign] : sign;
}

type NameType = { readonly radius: number; readonly fill: string; readonly isItalic?: boolean };

/** A name on a side of a sign of that radius, or where there is no room for it, as a title. */
function drawName(
  { name, x, y }: SceneNode,
  side: NameSide | undefined,
  { radius, ...type }: NameType,
): PrintedElement {
  if (side === undefined) return element('title', {}, name);
  const font = LABEL_FONT.bright;
  const lines = labelLines(name);
  const spot = nameSpot(side, { radius, lines: lines.length, font });
  return textLines(lines, { ...type, x: x + spot.x, y: y + spot.y, anchor: spot.anchor, font });
}

function drawPerson(node: SceneNode, look: Look): PrintedElement {
  const { side, radius, isGroup, looks } = look;
  const fill = looks?.gone.has(node.id) === true ? GREY : INK;
  const name = drawName(node, side, { radius, fill });
  const body = drawBody(node, look);
  return element(
    'g',
    { 'data-mark': isGroup ? 'group' : 'person' },
    // A title comes first where there is one.
    ...(side === undefined ? [name, ...body] : [...body, name]),
  );
}

/** The room of a name that is written. */
function roomOfName({ name, x, y }: SceneNode, side: NameSide, radius: number): Taken {
  const lines = labelLines(name);
  const font = LABEL_FONT.bright;
  const spot = nameSpot(side, { radius, lines: lines.length, font });
  const half = (Math.max(...lines.map(textWidth)) * font) / 2;
  const aside = spot.anchor === 'middle' ? 0 : spot.anchor === 'start' ? half : -half;
  return { x: x + spot.x + aside, y: y + spot.y, half, height: lines.length * LINE_HEIGHT * font };
}

type Setting = {
  readonly overlay: Overlay;
  readonly layers: PictureLayers | undefined;
  /** Room no name may cover. */
  readonly taken: readonly Taken[];
};

/**
 * Everybody with their names, and the names of those looked for, whose signs a layer draws; and the
 * room all of that takes.
 */
export function setPeople(
  people: readonly SceneNode[],
  { overlay, layers, taken }: Setting,
): { readonly drawing: readonly PrintedElement[]; readonly rooms: readonly Taken[] } {
  const wanted = nodesOfWanted(layers?.wanted ?? []);
  const sides = namesThatFit([...people, ...wanted], 1, { taken });
  const bright = brightIds(people);
  const isGroup = ({ id }: SceneNode): boolean => layers?.groups?.has(id) === true;
  const radii = new Map([
    ...people.map((node) => {
      const own = signRadius(bright.has(node.id), node.core);
      return [node.id, isGroup(node) ? GROUP_RADIUS : own] as const;
    }),
    ...wanted.map(({ id }) => [id, WANTED_RADIUS] as const),
  ]);
  const radiusOf = ({ id }: SceneNode): number => radii.get(id) ?? 0;
  const signs = people.map((node) =>
    drawPerson(node, {
      radius: radiusOf(node),
      overlay,
      side: sides.get(node.id),
      looks: layers?.looks,
      isGroup: isGroup(node),
    }),
  );
  const names = wanted.map((node) => {
    const type = { radius: radiusOf(node), fill: INK, isItalic: true };
    return element('g', {}, drawName(node, sides.get(node.id), type));
  });
  const rooms = [...people, ...wanted].flatMap((node) => {
    const side = sides.get(node.id);
    const sign = around(node, radiusOf(node));
    return side === undefined ? [sign] : [sign, roomOfName(node, side, radiusOf(node))];
  });
  return { drawing: [...signs, ...names], rooms };
}
