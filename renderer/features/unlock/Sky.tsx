/** A drawn sky: rings around one star, others tied to it and to each other. Decoration only. */
import type { ReactNode } from 'react';
import styles from './Sky.module.css';

type Star = readonly [x: number, y: number, radius: number];

const CENTRE: Star = [210, 300, 5];
const stars: readonly Star[] = [
  [140, 236, 3.2],
  [262, 214, 3.6],
  [300, 318, 2.8],
  [168, 388, 3.4],
  [90, 330, 2.6],
  [250, 420, 2.4],
  [330, 216, 2.2],
  [118, 150, 2.6],
  [360, 400, 2.2],
  [60, 440, 2],
  [236, 118, 2.2],
];
/** Ties among the stars, by their place in the list. */
const ties: readonly (readonly [number, number])[] = [
  [0, 7],
  [1, 6],
  [1, 10],
  [2, 8],
  [3, 5],
  [3, 4],
  [4, 9],
  [0, 4],
  [7, 10],
];
/** Far ones, of the background. */
const dust: readonly Star[] = [
  [40, 80, 0.9],
  [180, 60, 0.7],
  [320, 90, 1],
  [390, 170, 0.8],
  [30, 220, 0.8],
  [400, 300, 0.9],
  [20, 540, 0.8],
  [130, 520, 1],
  [290, 530, 0.8],
  [380, 500, 0.7],
  [210, 560, 0.9],
  [70, 600, 0.7],
  [340, 590, 1],
  [110, 40, 0.7],
  [260, 40, 0.8],
];

export function Sky(): ReactNode {
  const [cx, cy, core] = CENTRE;
  return (
    <svg
      className={styles.sky}
      viewBox="0 0 420 640"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {[64, 122, 184, 252, 326].map((radius) => (
        <circle key={radius} className={styles.ring} cx={cx} cy={cy} r={radius} />
      ))}
      {[0, 60, 120].map((degrees) => (
        <line
          key={degrees}
          className={styles.meridian}
          x1={cx - 326}
          x2={cx + 326}
          y1={cy}
          y2={cy}
          transform={`rotate(${String(degrees)} ${String(cx)} ${String(cy)})`}
        />
      ))}
      {stars.slice(0, 6).map(([x, y]) => (
        <line
          key={`${String(x)}-${String(y)}`}
          className={styles.own}
          x1={cx}
          y1={cy}
          x2={x}
          y2={y}
        />
      ))}
      {ties.map(([a, b]) => {
        const [x1, y1] = stars[a] ?? CENTRE;
        const [x2, y2] = stars[b] ?? CENTRE;
        return (
          <line
            key={`${String(a)}-${String(b)}`}
            className={styles.tie}
            x1={x1}
            y1={y1}
            x2={x2}
            y2={y2}
          />
        );
      })}
      {dust.map(([x, y, radius]) => (
        <circle
          key={`${String(x)}-${String(y)}`}
          className={styles.dust}
          cx={x}
          cy={y}
          r={radius}
        />
      ))}
      {stars.map(([x, y, radius]) => (
        <circle
          key={`${String(x)}-${String(y)}`}
          className={styles.star}
          cx={x}
          cy={y}
          r={radius}
        />
      ))}
      <circle className={styles.halo} cx={cx} cy={cy} r={core + 7} />
      <circle className={styles.centre} cx={cx} cy={cy} r={core} />
    </svg>
  );
}
