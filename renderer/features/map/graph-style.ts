/**
 * How the canvas looks: one rule for each class of `graph-elements.ts`. Signs have the shapes and
 * sizes of `shared/map/signs.ts`; colour only repeats what the shape says. Values are constants, not
 * mappings, because mappings are what makes a canvas with many people slow.
 */
import {
  LABEL_FONT,
  LABEL_GAP,
  LINE_HEIGHT,
  SIGN_RADIUS,
  signScaleAt,
} from '../../../shared/map/labels.ts';
import { MARKS } from '../../../shared/map/make-scene.ts';
import {
  EGO_STAR,
  EGO_STAR_RADIUS,
  GROUP_RADIUS,
  MARK_SIGNS,
  PLAIN_SIGNS,
  tieWidth,
  type Sign,
} from '../../../shared/map/signs.ts';
import type { MapColours } from './map-colours.ts';

export type StyleRule = {
  readonly selector: string;
  readonly style: { readonly [property: string]: string | number };
};

/** Short, since the canvas reads it letter by letter for everybody who carries a name. */
const FONT = '"Source Sans 3 Variable", sans-serif';
/** Whoever carries a name, or shows it for the moment. */
const NAMED = '.named, .chosen, .hovered';

/** From the edge of a sign to the name below it, in map units. */
const NAME_MARGIN = LABEL_FONT.bright * LABEL_GAP;

/** The line around an open sign, in map units. */
const OPEN_LINE = 1.4;

/**
 * What makes a sign, and nothing that is the same without it: each property that an overlay changes
 * is paid for by every person on the map.
 */
function signRule(selector: string, sign: Sign, radius: number, colour: string): StyleRule {
  const reach = Math.max(sign.size, sign.halo) * radius;
  const isRinged = sign.halo > 0;
  return {
    selector,
    style: {
      ...(sign.shape === 'circle' ? {} : { shape: sign.shape }),
      width: 2 * reach,
      height: 2 * reach,
      'background-color': colour,
      ...(sign.isFilled && !isRinged ? {} : { 'border-color': colour, 'border-width': OPEN_LINE }),
      ...(sign.isDashed ? { 'border-style': 'dashed' } : {}),
      // The disc inside a halo is a pie of one slice: the outline stays free for the selection.
      ...(isRinged
        ? {
            'pie-size': `${String((100 * sign.size) / sign.halo)}%`,
            'pie-1-background-color': colour,
            'pie-1-background-size': 100,
          }
        : {}),
      // Names stand at the same distance whatever the sign.
      ...(reach === radius ? {} : { 'text-margin-y': radius - reach + NAME_MARGIN }),
    },
  };
}

function signRules(colours: MapColours, scale: number): StyleRule[] {
  const sizes = Object.entries(SIGN_RADIUS).map(
    ([size, radius]) => [size, radius * signScaleAt(scale)] as const,
  );
  const plain = sizes.map(([size, radius]) =>
    signRule(`.${size}.plain`, PLAIN_SIGNS.core, radius, colours.ink),
  );
  const marked = MARKS.flatMap((mark) =>
    sizes.map(([size, radius]) =>
      signRule(`.${size}.${mark}`, MARK_SIGNS[mark], radius, colours[mark]),
    ),
  );
  return [...plain, ...marked];
}

function baseRules(colours: MapColours, scale: number): StyleRule[] {
  const font = LABEL_FONT.bright * scale;
  const line = signScaleAt(scale);
  return [
    {
      selector: 'core',
      style: {
        'active-bg-size': 0,
        'outside-texture-bg-color': colours.paper,
        'outside-texture-bg-opacity': 0,
      },
    },
    // What the canvas would lay over whoever is pressed.
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    {
      selector: NAMED,
      style: {
        label: 'data(label)',
        'font-family': FONT,
        'font-size': font,
        'line-height': LINE_HEIGHT,
        color: colours.ink,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': NAME_MARGIN,
        'text-outline-width': font / 5,
        'text-outline-color': colours.paper,
      },
    },
    {
      selector: '.me',
      style: {
        shape: 'polygon',
        'shape-polygon-points': EGO_STAR.flat().join(' '),
        width: 2 * EGO_STAR_RADIUS * line,
        height: 2 * EGO_STAR_RADIUS * line,
        'background-color': colours.accent,
        events: 'no',
      },
    },
    {
      selector: 'edge',
      style: {
        width: tieWidth(1, false) * line,
        'line-color': colours.tie,
        events: 'no',
      },
    },
  ];
}

