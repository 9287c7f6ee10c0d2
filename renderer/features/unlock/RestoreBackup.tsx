/** Going back to a backup: its passphrase first, then what would change, then the act itself. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { RestorePreview } from '../../../shared/contract/vault-backups.ts';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { Backup } from './BackupList.tsx';
import { momentIn } from './moment.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { RestoreSummary } from './RestoreSummary.tsx';
import { SecretError, secondsToWait } from './SecretError.tsx';
import { useWait } from './use-wait.ts';
import styles from './forms.module.css';

type Props = { readonly name: string; readonly backup: Backup; readonly onClose: () => void };

export function RestoreBackup({ name, backup, onClose }: Props): ReactNode {
  const { text, locale } = useLanguage();
  const words = text.backups.preview;
  const [passphrase, setPassphrase] = useState('');
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [secondsLeft, wait] = useWait();
  const isReady = passphrase !== '' && secondsLeft === 0;
  const choice = { name, backup: backup.name, passphrase };

  const fail = (failure: AppError): void => {
    setError(failure);
    wait(secondsToWait(failure));
  };
  const look = async (): Promise<void> => {
    if (!isReady || isBusy) return;
    setBusy(true);
    const looked = await client.vault.previewRestore(choice);
    setBusy(false);
    if (!looked.ok) return fail(looked.error);
    setError(null);
    setPreview(looked.value);
  };
  const restore = async (): Promise<void> => {
    setBusy(true);
    const restored = await settleBeforeLock(client.vault.restoreBackup(choice));
    setBusy(false);
    if (!restored.ok) return fail(restored.error);
    showToast({ message: words.done(restored.value.keptAs) });
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void look();
  };
  return (
    <Dialog
      title={words.title(momentIn(locale, backup.at))}
      isOpen
      onClose={onClose}
      isAlert={isBusy && preview !== null}
      actions={
        <>
          <Button isDisabled={isBusy && preview !== null} onPress={onClose}>
            {text.shell.ui.cancel}
          </Button>
          {preview === null ? (
            <Button
              variant="primary"
              isPending={isBusy}
              isDisabled={!isReady}
              onPress={() => void look()}
            >
              {words.look}
            </Button>
          ) : (
            <Button variant="danger" isPending={isBusy} onPress={() => void restore()}>
              {isBusy ? words.submitting : words.submit}
            </Button>
          )}
        </>
      }
    >
      {preview === null ? (
        <form className={styles.form} onSubmit={submit}>
          <PassphraseField
            label={words.passphrase}
            value={passphrase}
            onChange={setPassphrase}
            takesFocus
          />
        </form>
      ) : (
        <RestoreSummary preview={preview} />
      )}
      <SecretError error={error} secondsLeft={secondsLeft} />
      {isBusy && <LongWait reason={preview === null ? 'key' : 'whole'} />}
    </Dialog>
  );
}
