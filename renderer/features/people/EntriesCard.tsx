/** The newest journal entries that speak of a contact. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './CardSide.module.css';

const SHOWN = 3;

export function EntriesCard({ person }: { readonly person: string }): ReactNode {
  const { text, formats } = useLanguage();
  const [, navigate] = useLocation();
  const found = useAnswer('journal', 'list', { words: '', person, limit: SHOWN }).data;
  const words = text.people.entries;
  const goToJournal = (): void => navigate(`/journal?person=${encodeURIComponent(person)}`);
  if (found === undefined) return null;
  return (
    <Card title={words.title}>
      {found.total === 0 && <p className={styles.faint}>{words.none}</p>}
      <ol className={styles.entries}>
        {found.entries.map((entry) => (
          <li key={entry.id}>
            <p className={styles.day}>{formats.day(entry.day)}</p>
            <p className={styles.excerpt} dir="auto" data-private>
              {entry.text}
            </p>
          </li>
        ))}
      </ol>
      <div className={styles.chips}>
        <Button size="small" icon="edit" onPress={goToJournal}>
          {words.write}
        </Button>
        {found.total > SHOWN && (
          <Button variant="plain" size="small" onPress={goToJournal}>
            {words.all(found.total)}
          </Button>
        )}
      </div>
    </Card>
  );
}
