/** What is in the chosen file, before anything is taken over, and the two ways to take it. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { ReadFile } from './ImportCard.tsx';
import { ImportSummary } from './ImportSummary.tsx';

type Props = { readonly file: ReadFile; readonly onClose: () => void };

export function ImportPreview({ file, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.exchange.in;
  const { undo } = usePerform();
  const [mode, setMode] = useState<'add' | 'replace'>('add');
  const [error, setError] = useState<AppError | null>(null);
  const [isTaking, setTaking] = useState(false);
  const { report, alreadyHere } = file;

  const takeOver = async (): Promise<void> => {
    setTaking(true);
    const taken = await client.exchange.takeOver({ token: file.token, mode });
    setTaking(false);
    if (!taken.ok) return setError(taken.error);
    showToast({
      message:
        mode === 'replace'
          ? words.replaced(taken.value.added)
          : words.takenOver(taken.value.added, taken.value.kept),
      action: { label: text.acts.undo, onPress: () => void undo() },
    });
    onClose();
  };
  return (
    <Dialog
      title={words.found(file.fileName)}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{text.shell.ui.cancel}</Button>
          <Button
            variant="primary"
            isPending={isTaking}
            isDisabled={report.contacts === 0}
            onPress={() => void takeOver()}
          >
            {words.takeOver}
          </Button>
        </>
      }
    >
      <ImportSummary file={file} />
      {report.contacts === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <RadioGroup
          label={words.takeOver}
          isLabelHidden
          value={mode}
          onChange={setMode}
          options={[
            {
              value: 'add',
              label: words.add,
              description: words.addHint(Math.max(0, report.contacts - alreadyHere)),
            },
            { value: 'replace', label: words.replace, description: words.replaceHint },
          ]}
        />
      )}
      {error !== null && <ErrorNote error={error} />}
      {isTaking && <LongWait reason="whole" />}
    </Dialog>
  );
}
