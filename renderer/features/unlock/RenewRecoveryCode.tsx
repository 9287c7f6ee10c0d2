/** Making a new recovery code; the old one opens nothing from then on. */
import type { ReactNode } from 'react';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { NewCodeDialog } from './NewCodeDialog.tsx';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

export function RenewRecoveryCode({ isOpen, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  if (!isOpen) return null;
  return (
    <NewCodeDialog
      words={text.vault.renew}
      make={(passphrase, following) => client.vault.renewRecoveryCode({ passphrase }, following)}
      onClose={onClose}
    />
  );
}
