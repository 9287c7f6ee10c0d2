/** Letting the computer's keychain open the vault: the passphrase, once more. */
import { useState, type ReactNode } from 'react';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { PassphraseField } from '../unlock/PassphraseField.tsx';
import { SecretDialog } from '../unlock/SecretDialog.tsx';

export function EnableKeychain({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.secrets.keychain;
  const [passphrase, setPassphrase] = useState('');
  return (
    <SecretDialog
      title={words.label}
      body={words.body}
      submit={words.submit}
      isComplete={passphrase !== ''}
      send={(following) => client.vault.enableKeychain({ passphrase }, following)}
      onDone={onClose}
      onRefused={() => setPassphrase('')}
      onClose={onClose}
    >
      <PassphraseField
        label={words.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        takesFocus
      />
    </SecretDialog>
  );
}
