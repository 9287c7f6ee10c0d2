/** Coming back in with the recovery code, and setting a new passphrase on the way. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { fetchBehindDoor } from '../../app/behind-door.ts';
import { client } from '../../app/client.ts';
import { forgetAnswers } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
import { Button } from '../../ui/Button.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { SecretError, secondsToWait } from './SecretError.tsx';
import { mayBeAccepted, useStrength } from './use-strength.ts';
import { useWait } from './use-wait.ts';
import styles from './forms.module.css';

type Props = { readonly name: string; readonly onBack: () => void };

export function RecoverVault({ name, onBack }: Props): ReactNode {
  const { text, locale } = useLanguage();
  const words = text.vault.recover;
  const [recoveryCode, setRecoveryCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [underway, run] = useUnderway();
  const isOpening = underway !== null;
  const [secondsLeft, wait] = useWait();
  const strength = useStrength(name, passphrase);
  // A passphrase whose strength is not known yet may be sent: the vault judges it again.
  const isReady =
    recoveryCode.trim() !== '' && passphrase !== '' && mayBeAccepted(strength) && secondsLeft === 0;

  const isOlder = error?.code === 'vault/older-than-last-seen';

  const recover = async (): Promise<void> => {
    if (!isReady || isOpening) return;
    fetchBehindDoor(locale);
    const given = { name, recoveryCode, passphrase, acceptOlder: isOlder };
    const opened = await run((following) => client.vault.recover(given, following));
    if (opened === null) return;
    if (opened.ok) return forgetAnswers();
    setError(opened.error);
    wait(secondsToWait(opened.error));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void recover();
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <header>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.body}</p>
      </header>
      <TextField
        label={words.code}
        value={recoveryCode}
        onChange={setRecoveryCode}
        maxLength={100}
        placeholder="PX1-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"
        takesFocus
        description={words.noCode}
      />
      <NewPassphrase
        label={words.newPassphrase}
        value={passphrase}
        onChange={setPassphrase}
        strength={strength}
      />
      <SecretError error={error} secondsLeft={secondsLeft} />
      {underway !== null && <LongWait reason="key" underway={underway} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={isOpening} isDisabled={!isReady}>
          {isOpening ? words.submitting : isOlder ? text.vault.open.acceptOlder : words.submit}
        </Button>
        <Button variant="plain" onPress={onBack}>
          {text.vault.create.backToOpen}
        </Button>
      </div>
    </form>
  );
}
