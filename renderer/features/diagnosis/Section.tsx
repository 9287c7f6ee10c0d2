/** A part of the page: its title in the margin, its matter beside it, as in a well-set journal. */
import { useId, type ReactNode } from 'react';
import { Badge, type Source } from '../../ui/Badge.tsx';
import styles from './Section.module.css';

export type SectionProps = {
  readonly title: string;
  readonly lead?: string;
  /** What stands under the title in the margin: how the matter is to be taken. */
  readonly note?: string;
  readonly source?: Source;
  readonly children: ReactNode;
};

export function Section({ title, lead, note, source, children }: SectionProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <header className={styles.margin}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {note !== undefined && <p className={styles.note}>{note}</p>}
        {source !== undefined && <Badge source={source} />}
      </header>
      <div className={styles.matter}>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
    </section>
  );
}
