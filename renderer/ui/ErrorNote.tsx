/** An expected failure, in words: what happened, that nothing is lost, what to do next. */
import type { ReactNode } from 'react';
import type { AppError } from '../../shared/errors.ts';
import { useLanguage } from '../app/text.tsx';
import { errorSentence } from './error-sentence.ts';
import { Icon } from './Icon.tsx';
import styles from './ErrorNote.module.css';

export type ErrorNoteProps = {
  readonly error: AppError;
  readonly action?: ReactNode;
};

export function ErrorNote({ error, action }: ErrorNoteProps): ReactNode {
  const { text } = useLanguage();
  return (
    <div className={styles.note} role="alert">
      <Icon name="warning" size={18} />
      <p className={styles.text}>{errorSentence(text, error)}</p>
      {action}
    </div>
  );
}
