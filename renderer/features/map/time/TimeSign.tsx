/** A sign of what differs between two days, as it stands in the legend. */
import type { ReactNode } from 'react';
import { BADGE_SCALE, TIME_BADGES, type TimeMark } from '../../../../shared/map/time-signs.ts';
import styles from './Time.module.css';

type Props = { readonly mark: TimeMark | 'same' };

function Drawing({ mark }: Props): ReactNode {
  if (mark === 'left') return <circle className={styles.ghost} r={6} />;
  if (mark === 'same') return <circle className={styles.disc} r={6} />;
  if (mark === 'moved') {
    return (
      <g className={styles.move}>
        <circle cx={-7.5} r={2.5} />
        <path d="M-5 0H9M5-3.5 9 0 5 3.5" />
      </g>
    );
  }
  return (
    <path
      className={styles.badge}
      d={TIME_BADGES[mark]}
      transform={`scale(${String(BADGE_SCALE)})`}
    />
  );
}

export function TimeSign({ mark }: Props): ReactNode {
  return (
    <svg className={styles.sign} width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      <Drawing mark={mark} />
    </svg>
  );
}
