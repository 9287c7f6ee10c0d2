/** Changing the passphrase: the present one, the new one, and how hard that is to guess. */
import { useState, type ReactNode } from 'react';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { showToast } from '../../ui/toasts.ts';
import { NewPassphrase } from '../unlock/NewPassphrase.tsx';
import { PassphraseField } from '../unlock/PassphraseField.tsx';
import { mayBeAccepted, useStrength } from '../unlock/use-strength.ts';
import { SecretDialog } from '../unlock/SecretDialog.tsx';

type Props = { readonly name: string; readonly onClose: () => void };

export function ChangePassphrase({ name, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.secrets.change;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const strength = useStrength(name, next);
  return (
    <SecretDialog
      title={words.title}
      body={words.body}
      submit={words.submit}
      isComplete={current !== '' && next !== '' && mayBeAccepted(strength)}
      send={(following) => client.vault.changePassphrase({ current, next }, following)}
      onDone={() => {
        showToast({ message: words.done });
        onClose();
      }}
      onRefused={({ code }) => {
        if (code === 'vault/wrong-passphrase') setCurrent('');
      }}
      onClose={onClose}
    >
      <PassphraseField label={words.current} value={current} onChange={setCurrent} takesFocus />
      <NewPassphrase label={words.next} value={next} onChange={setNext} strength={strength} />
    </SecretDialog>
  );
}
