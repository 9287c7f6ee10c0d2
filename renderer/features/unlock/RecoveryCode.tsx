/** The recovery code, shown once: to write down or print, then checked by two of its groups. */
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { queryClient } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CodeSheet } from './CodeSheet.tsx';
import { chooseTwo } from './recovery-groups.ts';
import styles from './forms.module.css';

/** The code is on the screen: a group that differs was mistyped, whatever else it might be. */
const isTypingSlip = ({ code }: AppError): boolean =>
  code === 'vault/wrong-recovery-code' || code === 'vault/recovery-code-mistyped';

/** The form it takes the place of is gone: reading goes on here. */
const takeFocus = (title: HTMLElement | null): void => title?.focus();

type Props = {
  readonly code: string;
  /** Confirmed, or put off. */
  readonly onDone: () => void;
  /** Stands in a dialog, whose title says what it is. */
  readonly isInDialog?: boolean;
};

export function RecoveryCode({ code, onDone, isInDialog = false }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.vault.recovery;
  const [positions] = useState(() => chooseTwo(Math.random));
  const [typed, setTyped] = useState(['', '']);
  const [error, setError] = useState<AppError | null>(null);
  const isReady = typed.every((group) => group.trim().length >= 4);

  const confirm = async (): Promise<void> => {
    const groups = positions.map((position, index) => ({ position, text: typed[index] ?? '' }));
    const confirmed = await client.vault.confirmRecoveryCode({ groups });
    if (!confirmed.ok) return setError(confirmed.error);
    await queryClient.invalidateQueries({ queryKey: ['vault'] });
    onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void confirm();
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <div>
        {!isInDialog && (
          <h1 ref={takeFocus} tabIndex={-1} className={styles.title}>
            {words.title}
          </h1>
        )}
        <p className={styles.lead}>{words.why}</p>
      </div>
      <CodeSheet code={code} />
      <div>
        <Button icon="print" onPress={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <fieldset className={styles.confirm}>
        <legend className={styles.subtitle}>{words.confirmTitle}</legend>
        <p className={styles.note}>{words.confirmBody}</p>
        <div className={styles.pair}>
          {positions.map((position, index) => (
            <TextField
              key={position}
              label={words.group(position + 1)}
              value={typed[index] ?? ''}
              onChange={(group) => setTyped(typed.map((old, at) => (at === index ? group : old)))}
              maxLength={8}
            />
          ))}
        </div>
        {error !== null &&
          (isTypingSlip(error) ? <p role="alert">{words.differs}</p> : <ErrorNote error={error} />)}
        <div className={styles.actions}>
          <Button type="submit" variant="primary" isDisabled={!isReady}>
            {words.confirm}
          </Button>
          <Button variant="plain" onPress={onDone}>
            {words.later}
          </Button>
        </div>
        <p className={styles.note}>{words.laterNote}</p>
      </fieldset>
    </form>
  );
}
