/**
 * The plan behind the canvas: whom one looks for as dashed circles with a plus, the ways there with
 * the order in which one might ask, and the small marks beside people. Each has a shape of its own.
 */
import type { ReactNode } from 'react';
import type { Point } from '../../../../shared/map/backdrop.ts';
import {
  ASCENT,
  LABEL_FONT,
  LINE_HEIGHT,
  labelLines,
  signScaleAt,
} from '../../../../shared/map/labels.ts';
import { nameSpot, type NameSide } from '../../../../shared/map/names.ts';
import type { Placeholder } from '../../../../shared/map/placeholders.ts';
import { BADGE_PATHS, BESIDE } from '../../../../shared/map/plan-badges.ts';
import { WANTED_RADIUS } from '../../../../shared/map/signs.ts';
import { RANK_FONT, RANK_RADIUS, type Ways } from '../../../../shared/map/ways.ts';
import { classNames } from '../../../ui/class-names.ts';
import type { PlanPicture } from './use-planning.ts';
import { isPlanned } from './wanted.ts';
import { WantedSign } from './WantedSign.tsx';
import styles from './Planning.module.css';

const at = ({ x, y }: Point, scale = 1): string =>
  `translate(${String(x)} ${String(y)}) scale(${String(scale)})`;

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
      {picture.ways !== null && <WaysThere ways={picture.ways} grown={grown} />}
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
  const spot =
    side === undefined
      ? null
      : nameSpot(side, { radius: WANTED_RADIUS * grown, lines: lines.length, font });
  return (
    <g transform={at(place)}>
      <g transform={`scale(${String(grown)})`}>
        <WantedSign />
      </g>
      {spot !== null && (
        <text className={styles.name} textAnchor={spot.anchor} fontSize={font}>
          {lines.map((words, index) => (
            <tspan key={words} x={spot.x} y={spot.y + font * (ASCENT + index * LINE_HEIGHT)}>
              {words}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

/** The legs of every way, and on the way to each introducer the number they have in the order. */
function WaysThere({ ways, grown }: { readonly ways: Ways; readonly grown: number }): ReactNode {
  return (
    <>
      {ways.legs.map(({ from, to, rank }) => (
        <line
          key={[rank, from.x, from.y, to.x, to.y].join(' ')}
          className={styles.way}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {ways.ranks.map((place) => (
        <g key={place.rank} transform={at(place, grown)}>
          <circle className={styles.rank} r={RANK_RADIUS} />
          <text className={styles.number} fontSize={RANK_FONT} y={RANK_FONT * 0.35}>
            {place.rank}
          </text>
        </g>
      ))}
    </>
  );
}
