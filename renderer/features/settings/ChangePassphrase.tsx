/** Changing the passphrase: the present one, the new one, and how hard that is to guess. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import { NewPassphrase } from '../unlock/NewPassphrase.tsx';
import { PassphraseField } from '../unlock/PassphraseField.tsx';
import { SecretError, secondsToWait } from '../unlock/SecretError.tsx';
import { useStrength } from '../unlock/use-strength.ts';
import { useWait } from '../unlock/use-wait.ts';
import styles from './SettingsScreen.module.css';

export function ChangePassphrase({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.secrets.change;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [isChanging, setChanging] = useState(false);
  const [secondsLeft, wait] = useWait();
  const strength = useStrength(next);
  const isReady =
    current !== '' && next !== '' && strength?.accepted !== false && secondsLeft === 0;

  const change = async (): Promise<void> => {
    if (!isReady || isChanging) return;
    setChanging(true);
    const changed = await settleBeforeLock(client.vault.changePassphrase({ current, next }));
    setChanging(false);
    if (changed.ok) {
      showToast({ message: words.done });
      return onClose();
    }
    setError(changed.error);
    wait(secondsToWait(changed.error));
    if (changed.error.code === 'vault/wrong-passphrase') setCurrent('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void change();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text.shell.ui.cancel}</Button>
          <Button
            variant="primary"
            isPending={isChanging}
            isDisabled={!isReady}
            onPress={() => void change()}
          >
            {words.submit}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.text}>{words.body}</p>
        <PassphraseField label={words.current} value={current} onChange={setCurrent} takesFocus />
        <NewPassphrase label={words.next} value={next} onChange={setNext} strength={strength} />
        <SecretError error={error} secondsLeft={secondsLeft} />
        {/* With two fields, Enter submits only a form that holds a control to submit it. */}
        <input type="submit" value={words.submit} hidden />
      </form>
    </Dialog>
  );
}
