/** What is in the chosen file, before anything is taken over, and the two ways to take it. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
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
  const [underway, run] = useUnderway();
  const isHeld = underway?.canCancel === false;
  const { report, alreadyHere } = file;

  const takeOver = async (): Promise<void> => {
    const taken = await run((following) =>
      client.exchange.takeOver({ token: file.token, mode }, following),
    );
    if (taken === null) return onClose();
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
  const leave = (): void => (underway === null ? onClose() : underway.cancel());
  return (
    <Dialog
      title={words.found(file.fileName)}
      isOpen
      isAlert={isHeld}
      onClose={leave}
      size="large"
      actions={
        <>
          <Button isDisabled={isHeld} onPress={leave}>
            {text.shell.ui.cancel}
          </Button>
          <Button
            variant="primary"
            isPending={underway !== null}
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
      {underway !== null && <LongWait reason="whole" underway={underway} isInDialog />}
    </Dialog>
  );
}
