/** What stands where there is nothing yet: what it will be, and the way to begin. */
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export type EmptyStateProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      <svg className={styles.rings} viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="18" />
        <circle cx="60" cy="60" r="36" />
        <circle cx="60" cy="60" r="54" />
        <circle cx="60" cy="60" r="3" className={styles.star} />
        <circle cx="86" cy="35" r="2" className={styles.star} />
        <circle cx="30" cy="80" r="2" className={styles.star} />
      </svg>
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
