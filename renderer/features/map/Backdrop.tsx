/**
 * Rings, borders and names of sectors, outlines of groups and the marks of people put somewhere by
 * hand, behind the canvas; it follows the canvas' pan and zoom, and no overlay draws it again.
 */
import { memo, type ReactNode, type Ref } from 'react';
import {
  RING_FONT,
  SECTOR_FONT,
  type Point,
  type Backdrop as BackdropGeometry,
} from '../../../shared/map/backdrop.ts';
import { LINE_HEIGHT, signScaleAt } from '../../../shared/map/labels.ts';
import { HULL_FONT, type Hull } from '../../../shared/map/hulls.ts';
import { PIN_PATH } from '../../../shared/map/signs.ts';
import styles from './MapCanvas.module.css';

type Ring = BackdropGeometry['rings'][number]['ring'];

type Props = {
  readonly ref: Ref<SVGGElement>;
  readonly geometry: BackdropGeometry;
  readonly scale: number;
  readonly hulls: readonly Hull[];
  readonly pinned: readonly (Point & { readonly id: string })[];
  readonly ringNames: { readonly [R in Ring]: string };
  /** What else lies behind the people. */
  readonly children?: ReactNode;
};

export const Backdrop = memo(function Backdrop(props: Props): ReactNode {
  const { ref, geometry, scale, hulls, pinned, ringNames, children } = props;
  const sectorFont = SECTOR_FONT * scale;
  const ringFont = RING_FONT * scale;
  return (
    <svg className={styles.backdrop} aria-hidden="true">
      <g ref={ref}>
        {geometry.rings.toReversed().map(({ ring, radius }) => (
          <circle key={ring} className={styles.ring} r={radius} />
        ))}
        {geometry.borders.map(({ from, to }) => (
          <line
            key={`${String(to.x)} ${String(to.y)}`}
            className={styles.border}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        ))}
        {/* No two outlines share their dashes; two may share a name. */}
        {hulls.map(({ path, dashes }) => (
          <path key={dashes} className={styles.hull} d={path} strokeDasharray={dashes} />
        ))}
        {geometry.rings.map(({ ring, caption }) => (
          <text
            key={ring}
            className={styles.ringName}
            x={caption.x}
            y={caption.y - ringFont * 0.35}
            fontSize={ringFont}
          >
            {ringNames[ring]}
          </text>
        ))}
        {hulls.map(
          ({ dashes, label }) =>
            label !== null && <HullName key={dashes} label={label} scale={scale} />,
        )}
        {children}
        {pinned.map(({ id, x, y }) => (
          <path
            key={id}
            className={styles.pin}
            d={PIN_PATH}
            transform={`translate(${String(x)} ${String(y)}) scale(${String(signScaleAt(scale))})`}
          />
        ))}
        {geometry.names.map(({ key, x, y, lines }) => (
          <text key={key} className={styles.sectorName} fontSize={sectorFont}>
            {lines.map((line, index) => (
              <tspan
                key={line}
                x={x}
                y={y + sectorFont * (0.36 + (index - (lines.length - 1) / 2) * LINE_HEIGHT)}
              >
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </svg>
  );
});

function HullName(props: {
  readonly label: NonNullable<Hull['label']>;
  readonly scale: number;
}): ReactNode {
  const { x, y, lines } = props.label;
  const font = HULL_FONT * props.scale;
  return (
    <text className={styles.hullName} fontSize={font}>
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={x}
          y={y + font * (0.36 + (index - (lines.length - 1) / 2) * LINE_HEIGHT)}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
