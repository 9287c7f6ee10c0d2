/**
 * The plan behind the canvas: whom one looks for as dashed circles with a plus, the ways there with
 * the order in which one might ask, and the small marks beside people. Each has a shape of its own.
 */
import type { ReactNode } from 'react';
import type { Point } from '../../../../shared/map/backdrop.ts';
import {
  LABEL_FONT,
  LABEL_GAP,
  LINE_HEIGHT,
  labelLines,
  signScaleAt,
} from '../../../../shared/map/labels.ts';
import { EGO_RADIUS } from '../../../../shared/map/layout.ts';
import type { NameSide } from '../../../../shared/map/names.ts';
import type { Placeholder } from '../../../../shared/map/placeholders.ts';
import { classNames } from '../../../ui/class-names.ts';
import { BADGE_PATHS } from './badges.ts';
import type { PlanPicture } from './use-planning.ts';
import { isPlanned } from './wanted.ts';
import { WANTED_RADIUS, WantedSign } from './WantedSign.tsx';
import styles from './Planning.module.css';

/** From the middle of a sign to the middle of the mark beside it, across and up. */
const BESIDE = 11;
const RANK_RADIUS = 6;
const RANK_FONT = 9;
/** From me to the first number, and from one to the next, in map units. */
const RANKS_FROM = 0.75 * EGO_RADIUS;
const RANK_STEP = 2 * RANK_RADIUS + 1;
const CENTRE: Point = { x: 0, y: 0 };

const at = ({ x, y }: Point, scale = 1): string =>
  `translate(${String(x)} ${String(y)}) scale(${String(scale)})`;

/** The point at a distance from me in the direction of somebody. */
function towards({ x, y }: Point, distance: number): Point {
  const share = distance / Math.max(1, Math.hypot(x, y));
  return { x: x * share, y: y * share };
}

type Props = {
  readonly picture: PlanPicture;
  /** Whose names find room, and on which side; null while nobody is looked for. */
  readonly named: ReadonlyMap<string, NameSide> | null;
  /** How much larger than at zoom 1 type is set. */
  readonly scale: number;
};

export function PlanLayer({ picture, named, scale }: Props): ReactNode {
  const { badges, placeholders, wanted, chosen } = picture;
  const grown = signScaleAt(scale);
  return (
    <>
      <Ways picture={picture} grown={grown} />
      {placeholders.map((place) => {
        const from = wanted.find(({ id }) => id === place.id)?.from;
        return (
          <g
            key={place.id}
            className={classNames(
              styles.wanted,
              from !== undefined && isPlanned(from) && styles.planned,
              chosen?.id === place.id && styles.chosen,
            )}
          >
            <Sign place={place} side={named?.get(place.id)} grown={grown} scale={scale} />
          </g>
        );
      })}
      {badges.map(({ id, kind, x, y }) => (
        <path
          key={id}
          className={classNames(styles.badge, styles[kind])}
          d={BADGE_PATHS[kind]}
          transform={at({ x: x + BESIDE * grown, y: y - BESIDE * grown }, grown)}
        />
      ))}
    </>
  );
}

/** Where the lines of a name begin, beside a sign of this radius. */
function linesBeside(side: NameSide, lines: number, { radius, font }: Sizes): Point {
  const gap = font * LABEL_GAP;
  const middle = font * (0.36 - ((lines - 1) / 2) * LINE_HEIGHT);
  switch (side) {
    case 'above':
      return { x: 0, y: -radius - gap - (lines - 1) * font * LINE_HEIGHT };
    case 'left':
      return { x: -radius - gap, y: middle };
    case 'right':
      return { x: radius + gap, y: middle };
    case 'below':
      return { x: 0, y: radius + gap + font * 0.9 };
    default:
      return side satisfies never;
  }
}

type Sizes = { readonly radius: number; readonly font: number };

function Sign(props: {
  readonly place: Placeholder;
  /** Undefined where there is no room for the name: the list beside the map has it. */
  readonly side: NameSide | undefined;
  readonly grown: number;
  readonly scale: number;
}): ReactNode {
  const { place, side, grown, scale } = props;
  const font = LABEL_FONT.bright * scale;
  const lines = labelLines(place.name);
  const from =
    side === undefined
      ? null
      : linesBeside(side, lines.length, { radius: WANTED_RADIUS * grown, font });
  return (
    <g transform={at(place)}>
      <g transform={`scale(${String(grown)})`}>
        <WantedSign />
      </g>
      {from !== null && (
        <text className={classNames(styles.name, side && styles[side])} fontSize={font}>
          {lines.map((words, index) => (
            <tspan key={words} x={from.x} y={from.y + index * font * LINE_HEIGHT}>
              {words}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

/** The legs of every way, and on the way to each introducer the number they have in the order. */
function Ways(props: { readonly picture: PlanPicture; readonly grown: number }): ReactNode {
  const { grown } = props;
  const { ways, chosen, placeholders, reachable } = props.picture;
  if (chosen === null) return null;
  const places = new Map(reachable.nodes.map((node) => [node.id, node]));
  const goal = placeholders.find(({ id }) => id === chosen.id);
  if (goal === undefined) return null;
  return (
    <>
      {ways.map(({ from, to, rank }) => {
        const start = from === null ? CENTRE : places.get(from);
        const end = to === null ? goal : places.get(to);
        if (start === undefined || end === undefined) return null;
        return (
          <line
            key={`${String(rank)} ${from ?? ''} ${to ?? ''}`}
            className={styles.way}
            x1={start.x}
            y1={start.y}
            x2={end.x}
            y2={end.y}
          />
        );
      })}
      {chosen.introducers.map(({ contact }, index) => {
        const node = places.get(contact);
        if (node === undefined) return null;
        return (
          // Near me, where nobody stands; each a little further out, should two lie in one direction.
          <g key={contact} transform={at(towards(node, RANKS_FROM + index * RANK_STEP), grown)}>
            <circle className={styles.rank} r={RANK_RADIUS} />
            <text className={styles.number} fontSize={RANK_FONT} y={RANK_FONT * 0.35}>
              {index + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}
