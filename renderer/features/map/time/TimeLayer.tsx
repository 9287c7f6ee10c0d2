/** What differs between two days, drawn behind the signs: where people stood, and what is told of them. */
import type { ReactNode } from 'react';
import { TIME_BADGES, type TimeSigns } from '../../../../shared/map/time-signs.ts';
import styles from './Time.module.css';

export function TimeLayer({ signs }: { readonly signs: TimeSigns }): ReactNode {
  const { badges, badgeScale, moves, footRadius } = signs;
  return (
    <g className={styles.layer}>
      {moves.map(({ id, foot, path }) => (
        <g key={id} className={styles.move} data-time="moved">
          <circle cx={foot.x} cy={foot.y} r={footRadius} />
          <path d={path} />
        </g>
      ))}
      {badges.map(({ id, mark, x, y }) => (
        <path
          key={`${id} ${mark}`}
          className={styles.badge}
          data-time={mark}
          d={TIME_BADGES[mark]}
          transform={`translate(${String(x)} ${String(y)}) scale(${String(badgeScale)})`}
        />
      ))}
    </g>
  );
}
