/** Whether the computer's keychain opens the vault, with what that means said beside it. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { EnableKeychain } from './EnableKeychain.tsx';
import styles from './SettingsScreen.module.css';

export function KeychainSwitch({ name }: { readonly name: string }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.secrets.keychain;
  const state = useAnswer('vault', 'keychain', { name }).data;
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const disable = async (): Promise<void> => {
    const disabled = await client.vault.disableKeychain({});
    setError(disabled.ok ? null : disabled.error);
  };
  if (state === undefined) return null;
  if (state === 'unavailable') return <p className={styles.text}>{words.unavailable}</p>;
  return (
    <>
      <Switch
        label={words.label}
        description={words.hint}
        isOn={state === 'on'}
        onChange={(isOn) => (isOn ? setAsking(true) : void disable())}
      />
      {error !== null && <ErrorNote error={error} />}
      {isAsking && <EnableKeychain onClose={() => setAsking(false)} />}
    </>
  );
}
