/** Before another entry takes the place of one that is being written: nothing is thrown away. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type Props = {
  readonly isOpen: boolean;
  readonly onGoOn: () => void;
  readonly onSaveFirst: () => void;
};

export function UnfinishedDialog({ isOpen, onGoOn, onSaveFirst }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.journal.unfinished;
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={onGoOn}
      actions={
        <>
          <Button onPress={onGoOn}>{words.goOn}</Button>
          <Button variant="primary" onPress={onSaveFirst}>
            {words.saveFirst}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
    </Dialog>
  );
}
