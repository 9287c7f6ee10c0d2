/** The newest entries of the journal, each by its first lines. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FoundEntry } from '../../../shared/contract/journal.ts';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './TodayScreen.module.css';

export function LatelyCard({ entries }: { readonly entries: readonly FoundEntry[] }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.today.lately;
  return (
    <Card title={words.title}>
      {entries.length === 0 && <p className={styles.faint}>{words.none}</p>}
      <ol className={styles.lines}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.line}>
            <time className={styles.faint} dateTime={entry.day}>
              {formats.day(entry.day)}
            </time>
            <p className={styles.excerpt} dir="auto" data-private>
              {entry.text}
            </p>
          </li>
        ))}
      </ol>
      <Link className={styles.more ?? ''} href="/journal">
        {words.all}
      </Link>
    </Card>
  );
}
