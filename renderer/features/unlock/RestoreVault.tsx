/** Going back to a backup from the door, for a vault that does not open any more. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { BackupList } from './BackupList.tsx';
import styles from './forms.module.css';

type Props = { readonly name: string; readonly onBack: () => void };

export function RestoreVault({ name, onBack }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.backups.door;
  return (
    <div className={styles.form}>
      <header>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{name}</p>
      </header>
      <BackupList name={name} />
      <div className={styles.elsewhere}>
        <Button variant="plain" icon="chevron-left" onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