function tieRules(colours: MapColours, scale: number): StyleRule[] {
  const line = signScaleAt(scale);
  const strong = tieWidth(1, true) * line;
  return [
    {
      selector: '.mine',
      style: { 'line-color': colours.accent, 'line-style': 'dashed', 'line-opacity': 0.55 },
    },
    { selector: '.heavy', style: { width: tieWidth(2, false) * line } },
    { selector: '.heaviest', style: { width: tieWidth(4, false) * line } },
    {
      selector: '.strong-raises',
      style: { 'line-color': colours.raises, width: strong, 'line-opacity': 0.8 },
    },
    {
      selector: '.strong-eases',
      style: { 'line-color': colours.eases, width: strong, 'line-opacity': 1 },
    },
    {
      selector: '.pair',
      style: { 'line-color': colours.inkSoft, 'line-style': 'dashed', 'line-opacity': 0.9 },
    },
    { selector: 'edge.far', style: { 'line-opacity': 0.14 } },
    { selector: '.lit', style: { 'line-color': colours.accent, 'line-opacity': 1, width: strong } },
  ];
}

function groupRule(colours: MapColours, scale: number): StyleRule {
  const radius = GROUP_RADIUS * signScaleAt(scale);
  return {
    selector: '.group',
    style: {
      shape: 'ellipse',
      width: 2 * radius,
      height: 2 * radius,
      'background-color': colours.paper,
      'border-color': colours.inkSoft,
      'border-style': 'double',
      'border-width': radius / 3,
    },
  };
}

/** Names beside or above their sign, where there is no room below it. */
const NAME_SIDE_RULES: readonly StyleRule[] = [
  besideRule('right', 1),
  besideRule('left', -1),
  {
    selector: '.name-above',
    style: { 'text-valign': 'top', 'text-margin-y': -NAME_MARGIN },
  },
];

function besideRule(side: 'left' | 'right', direction: 1 | -1): StyleRule {
  return {
    selector: `.name-${side}`,
    style: {
      'text-valign': 'center',
      'text-halign': side,
      'text-justification': side === 'right' ? 'left' : 'right',
      'text-margin-x': direction * NAME_MARGIN,
      'text-margin-y': 0,
    },
  };
}

/** Changes that are only tried: who would be gone is a dashed outline, who is otherwise glows. */
const triedRules = (colours: MapColours): readonly StyleRule[] => [
  {
    selector: '.changed, .added',
    style: {
      'underlay-color': colours.accent,
      'underlay-opacity': 0.2,
      'underlay-padding': 7,
      'underlay-shape': 'ellipse',
    },
  },
  {
    selector: '.gone, .added',
    style: {
      'background-color': colours.paper,
      'border-width': OPEN_LINE,
      'border-style': 'dashed',
      'pie-size': '0%',
    },
  },
  { selector: '.added', style: { 'border-color': colours.accent } },
  {
    selector: '.gone',
    style: { 'border-color': colours.inkSoft, color: colours.inkSoft, 'text-opacity': 0.75 },
  },
  {
    selector: '.cut',
    style: { 'line-color': colours.tie, 'line-style': 'dashed', 'line-opacity': 0.35 },
  },
  {
    selector: '.drawn',
    style: { 'line-color': colours.accent, 'line-style': 'dashed', 'line-opacity': 1 },
  },
];

/** Many ties are drawn lighter each, so that their tangle does not drown the people. */
const tieOpacity = (ties: number): number => Math.max(0.4, 0.68 - ties / 900);

/** The whole style sheet, with type `scale` times its size at zoom 1, for so many ties. */
export function styleRules(
  colours: MapColours,
  { scale, ties }: { readonly scale: number; readonly ties: number },
): readonly StyleRule[] {
  return [
    ...baseRules(colours, scale),
    { selector: '.tie', style: { 'line-opacity': tieOpacity(ties) } },
    ...signRules(colours, scale),
    {
      selector: '.open, .eases, .unknown',
      style: { 'background-color': colours.paper, 'border-width': OPEN_LINE },
    },
    { selector: '.open.plain', style: { 'border-color': colours.ink } },
    { selector: '.open.neutral', style: { 'border-color': colours.neutral } },
    groupRule(colours, scale),
    ...tieRules(colours, scale),
    ...triedRules(colours),
    ...NAME_SIDE_RULES,
    { selector: 'node.far', style: { opacity: 0.32 } },
    { selector: 'node.ghost', style: { opacity: 0.14 } },
    { selector: 'edge.ghost', style: { 'line-opacity': 0.07 } },
    {
      selector: '.chosen, .hovered',
      style: {
        'z-index': 10,
        'font-weight': 600,
        'outline-color': colours.accent,
        'outline-width': 2,
        'outline-offset': 2.5,
      },
    },
    { selector: '.hovered', style: { opacity: 1, 'z-index': 20 } },
  ];
}
