/** Encrypting the whole vault under a new key, which ends with a new recovery code. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { queryClient } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PassphraseField } from '../unlock/PassphraseField.tsx';
import { RecoveryCode } from '../unlock/RecoveryCode.tsx';
import { SecretError, secondsToWait } from '../unlock/SecretError.tsx';
import { useWait } from '../unlock/use-wait.ts';
import styles from './SettingsScreen.module.css';

export function RotateKeys({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.secrets.rotation;
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isRotating, setRotating] = useState(false);
  const [secondsLeft, wait] = useWait();
  const isReady = passphrase !== '' && secondsLeft === 0;

  const rotate = async (): Promise<void> => {
    if (!isReady || isRotating) return;
    setRotating(true);
    const rotated = await settleBeforeLock(client.vault.rotateKeys({ passphrase }));
    setRotating(false);
    setPassphrase('');
    if (!rotated.ok) {
      setError(rotated.error);
      return wait(secondsToWait(rotated.error));
    }
    setError(null);
    setCode(rotated.value.recoveryCode);
    await queryClient.invalidateQueries({ queryKey: ['vault'] });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void rotate();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      isAlert={code !== null || isRotating}
      actions={
        code === null && (
          <>
            <Button isDisabled={isRotating} onPress={onClose}>
              {text.shell.ui.cancel}
            </Button>
            <Button
              variant="primary"
              isPending={isRotating}
              isDisabled={!isReady}
              onPress={() => void rotate()}
            >
              {isRotating ? words.submitting : words.submit}
            </Button>
          </>
        )
      }
    >
      {code === null ? (
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
      ) : (
        <RecoveryCode code={code} onDone={onClose} />
      )}
    </Dialog>
  );
}
