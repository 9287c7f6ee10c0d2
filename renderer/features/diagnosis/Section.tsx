/** A part of the page: its title in the margin, its matter beside it, as in a well-set journal. */
import { useId, type ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Badge, type Source } from '../../ui/Badge.tsx';
import { partId, partTitle, type PagePart } from './page-parts.ts';
import styles from './Section.module.css';

export type SectionProps = {
  readonly part: PagePart;
  readonly lead?: string;
  /** What stands under the title in the margin: how the matter is to be taken. */
  readonly note?: string;
  readonly source?: Source;
  readonly children: ReactNode;
};

export function Section({ part, lead, note, source, children }: SectionProps): ReactNode {
  const { text } = useLanguage();
  const titleId = useId();
  return (
    <section id={partId(part)} className={styles.section} aria-labelledby={titleId} tabIndex={-1}>
      <header className={styles.margin}>
        <h2 id={titleId} className={styles.title}>
          {partTitle(part, text)}
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
