/**
 * The code in its eight groups, and the sheet that says what it is. The sheet is a page of its own
 * beside everything else: what is printed is the sheet and nothing that stands around it.
 */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { todayIso } from '../../app/today.ts';
import { useLanguage } from '../../app/text.tsx';
import { groupsOf } from './recovery-groups.ts';
import styles from './CodeSheet.module.css';

type Props = { readonly code: string };

export function CodeSheet({ code }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.vault.recovery;
  return (
    <>
      <section className={styles.sheet} aria-label={words.code}>
        <Groups code={code} />
      </section>
      {createPortal(
        <section className={styles.paper}>
          <h1 className={styles.title}>{words.sheetTitle}</h1>
          <Groups code={code} />
          <p className={styles.about}>{words.sheetNote(formats.day(todayIso()))}</p>
        </section>,
        document.body,
      )}
    </>
  );
}

function Groups({ code }: Props): ReactNode {
  const { formats } = useLanguage();
  return (
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
  );
}
