/** Encrypting the whole vault under a new key, which ends with a new recovery code. */
import { useState, type ReactNode } from 'react';
import { client } from '../../app/client.ts';
import { queryClient } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PassphraseField } from '../unlock/PassphraseField.tsx';
import { RecoveryCode } from '../unlock/RecoveryCode.tsx';
import { SecretDialog } from './SecretDialog.tsx';

export function RotateKeys({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.secrets.rotation;
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string | null>(null);
  if (code !== null) {
    return (
      <Dialog title={text.vault.recovery.title} isOpen onClose={onClose} size="large" isAlert>
        <RecoveryCode code={code} onDone={onClose} isInDialog />
      </Dialog>
    );
  }
  return (
    <SecretDialog
      title={words.title}
      body={words.body}
      submit={words.submit}
      submitting={words.submitting}
      isComplete={passphrase !== ''}
      send={() => client.vault.rotateKeys({ passphrase })}
      onDone={({ recoveryCode }) => {
        setPassphrase('');
        setCode(recoveryCode);
        void queryClient.invalidateQueries({ queryKey: ['vault'] });
      }}
      onRefused={() => setPassphrase('')}
      onClose={onClose}
      isHeld
      size="large"
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
