/** A sign of what differs between two days, as it stands in the legend. */
import type { ReactNode } from 'react';
import type { TimeMark } from './marks.ts';
import { BADGES } from './time-signs.ts';
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
  return <path className={styles.badge} d={BADGES[mark]} transform="scale(1.4)" />;
}

export function TimeSign({ mark }: Props): ReactNode {
  return (
    <svg className={styles.sign} width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      <Drawing mark={mark} />
    </svg>
  );
}
