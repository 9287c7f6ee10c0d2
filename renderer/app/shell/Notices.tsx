/** What one should know all the time: a demonstration, hidden names, an unconfirmed code. */
import { useState, type ReactNode } from 'react';
import type { OpenVault } from '../../features/unlock/VaultGate.tsx';
import { RenewRecoveryCode } from '../../features/unlock/RenewRecoveryCode.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { lockVault } from '../locking.ts';
import { useLanguage } from '../text.tsx';
import { toggleNames, useNamesHidden } from '../veil.ts';
import styles from './Notices.module.css';

export function Notices({ open }: { readonly open: OpenVault }): ReactNode {
  const { text } = useLanguage();
  const areHidden = useNamesHidden();
  const [isRenewing, setRenewing] = useState(false);
  return (
    <section className={styles.notices} aria-label={text.shell.notices}>
      {open.demo && (
        <div className={styles.demo}>
          <Icon name="star" size={16} />
          <p className={styles.text}>{text.shell.demo.ribbon}</p>
          <Button size="small" onPress={() => void lockVault()}>
            {text.shell.demo.leave}
          </Button>
        </div>
      )}
      {areHidden && (
        <div className={styles.demo}>
          <Icon name="eye-off" size={16} />
          <p className={styles.text}>{text.shell.veil.notice}</p>
          <Button size="small" onPress={toggleNames}>
            {text.shell.veil.show}
          </Button>
        </div>
      )}
      {!open.demo && !open.recoveryConfirmed && (
        <div className={styles.caution}>
          <Icon name="info" size={16} />
          <p className={styles.text}>{text.shell.unconfirmed.notice}</p>
          <Button size="small" onPress={() => setRenewing(true)}>
            {text.shell.unconfirmed.renew}
          </Button>
        </div>
      )}
      <RenewRecoveryCode isOpen={isRenewing} onClose={() => setRenewing(false)} />
    </section>
  );
}
