/** The code in its eight groups; on paper, a sheet of its own that says what it is. */
import type { ReactNode } from 'react';
import { todayIso } from '../../app/today.ts';
import { useLanguage } from '../../app/text.tsx';
import { groupsOf } from './recovery-groups.ts';
import styles from './CodeSheet.module.css';

export function CodeSheet({ code }: { readonly code: string }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.vault.recovery;
  return (
    <section className={styles.sheet} aria-label={words.code}>
      <h2 className={styles.paperOnly}>{words.sheetTitle}</h2>
      <ol className={styles.groups}>
        {groupsOf(code).map((group, index) => (
          // The order is what the groups are.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={styles.group}>
            <span className={styles.number} aria-hidden="true">
              {formats.number(index + 1)}
            </span>
            <span className={styles.symbols}>{group}</span>
          </li>
        ))}
      </ol>
      <p className={styles.paperOnly}>{words.sheetNote(formats.day(todayIso()))}</p>
    </section>
  );
}
