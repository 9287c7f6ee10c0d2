/** A secret that did not open the vault, said calmly, and the seconds to wait as they run down. */
import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { useLanguage } from '../../app/text.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import styles from './forms.module.css';

export const secondsToWait = (error: AppError): number =>
  'waitSeconds' in error ? error.waitSeconds : 0;

/** The sentence without its own count of seconds, which would stand still. */
const withoutWait = (error: AppError): AppError =>
  'waitSeconds' in error ? { ...error, waitSeconds: 0 } : error;

type Props = { readonly error: AppError | null; readonly secondsLeft: number };

export function SecretError({ error, secondsLeft }: Props): ReactNode {
  const { text } = useLanguage();
  return (
    <>
      {error !== null && error.code !== 'vault/wait' && <ErrorNote error={withoutWait(error)} />}
      {secondsLeft > 0 && <p className={styles.wait}>{text.vault.open.wait(secondsLeft)}</p>}
    </>
  );
}
