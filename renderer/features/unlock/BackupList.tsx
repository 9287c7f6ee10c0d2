/** The vault's own backups, each opened and counted just now, and the way back to one of them. */
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { momentIn } from './moment.ts';
import { RestoreBackup } from './RestoreBackup.tsx';
import styles from './BackupList.module.css';

export type Backup = Output<PlexusContract['vault']['backups']>[number];

export function BackupList({ name }: { readonly name: string }): ReactNode {
  const { text, locale } = useLanguage();
  const words = text.backups;
  const backups = useAnswer('vault', 'backups', { name });
  const [chosen, setChosen] = useState<Backup | null>(null);
  if (backups.isPending) return <Progress label={words.checking} value={null} />;
  if (backups.isError) return <ErrorNote error={backups.error.error} />;
  if (backups.data.length === 0) return <p className={styles.state}>{words.empty}</p>;
  return (
    <>
      <ul className={styles.list}>
        {backups.data.map((backup) => (
          <li key={backup.name} className={styles.backup}>
            <div className={styles.words}>
              <p className={styles.when}>{momentIn(locale, backup.at)}</p>
              {backup.holdings !== null && (
                <p className={styles.state}>{words.holds(backup.holdings)}</p>
              )}
              <p className={styles.state}>
                {words.states[backup.state]}
                {backup.passphrase === 'of-then' && ` · ${words.ofThen}`}
              </p>
            </div>
            {backup.state !== 'damaged' && (
              <Button
                size="small"
                aria-label={words.restoreNamed(momentIn(locale, backup.at))}
                onPress={() => setChosen(backup)}
              >
                {words.restore}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen !== null && (
        <RestoreBackup name={name} backup={chosen} onClose={() => setChosen(null)} />
      )}
    </>
  );
}
