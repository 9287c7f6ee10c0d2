/** Making a new recovery code; the old one opens nothing from then on. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { queryClient } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

export function RenewRecoveryCode({ isOpen, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.vault.renew;
  const [code, setCode] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const close = (): void => {
    setCode(null);
    setError(null);
    onClose();
  };
  const renew = async (): Promise<void> => {
    const renewed = await client.vault.renewRecoveryCode({});
    if (!renewed.ok) return setError(renewed.error);
    setCode(renewed.value.recoveryCode);
    await queryClient.invalidateQueries({ queryKey: ['vault'] });
  };
  return (
    <Dialog
      title={code === null ? words.title : text.vault.recovery.title}
      isOpen={isOpen}
      onClose={close}
      size="large"
      isAlert={code !== null}
      actions={
        code === null && (
          <>
            <Button onPress={close}>{text.shell.ui.cancel}</Button>
            <Button variant="primary" onPress={() => void renew()}>
              {words.submit}
            </Button>
          </>
        )
      }
    >
      {code === null ? <p>{words.body}</p> : <RecoveryCode code={code} onDone={close} isInDialog />}
      {error !== null && <ErrorNote error={error} />}
    </Dialog>
  );
}
