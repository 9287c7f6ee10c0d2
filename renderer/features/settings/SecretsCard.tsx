/** The ways into the vault: passphrase, recovery code, keychain, and the key behind them all. */
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RenewRecoveryCode } from '../unlock/RenewRecoveryCode.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { KeychainSwitch } from './KeychainSwitch.tsx';
import { RotateKeys } from './RotateKeys.tsx';
import styles from './SettingsScreen.module.css';

type Task = 'change' | 'renew' | 'rotate';

export function SecretsCard({ name }: { readonly name: string }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.secrets;
  const [task, setTask] = useState<Task | null>(null);
  const close = (): void => setTask(null);
  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.body}</p>
      <div className={styles.actions}>
        <Button onPress={() => setTask('change')}>{words.changePassphrase}</Button>
        <Button onPress={() => setTask('renew')}>{words.renew}</Button>
        <Button onPress={() => setTask('rotate')}>{words.rotate}</Button>
      </div>
      <KeychainSwitch name={name} />
      {task === 'change' && <ChangePassphrase name={name} onClose={close} />}
      {task === 'rotate' && <RotateKeys onClose={close} />}
      <RenewRecoveryCode isOpen={task === 'renew'} onClose={close} />
    </Card>
  );
}
