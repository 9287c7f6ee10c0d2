/** Ties that have gone quiet: who, and since when. A reminder, no debt. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Contact } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { Explain } from '../../ui/Explain.tsx';
import styles from './TodayScreen.module.css';

/** Null when it is known of nobody when we were last in touch. */
export function QuietCard({ quiet }: { readonly quiet: readonly Contact[] | null }): ReactNode {
  const { text } = useLanguage();
  const words = text.today.quiet;
  return (
    <Card
      title={words.title}
      aside={
        <Explain subject={words.explainTitle} source="proposal">
          {words.explain}
        </Explain>
      }
    >
      {quiet === null && <p className={styles.faint}>{words.unknown}</p>}
      {quiet?.length === 0 && <p className={styles.faint}>{words.none}</p>}
      {quiet !== null && quiet.length > 0 && (
        <>
          <ul className={styles.lines}>
            {quiet.map((contact) => (
              <li key={contact.id} className={styles.line}>
                <Link href={`/people/${encodeURIComponent(contact.id)}`}>
                  <bdi>{contact.name}</bdi>
                </Link>
                <Since contact={contact} />
              </li>
            ))}
          </ul>
          <Link className={styles.more ?? ''} href="/diagnose">
            {words.all}
          </Link>
        </>
      )}
    </Card>
  );
}

/** When we were last in touch, as it was answered: a day wins over months. */
function Since({ contact }: { readonly contact: Contact }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.today.quiet;
  const { lastContact, monthsSinceContact } = contact;
  if (lastContact === null && monthsSinceContact === null) return null;
  return (
    <span className={styles.faint}>
      {lastContact === null
        ? words.months(Math.round(monthsSinceContact ?? 0))
        : words.since(formats.day(lastContact))}
    </span>
  );
}
