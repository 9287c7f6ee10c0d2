/** Opening one of the vaults with its passphrase. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { forgetAnswers } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { DemoLink } from './DemoLink.tsx';
import { SecretError, secondsToWait } from './SecretError.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { useWait } from './use-wait.ts';
import styles from './forms.module.css';

type Props = {
  readonly names: readonly string[];
  readonly onForgot: (name: string) => void;
  readonly onMakeAnother: () => void;
};

export function OpenVault({ names, onForgot, onMakeAnother }: Props): ReactNode {
  const { text } = useLanguage();
  const [chosen, setChosen] = useState(names[0] ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [secondsLeft, wait] = useWait();
  const name = names.includes(chosen) ? chosen : (names[0] ?? '');

  // Told once that this copy is older, pressing again opens it all the same.
  const isOlder = error?.code === 'vault/older-than-last-seen';

  const open = async (): Promise<void> => {
    if (passphrase === '' || isOpening || secondsLeft > 0) return;
    setOpening(true);
    const opened = await client.vault.unlock({ name, passphrase, acceptOlder: isOlder });
    setOpening(false);
    if (opened.ok) return forgetAnswers();
    setError(opened.error);
    wait(secondsToWait(opened.error));
    if (opened.error.code !== 'vault/older-than-last-seen') setPassphrase('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void open();
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <h1 className={styles.title}>{names.length > 1 ? text.vault.open.title : name}</h1>
      {names.length > 1 && (
        <Select
          label={text.vault.open.chooseVault}
          options={names.map((value) => ({ value, label: value }))}
          value={name}
          onChange={(value) => setChosen(value ?? name)}
        />
      )}
      <PassphraseField
        label={text.vault.open.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        takesFocus
      />
      <SecretError error={error} secondsLeft={secondsLeft} />
      <div className={styles.actions}>
        <Button
          type="submit"
          variant="primary"
          isPending={isOpening}
          isDisabled={passphrase === '' || secondsLeft > 0}
        >
          {isOpening
            ? text.vault.open.submitting
            : isOlder
              ? text.vault.open.acceptOlder
              : text.vault.open.submit}
        </Button>
        <Button variant="plain" onPress={() => onForgot(name)}>
          {text.vault.open.forgot}
        </Button>
      </div>
      <div className={styles.elsewhere}>
        <Button variant="plain" icon="plus" onPress={onMakeAnother}>
          {text.vault.open.another}
        </Button>
        <DemoLink />
      </div>
    </form>
  );
}
