/** The small mark of an intention, as it stands in a legend or on a button. */
import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { BADGE_PATHS, type BadgeKind } from '../../../../shared/map/plan-badges.ts';
import styles from './Planning.module.css';

export function BadgeIcon({ kind }: { readonly kind: BadgeKind }): ReactNode {
  return (
    <svg
      className={styles.icon}
      width="14"
      height="14"
      viewBox="-5.5 -5.5 11 11"
      aria-hidden="true"
    >
      <path className={classNames(styles.badge, styles[kind])} d={BADGE_PATHS[kind]} />
    </svg>
  );
}
