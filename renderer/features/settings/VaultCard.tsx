/** The open vault: where it lives, how one gets back in, and its lock. */
import { useState, type ReactNode } from 'react';
import { lockVault } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RenewRecoveryCode } from '../unlock/RenewRecoveryCode.tsx';
import type { OpenVault } from '../unlock/VaultGate.tsx';
import styles from './SettingsScreen.module.css';

export function VaultCard({ open }: { readonly open: OpenVault }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.vault;
  const [isRenewing, setRenewing] = useState(false);
  return (
    <Card title={words.title}>
      <dl className={styles.facts}>
        <dt>{words.name}</dt>
        <dd>{open.name}</dd>
        {open.demo ? (
          <dd className={styles.whole}>{words.demo}</dd>
        ) : (
          <>
            <dt>{words.folder}</dt>
            <dd className={styles.path}>{open.folder}</dd>
            <dd className={styles.whole}>{words.folderHint}</dd>
            <dt>{words.recovery}</dt>
            <dd>{open.recoveryConfirmed ? words.confirmed : words.unconfirmed}</dd>
          </>
        )}
      </dl>
      <div className={styles.actions}>
        {!open.demo && <Button onPress={() => setRenewing(true)}>{words.renew}</Button>}
        <Button icon="lock" onPress={() => void lockVault()}>
          {words.lock}
        </Button>
      </div>
      <RenewRecoveryCode isOpen={isRenewing} onClose={() => setRenewing(false)} />
    </Card>
  );
}
