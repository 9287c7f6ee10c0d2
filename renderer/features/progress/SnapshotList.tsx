/** The snapshots there are, newest first; removing one can be taken back. */
import { useId, type ReactNode } from 'react';
import type { SnapshotHead } from '../../../shared/model/snapshot.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { useNamesHidden } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { snapshotWords } from './snapshot-words.ts';
import styles from './SnapshotList.module.css';

export function SnapshotList({
  snapshots,
}: {
  readonly snapshots: readonly SnapshotHead[];
}): ReactNode {
  const { text, formats } = useLanguage();
  const { perform } = usePerform();
  const words = text.snapshots.list;
  const areNamesHidden = useNamesHidden();
  const titleId = useId();
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.title}
      </h3>
      <ol className={styles.list}>
        {snapshots.map(({ id, day, title, madeWith, people }) => (
          <li key={id} className={styles.snapshot}>
            <div className={styles.words}>
              <time className={styles.day} dateTime={day}>
                {formats.day(day)}
              </time>
              {title !== null && (
                <span className={styles.name} dir="auto" data-private>
                  {title}
                </span>
              )}
              <span className={styles.detail}>
                {[words.people(people), madeWith === null ? [] : words.madeWith(madeWith)]
                  .flat()
                  .join(', ')}
              </span>
            </div>
            <Button
              variant="plain"
              icon="trash"
              aria-label={words.remove(
                snapshotWords({ day, title }, { text, formats, areNamesHidden }),
              )}
              onPress={() => void perform(client.snapshots.remove({ id }))}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
