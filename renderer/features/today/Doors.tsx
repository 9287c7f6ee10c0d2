/** Today before there is anybody: three doors, and what this page will show once one is taken. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useImport } from '../../app/importing/ImportDoor.tsx';
import { lockVault } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './Doors.module.css';

type Door = {
  readonly icon: IconName;
  readonly title: string;
  readonly body: string;
  readonly open: () => void;
};

export function Doors(): ReactNode {
  const { text } = useLanguage();
  const words = text.today.doors;
  const [, navigate] = useLocation();
  const { choose } = useImport();
  const doors: readonly Door[] = [
    {
      icon: 'people',
      title: words.table,
      body: words.tableBody,
      open: () => navigate('/people?new'),
    },
    {
      icon: 'upload',
      title: words.file,
      body: words.fileBody,
      open: () => void choose(),
    },
    { icon: 'star', title: words.demo, body: words.demoBody, open: () => void lockVault() },
  ];
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <ul className={styles.doors}>
        {doors.map(({ icon, title, body, open }) => (
          <li key={title}>
            <AriaButton className={styles.door ?? ''} onPress={open}>
              <span className={styles.icon}>
                <Icon name={icon} size={28} />
              </span>
              <span className={styles.name}>{title}</span>
              <span className={styles.body}>{body}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
