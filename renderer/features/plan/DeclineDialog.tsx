/** Leaving a proposal for now, with why if one likes to say. */
import { useState, type ReactNode } from 'react';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { usePlanChanges } from './use-plan.ts';

type Props = {
  readonly proposal: Proposal;
  readonly onClose: () => void;
  readonly onDeclined: () => void;
};

export function DeclineDialog({ proposal, onClose, onDeclined }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.decline;
  const { decline } = usePlanChanges();
  const [reason, setReason] = useState('');
  const leave = async (): Promise<void> => {
    onClose();
    await decline(proposal.key, reason.trim() || null);
    onDeclined();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text.shell.ui.cancel}</Button>
          <Button variant="primary" onPress={() => void leave()}>
            {words.submit}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
      <TextArea
        label={words.reason}
        description={words.hint}
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={2000}
      />
    </Dialog>
  );
}
