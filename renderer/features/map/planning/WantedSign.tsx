/** The sign of somebody one looks for, on the map and in the legend: a dashed circle with a plus. */
import type { ReactNode } from 'react';
import styles from './Planning.module.css';

/** In map units at zoom 1. */
export const WANTED_RADIUS = 8;

export function WantedSign(): ReactNode {
  return (
    <>
      <circle className={styles.place} r={WANTED_RADIUS} />
      <path className={styles.plus} d="M-3.5 0H3.5M0-3.5V3.5" />
    </>
  );
}
