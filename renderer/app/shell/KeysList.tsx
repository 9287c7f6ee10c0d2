/** The keys and what they do, by place. */
import type { ReactNode } from 'react';
import { Kbd } from '../../ui/Kbd.tsx';
import { useLanguage } from '../text.tsx';
import styles from './KeysList.module.css';

type Row = readonly [does: string, ...keys: string[]];

export function KeysList(): ReactNode {
  const { text } = useLanguage();
  const words = text.shell.keys;
  const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    [
      words.everywhere,
      [
        [words.screens, 'Mod+1', 'Mod+5'],
        [words.newPerson, 'Mod+N'],
        [words.find, 'Mod+F'],
        [words.undo, 'Mod+Z'],
        [words.redo, 'Mod+Shift+Z'],
        [words.lock, 'Mod+L'],
        [words.sheet, '?'],
      ],
    ],
    [
      words.inTable,
      [
        [words.move, 'Up', 'Down', 'Left', 'Right', 'Tab'],
        [words.edit, 'Enter'],
        [words.cancel, 'Esc'],
        [words.removePerson, 'Del'],
      ],
    ],
    [
      words.inJournal,
      [
        [words.saveEntry, 'Mod+Enter'],
        [words.mention, '@'],
      ],
    ],
  ];
  return (
    <div className={styles.groups}>
      {groups.map(([title, rows]) => (
        <section key={title}>
          <h3 className={styles.title}>{title}</h3>
          <dl className={styles.rows}>
            {rows.map(([does, ...keys]) => (
              <div key={does} className={styles.row}>
                <dt>{does}</dt>
                <dd className={styles.keys}>
                  {keys.map((combination) => (
                    <Kbd key={combination} keys={combination} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
