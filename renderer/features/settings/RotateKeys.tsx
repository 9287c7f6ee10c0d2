/** Encrypting the whole vault under a new key, which ends with a new recovery code. */
import type { ReactNode } from 'react';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { NewCodeDialog } from '../unlock/NewCodeDialog.tsx';

export function RotateKeys({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useLanguage();
  return (
    <NewCodeDialog
      words={text.settings.secrets.rotation}
      make={(passphrase, following) => client.vault.rotateKeys({ passphrase }, following)}
      onClose={onClose}
    />
  );
}
