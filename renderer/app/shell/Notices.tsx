/** What one should know all the time: a demonstration, hidden names, an unconfirmed code. */
import { useState, type ReactNode } from 'react';
import type { OpenVault } from '../../features/unlock/VaultGate.tsx';
import { RenewRecoveryCode } from '../../features/unlock/RenewRecoveryCode.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
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
        <Banner
          icon="star"
          isAcross
          actions={
            <Button size="small" onPress={() => void lockVault()}>
              {text.shell.demo.leave}
            </Button>
          }
        >
          {text.shell.demo.ribbon}
        </Banner>
      )}
      {areHidden && (
        <Banner
          icon="eye-off"
          isAcross
          actions={
            <Button size="small" onPress={toggleNames}>
              {text.shell.veil.show}
            </Button>
          }
        >
          {text.shell.veil.notice}
        </Banner>
      )}
      {!open.demo && !open.recoveryConfirmed && (
        <Banner
          tone="caution"
          icon="info"
          isAcross
          actions={
            <Button size="small" onPress={() => setRenewing(true)}>
              {text.shell.unconfirmed.renew}
            </Button>
          }
        >
          {text.shell.unconfirmed.notice}
        </Banner>
      )}
      <RenewRecoveryCode isOpen={isRenewing} onClose={() => setRenewing(false)} />
    </section>
  );
}
