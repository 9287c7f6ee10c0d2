/**
 * A dialog in which a secret is given: what is asked for, the error with the time to wait, and one
 * way to submit it that cannot run twice. Leaving it meanwhile stops it, as long as that can be done. A
 * lock that comes meanwhile waits for the answer.
 */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import type { Following } from '../../app/client.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { SecretError, secondsToWait } from './SecretError.tsx';
import { useWait } from './use-wait.ts';
import styles from './forms.module.css';

type Props<T> = {
  readonly title: string;
  readonly body: string;
  readonly submit: string;
  /** What the button says meanwhile; `submit` when not given. */
  readonly submitting?: string;
  /** Whether everything asked for has been given. */
  readonly isComplete: boolean;
  readonly send: (following: Following) => Promise<Result<T, AppError>>;
  readonly onDone: (value: T) => void;
  readonly onRefused: (error: AppError) => void;
  readonly onClose: () => void;
  readonly size?: 'small' | 'large';
  readonly children: ReactNode;
};

export function SecretDialog<T>(props: Props<T>): ReactNode {
  const { submit, submitting = submit, onClose } = props;
  const { text } = useLanguage();
  const [error, setError] = useState<AppError | null>(null);
  const [underway, run] = useUnderway();
  const isSending = underway !== null;
  const isHeld = underway?.canCancel === false;
  const [secondsLeft, wait] = useWait();
  const isReady = props.isComplete && secondsLeft === 0;

  const send = async (): Promise<void> => {
    if (!isReady || isSending) return;
    setError(null);
    const answer = await run((following) => settleBeforeLock(props.send(following)));
    // It was left, and nothing had been changed yet.
    if (answer === null) return onClose();
    if (answer.ok) return props.onDone(answer.value);
    setError(answer.error);
    wait(secondsToWait(answer.error));
    props.onRefused(answer.error);
  };
  const leave = (): void => (underway === null ? onClose() : underway.cancel());
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={leave}
      size={props.size ?? 'small'}
      isAlert={isHeld}
      actions={
        <>
          <Button isDisabled={isHeld} onPress={leave}>
            {text.shell.ui.cancel}
          </Button>
          <Button
            variant="primary"
            isPending={isSending}
            isDisabled={!isReady}
            onPress={() => void send()}
          >
            {isSending ? submitting : submit}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={onSubmit}>
        <p className={styles.note}>{props.body}</p>
        {props.children}
        <SecretError error={error} secondsLeft={secondsLeft} />
        {underway !== null && <LongWait reason="key" underway={underway} isInDialog />}
        {/* With two fields, Enter submits only a form that holds a control to submit it. */}
        <input type="submit" value={submit} hidden />
      </form>
    </Dialog>
  );
}
