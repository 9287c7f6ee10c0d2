/** The line drawn by hand around people, while it is being drawn. */
import type { ReactNode } from 'react';
import type { Point } from '../../../../shared/map/backdrop.ts';
import styles from './Selection.module.css';

export function Outline({ points }: { readonly points: readonly Point[] }): ReactNode {
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return (
    <svg className={styles.outline} aria-hidden="true">
      <polygon points={path} />
    </svg>
  );
}
