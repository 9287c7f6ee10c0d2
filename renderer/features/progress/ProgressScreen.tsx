/** Then and now: snapshots taken, two of them or one and today side by side, the list of them. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../../app/queries.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Compared } from './Compared.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import { TakeSnapshot } from './TakeSnapshot.tsx';
import styles from './ProgressScreen.module.css';

export function ProgressScreen(): ReactNode {
  const { text } = useLanguage();
  const words = text.snapshots;
  const { data: snapshots, error } = useAnswer('snapshots', 'list', {});
  if (error !== null) return <ErrorNote error={error.error} />;
  if (snapshots === undefined) return <Loading />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link className={styles.back ?? ''} href="/diagnose">
          {words.back}
        </Link>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      {snapshots.length === 0 ? (
        <EmptyState title={words.empty.title} action={<TakeSnapshot />}>
          {words.empty.text}
        </EmptyState>
      ) : (
        <>
          <Compared snapshots={snapshots} />
          <section className={styles.keep} aria-label={words.take.title}>
            <h3 className={styles.subtitle}>{words.take.title}</h3>
            <TakeSnapshot />
          </section>
          <SnapshotList snapshots={snapshots} />
        </>
      )}
    </div>
  );
}
