/** The open vault: what it is called, where it lives, and its lock. */
import type { ReactNode } from 'react';
import { lockVault } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { OpenVault } from '../unlock/VaultGate.tsx';
import styles from './SettingsScreen.module.css';

export function VaultCard({ open }: { readonly open: OpenVault }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.settings.vault;
  return (
    <Card title={words.title}>
      <dl className={styles.facts}>
        <dt>{words.name}</dt>
        <dd dir="auto">{open.demo ? text.shell.demo.name : open.name}</dd>
        {open.demo ? (
          <dd className={styles.whole}>{words.demo}</dd>
        ) : (
          <>
            <dt>{words.folder}</dt>
            <dd className={styles.path}>{open.folder}</dd>
            <dd className={styles.whole}>{words.folderHint}</dd>
            <dt>{words.health}</dt>
            <dd>{words.healths[open.health]}</dd>
            {open.conflicts.length > 0 && (
              <dd className={styles.whole}>{words.conflicts(formats.list(open.conflicts))}</dd>
            )}
            <dt>{words.recovery}</dt>
            <dd>{open.recoveryConfirmed ? words.confirmed : words.unconfirmed}</dd>
          </>
        )}
      </dl>
      <div className={styles.actions}>
        <Button icon="lock" onPress={() => void lockVault()}>
          {words.lock}
        </Button>
      </div>
    </Card>
  );
}
