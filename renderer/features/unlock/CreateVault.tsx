/** Making a vault: its name, a passphrase that holds, and the one thing to understand about it. */
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { queryClient } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DemoLink } from './DemoLink.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { mayBeAccepted, useStrength } from './use-strength.ts';
import styles from './forms.module.css';

type Props = {
  /** Names that are in use. */
  readonly taken: readonly string[];
  readonly onCreated: (recoveryCode: string) => void;
  /** Null when there is nowhere to go back to. */
  readonly onBack: (() => void) | null;
};

export function CreateVault({ taken, onCreated, onBack }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.vault.create;
  const [typedName, setName] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isUnderstood, setUnderstood] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [underway, run] = useUnderway();
  const isMaking = underway !== null;
  const name = typedName ?? (taken.includes(words.defaultName) ? '' : words.defaultName);
  const strength = useStrength(name, passphrase);
  const isFilled = name.trim() !== '' && passphrase !== '' && mayBeAccepted(strength);
  const statement = useRef<HTMLInputElement>(null);

  const make = async (): Promise<void> => {
    if (!isFilled || isMaking) return;
    // A button that waits for a tick without a word would be a riddle: it leads there instead.
    if (!isUnderstood) return statement.current?.focus({ focusVisible: true });
    setError(null);
    const made = await run((following) =>
      client.vault.create({ name: name.trim(), passphrase }, following),
    );
    if (made === null) return;
    if (!made.ok) return setError(made.error);
    onCreated(made.value.recoveryCode);
    await queryClient.invalidateQueries({ queryKey: ['vault'] });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void make();
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <header>
        <h1 className={styles.title}>{words.title}</h1>
        {onBack === null && <p className={styles.lead}>{words.first}</p>}
      </header>
      <TextField
        label={words.name}
        value={name}
        onChange={setName}
        maxLength={60}
        description={words.nameHint}
      />
      <NewPassphrase
        label={words.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        strength={strength}
        // The name is filled in already.
        takesFocus={name !== ''}
      />
      <Checkbox isChecked={isUnderstood} onChange={setUnderstood} inputRef={statement}>
        {words.understood}
      </Checkbox>
      {error !== null && <ErrorNote error={error} />}
      {underway !== null && <LongWait reason="key" underway={underway} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={isMaking} isDisabled={!isFilled}>
          {isMaking ? words.submitting : words.submit}
        </Button>
        {onBack !== null && (
          <Button variant="plain" onPress={onBack}>
            {words.backToOpen}
          </Button>
        )}
      </div>
      {onBack === null && (
        <div className={styles.elsewhere}>
          <DemoLink />
        </div>
      )}
    </form>
  );
}
