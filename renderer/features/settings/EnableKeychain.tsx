/** Letting the computer's keychain open the vault: the passphrase, once more. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PassphraseField } from '../unlock/PassphraseField.tsx';
import { SecretError, secondsToWait } from '../unlock/SecretError.tsx';
import { useWait } from '../unlock/use-wait.ts';
import styles from './SettingsScreen.module.css';

export function EnableKeychain({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.secrets.keychain;
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [isEnabling, setEnabling] = useState(false);
  const [secondsLeft, wait] = useWait();
  const isReady = passphrase !== '' && secondsLeft === 0;

  const enable = async (): Promise<void> => {
    if (!isReady || isEnabling) return;
    setEnabling(true);
    const enabled = await settleBeforeLock(client.vault.enableKeychain({ passphrase }));
    setEnabling(false);
    if (enabled.ok) return onClose();
    setPassphrase('');
    setError(enabled.error);
    wait(secondsToWait(enabled.error));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void enable();
  };
  return (
    <Dialog
      title={words.label}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text.shell.ui.cancel}</Button>
          <Button
            variant="primary"
            isPending={isEnabling}
            isDisabled={!isReady}
            onPress={() => void enable()}
          >
            {words.submit}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.text}>{words.body}</p>
        <PassphraseField
          label={words.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          takesFocus
        />
        <SecretError error={error} secondsLeft={secondsLeft} />
      </form>
    </Dialog>
  );
}
