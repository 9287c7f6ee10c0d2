/** One matter within a card beside the map, under its title. */
import type { ReactNode } from 'react';
import styles from './Side.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

export function SideSection({ title, children }: Props): ReactNode {
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.label}>{title}</h3>
      {children}
    </section>
  );
}
