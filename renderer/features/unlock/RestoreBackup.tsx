/** Going back to a backup: its passphrase first, then what would change, then the act itself. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { RestorePreview } from '../../../shared/contract/vault-backups.ts';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
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
  const [underway, run] = useUnderway();
  const isBusy = underway !== null;
  const isHeld = underway?.canCancel === false;
  const [secondsLeft, wait] = useWait();
  const isReady = passphrase !== '' && secondsLeft === 0;
  const choice = { name, backup: backup.name, passphrase };

  const fail = (failure: AppError): void => {
    setError(failure);
    wait(secondsToWait(failure));
  };
  const look = async (): Promise<void> => {
    if (!isReady || isBusy) return;
    const looked = await run((following) => client.vault.previewRestore(choice, following));
    if (looked === null) return onClose();
    if (!looked.ok) return fail(looked.error);
    setError(null);
    setPreview(looked.value);
  };
  const restore = async (): Promise<void> => {
    const restored = await run((following) =>
      settleBeforeLock(client.vault.restoreBackup(choice, following)),
    );
    if (restored === null) return onClose();
    if (!restored.ok) return fail(restored.error);
    showToast({ message: words.done(restored.value.keptAs) });
    onClose();
  };
  const leave = (): void => (underway === null ? onClose() : underway.cancel());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void look();
  };
  return (
    <Dialog
      title={words.title(momentIn(locale, backup.at))}
      isOpen
      onClose={leave}
      isAlert={isHeld}
      actions={
        <>
          <Button isDisabled={isHeld} onPress={leave}>
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
      {underway !== null && <LongWait reason="key" underway={underway} isInDialog />}
    </Dialog>
  );
}
