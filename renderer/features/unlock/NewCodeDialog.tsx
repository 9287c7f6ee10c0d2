/** A dialog that gives the vault a new recovery code: first the passphrase, then the code, shown once. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import type { Following } from '../../app/client.ts';
import { queryClient } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { SecretDialog } from './SecretDialog.tsx';

type Props = {
  readonly words: {
    readonly title: string;
    readonly body: string;
    readonly submit: string;
    readonly submitting: string;
  };
  readonly make: (
    passphrase: string,
    following: Following,
  ) => Promise<Result<{ readonly recoveryCode: string }, AppError>>;
  readonly onClose: () => void;
};

export function NewCodeDialog({ words, make, onClose }: Props): ReactNode {
  const { text } = useLanguage();
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
      {...words}
      isComplete={passphrase !== ''}
      send={(following) => make(passphrase, following)}
      onDone={({ recoveryCode }) => {
        setPassphrase('');
        setCode(recoveryCode);
        void queryClient.invalidateQueries({ queryKey: ['vault'] });
      }}
      onRefused={() => setPassphrase('')}
      onClose={onClose}
      size="large"
    >
      <PassphraseField
        label={text.vault.open.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        takesFocus
      />
    </SecretDialog>
  );
}
