/** Rings, borders and names of sectors behind the canvas; it follows the canvas' pan and zoom. */
import type { ReactNode, Ref } from 'react';
import {
  RING_FONT,
  SECTOR_FONT,
  type Backdrop as BackdropGeometry,
} from '../../../shared/map/backdrop.ts';
import { LINE_HEIGHT } from '../../../shared/map/labels.ts';
import styles from './MapCanvas.module.css';

type Props = {
  readonly ref: Ref<SVGGElement>;
  readonly geometry: BackdropGeometry;
  readonly scale: number;
  readonly ringName: (ring: BackdropGeometry['rings'][number]['ring']) => string;
};

export function Backdrop({ ref, geometry, scale, ringName }: Props): ReactNode {
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
        {geometry.rings.map(({ ring, caption }) => (
          <text
            key={ring}
            className={styles.ringName}
            x={caption.x}
            y={caption.y - ringFont * 0.35}
            fontSize={ringFont}
          >
            {ringName(ring)}
          </text>
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
}
