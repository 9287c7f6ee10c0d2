/** The sign of somebody one looks for, on the map and in the legend: a dashed circle with a plus. */
import type { ReactNode } from 'react';
import { WANTED_PLUS, WANTED_RADIUS } from '../../../../shared/map/signs.ts';
import styles from './Planning.module.css';

export function WantedSign(): ReactNode {
  return (
    <>
      <circle className={styles.place} r={WANTED_RADIUS} />
      <path className={styles.plus} d={WANTED_PLUS} />
    </>
  );
}
