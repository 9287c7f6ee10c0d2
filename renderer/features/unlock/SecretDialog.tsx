/**
 * A dialog in which a secret is given: what is asked for, the error with the time to wait, and one
 * way to submit it that cannot run twice. A lock that comes meanwhile waits for the answer.
 */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
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
  readonly send: () => Promise<Result<T, AppError>>;
  readonly onDone: (value: T) => void;
  readonly onRefused: (error: AppError) => void;
  readonly onClose: () => void;
  /** It must not be left while it runs. */
  readonly isHeld?: boolean;
  readonly size?: 'small' | 'large';
  readonly children: ReactNode;
};

export function SecretDialog<T>(props: Props<T>): ReactNode {
  const { submit, submitting = submit, isHeld = false, onClose } = props;
  const { text } = useLanguage();
  const [error, setError] = useState<AppError | null>(null);
  const [isSending, setSending] = useState(false);
  const [secondsLeft, wait] = useWait();
  const isReady = props.isComplete && secondsLeft === 0;

  const send = async (): Promise<void> => {
    if (!isReady || isSending) return;
    setError(null);
    setSending(true);
    const answer = await settleBeforeLock(props.send());
    setSending(false);
    if (answer.ok) return props.onDone(answer.value);
    setError(answer.error);
    wait(secondsToWait(answer.error));
    props.onRefused(answer.error);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={onClose}
      size={props.size ?? 'small'}
      isAlert={isHeld && isSending}
      actions={
        <>
          <Button isDisabled={isHeld && isSending} onPress={onClose}>
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
        {isSending && <LongWait reason={isHeld ? 'whole' : 'key'} />}
        {/* With two fields, Enter submits only a form that holds a control to submit it. */}
        <input type="submit" value={submit} hidden />
      </form>
    </Dialog>
  );
}
