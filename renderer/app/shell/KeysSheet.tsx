/** Every key there is, on one sheet; opened with `?`. */
import type { ReactNode } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage } from '../text.tsx';
import { KeysList } from './KeysList.tsx';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

export function KeysSheet({ isOpen, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  return (
    <Dialog title={text.shell.keys.title} isOpen={isOpen} onClose={onClose} size="large" isText>
      <KeysList />
    </Dialog>
  );
}
