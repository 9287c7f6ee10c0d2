/** What one should know all the time: that this is a demonstration, that the code is unconfirmed. */
import { useState, type ReactNode } from 'react';
import type { OpenVault } from '../../features/unlock/VaultGate.tsx';
import { RenewRecoveryCode } from '../../features/unlock/RenewRecoveryCode.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { lockVault } from '../locking.ts';
import { useLanguage } from '../text.tsx';
import styles from './Notices.module.css';

export function Notices({ open }: { readonly open: OpenVault }): ReactNode {
  const { text } = useLanguage();
  const [isRenewing, setRenewing] = useState(false);
  return (
    <>
      {open.demo && (
        <div className={styles.demo}>
          <Icon name="star" size={16} />
          <p className={styles.text}>{text.shell.demo.ribbon}</p>
          <Button size="small" onPress={() => void lockVault()}>
            {text.shell.demo.leave}
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
    </>
  );
}
