/** A sheet of paper on the page: one matter, with its title. */
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Card.module.css';

export type CardProps = {
  readonly title?: ReactNode;
  /** Stands beside the title: a badge, an explanation. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'caution';
};

export function Card({ title, aside, children, tone = 'plain' }: CardProps): ReactNode {
  const titleId = useId();
  return (
    <section
      className={classNames(styles.card, styles[tone])}
      {...(title === undefined ? {} : { 'aria-labelledby': titleId })}
    >
      {(title !== undefined || aside !== undefined) && (
        <header className={styles.head}>
          {title !== undefined && (
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
          )}
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
