/** The vault's backups: when the last one was proved, one more now, and the way back. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { queryClient } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { showToast } from '../../ui/toasts.ts';
import { BackupList } from '../unlock/BackupList.tsx';
import { momentIn } from '../unlock/moment.ts';
import type { OpenVault } from '../unlock/VaultGate.tsx';
import styles from './SettingsScreen.module.css';

export function BackupsCard({ open }: { readonly open: OpenVault }): ReactNode {
  const { text, locale } = useLanguage();
  const words = text.backups;
  const [isListed, setListed] = useState(false);
  const [underway, run] = useUnderway();
  const [error, setError] = useState<AppError | null>(null);
  const { lastBackupAt } = open;
  const backUp = async (): Promise<void> => {
    const made = await run((following) => client.vault.backUp({}, following));
    if (made === null) return;
    setError(made.ok ? null : made.error);
    if (!made.ok) return;
    showToast({ message: words.made });
    await queryClient.invalidateQueries({ queryKey: ['vault'] });
  };
  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.body}</p>
      <dl className={styles.facts}>
        <dt>{words.last}</dt>
        <dd>{lastBackupAt === null ? words.none : momentIn(locale, lastBackupAt)}</dd>
      </dl>
      {isListed && <BackupList name={open.name} />}
      {underway !== null && <LongWait reason="copy" underway={underway} />}
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <Button isPending={underway !== null} onPress={() => void backUp()}>
          {words.now}
        </Button>
        {!isListed && (
          <Button variant="plain" onPress={() => setListed(true)}>
            {words.show}
          </Button>
        )}
      </div>
    </Card>
  );
}
