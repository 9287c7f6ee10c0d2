/** The keys and what they do, by place. */
import type { ReactNode } from 'react';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import { isMac, Kbd } from '../../ui/Kbd.tsx';
import { SCREENS } from '../shortcuts.ts';
import { useLanguage } from '../text.tsx';
import styles from './KeysList.module.css';

type Row = readonly [does: string, ...keys: string[]];

type Group = readonly [title: string, rows: readonly Row[]];

function groupsIn({
  shell: { keys: words },
  mapTime,
  plan,
  proposals,
}: Catalogue): readonly Group[] {
  return [
    [
      words.everywhere,
      [
        [words.palette, 'Mod+K'],
        [words.screens, 'Mod+1', `Mod+${String(SCREENS.length)}`],
        [words.back, ...(isMac() ? ['Mod+['] : ['Alt+Left', 'Mod+['])],
        [words.forward, ...(isMac() ? ['Mod+]'] : ['Alt+Right', 'Mod+]'])],
        [words.newPerson, 'Mod+N'],
        [words.newEntry, 'Mod+J'],
        [words.find, 'Mod+F'],
        [words.filter, 'Shift+F'],
        [words.print, 'Mod+P'],
        [words.settings, 'Mod+,'],
        [words.undo, 'Mod+Z'],
        [words.redo, 'Mod+Shift+Z'],
        [words.hideNames, 'Mod+.'],
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
      words.onMap,
      [
        [words.walk, 'Up', 'Down', 'Left', 'Right'],
        [words.open, 'Enter'],
        [words.findPeople, '/'],
        [words.chooseAll, 'Mod+A'],
        [words.hideRest, 'H'],
        [words.ghostRest, 'Shift+H'],
        [words.neighbours, 'F'],
        [words.bringBack, 'U'],
        [words.movePerson, 'Alt+Up', 'Alt+Down'],
        [words.layout, 'L'],
        [words.outlines, 'G'],
        [mapTime.keys.step, '[', ']'],
        [mapTime.keys.compare, 'C'],
        [proposals.columns.prune.name, 'P'],
        [proposals.columns.invest.name, 'V'],
        [proposals.columns.maintain.name, 'M'],
        [words.zoom, 'Plus', 'Minus'],
        [words.fit, '0'],
        [words.tryByHand, 'W'],
        [words.stepByHand, 'Alt+Up', 'Alt+Down'],
        [words.tryGone, 'Del'],
        [words.clear, 'Esc'],
      ],
    ],
    [
      plan.keys.title,
      [
        [plan.card.done, 'D'],
        [plan.card.later, 'Z'],
        [plan.keys.move, 'Shift+Left', 'Shift+Right'],
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
}

export function KeysList(): ReactNode {
  const { text } = useLanguage();
  return (
    <div className={styles.groups}>
      {groupsIn(text).map(([title, rows]) => (
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
