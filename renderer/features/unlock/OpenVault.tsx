/** Opening one of the vaults with its passphrase. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { fetchBehindDoor } from '../../app/behind-door.ts';
import { client, type Following } from '../../app/client.ts';
import { forgetAnswers } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
import { Button } from '../../ui/Button.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DemoLink } from './DemoLink.tsx';
import { KeychainButton } from './KeychainButton.tsx';
import { SecretError, secondsToWait } from './SecretError.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { useWait } from './use-wait.ts';
import styles from './forms.module.css';

export type KnownVault = Output<PlexusContract['vault']['state']>['vaults'][number];

type Props = {
  /** Null when the door is not to name the vaults: then the name is typed. */
  readonly vaults: readonly KnownVault[] | null;
  readonly onForgot: (name: string) => void;
  readonly onRestore: (name: string) => void;
  readonly onMakeAnother: () => void;
};

export function OpenVault({ vaults, onForgot, onRestore, onMakeAnother }: Props): ReactNode {
  const { text, locale } = useLanguage();
  const [chosen, setChosen] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [underway, run] = useUnderway();
  const isOpening = underway !== null;
  const [secondsLeft, wait] = useWait();
  const listed = vaults?.find(({ name }) => name === chosen) ?? vaults?.[0];
  const name = listed?.name ?? chosen.trim();
  const isReady = name !== '' && passphrase !== '' && secondsLeft === 0;

  // Told once that this copy is older, pressing again opens it all the same.
  const isOlder = error?.code === 'vault/older-than-last-seen';

  const openWith = async (
    opening: (following: Following) => Promise<Result<null, AppError>>,
  ): Promise<void> => {
    if (isOpening) return;
    fetchBehindDoor(locale);
    const opened = await run(opening);
    if (opened === null) return;
    if (opened.ok) return forgetAnswers();
    setError(opened.error);
    wait(secondsToWait(opened.error));
    if (opened.error.code !== 'vault/older-than-last-seen') setPassphrase('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const given = { name, passphrase, acceptOlder: isOlder };
    void openWith((following) => client.vault.unlock(given, following));
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <h1 className={styles.title}>{vaults?.length === 1 ? name : text.vault.open.title}</h1>
      {typeof listed?.keptAs === 'string' && (
        <p className={styles.note} role="status">
          {text.backups.preview.done(listed.keptAs)}
        </p>
      )}
      {vaults === null && (
        <TextField
          label={text.vault.create.name}
          value={chosen}
          onChange={setChosen}
          maxLength={60}
          takesFocus
        />
      )}
      {vaults !== null && vaults.length > 1 && (
        <Select
          label={text.vault.open.chooseVault}
          options={vaults.map((known) => ({ value: known.name, label: known.name }))}
          value={name}
          onChange={(value) => setChosen(value ?? name)}
        />
      )}
      <PassphraseField
        label={text.vault.open.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        takesFocus={vaults !== null}
      />
      <SecretError error={error} secondsLeft={secondsLeft} />
      {underway !== null && <LongWait reason="key" underway={underway} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={isOpening} isDisabled={!isReady}>
          {isOpening
            ? text.vault.open.submitting
            : isOlder
              ? text.vault.open.acceptOlder
              : text.vault.open.submit}
        </Button>
        {listed !== undefined && (
          <KeychainButton
            name={listed.name}
            isDisabled={isOpening}
            onPress={() =>
              void openWith(() => client.vault.unlockWithKeychain({ name, acceptOlder: isOlder }))
            }
          />
        )}
        <Button variant="plain" isDisabled={name === ''} onPress={() => onForgot(name)}>
          {text.vault.open.forgot}
        </Button>
      </div>
      <div className={styles.elsewhere}>
        <Button variant="plain" icon="plus" onPress={onMakeAnother}>
          {text.vault.open.another}
        </Button>
        <Button
          variant="plain"
          icon="undo"
          isDisabled={name === ''}
          onPress={() => onRestore(name)}
        >
          {text.backups.door.link}
        </Button>
        <DemoLink />
      </div>
    </form>
  );
}
