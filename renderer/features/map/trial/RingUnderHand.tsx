/** The ring under the hand, behind the people: stronger where standing there is tried. */
import type { ReactNode } from 'react';
import { EGO_RADIUS } from '../../../../shared/map/layout.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useHeld } from './tray.ts';
import styles from './RingUnderHand.module.css';

type Props = {
  readonly rings: MapScene['rings'];
};

export function RingUnderHand({ rings }: Props): ReactNode {
  const held = useHeld();
  const at = held === null ? -1 : rings.findIndex(({ ring }) => ring === held.to);
  const ring = rings[at];
  if (held === null || ring === undefined) return null;
  const inner = rings[at - 1]?.radius ?? EGO_RADIUS;
  return (
    <g
      className={classNames(styles.under, held.tray !== null && styles.tried)}
      data-ring={ring.ring}
    >
      <circle
        className={styles.band}
        r={(inner + ring.radius) / 2}
        strokeWidth={ring.radius - inner}
      />
      <circle className={styles.edge} r={inner} />
      <circle className={styles.edge} r={ring.radius} />
    </g>
  );
}
