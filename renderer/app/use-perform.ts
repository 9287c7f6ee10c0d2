/**
 * Making a change to the network or the journal: runs it, names it in a notice with the way back,
 * or says why it did not happen. Every screen changes things through this.
 */
import { useMemo } from 'react';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { dismissToast, showToast } from '../ui/toasts.ts';
import { client } from './client.ts';
import { settleBeforeLock } from './locking.ts';
import { useLanguage } from './text.tsx';

export type Perform = {
  /** Answers the value, or null when it failed (and the person has been told). */
  readonly perform: <T>(change: Promise<Result<T, AppError>>) => Promise<T | null>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
};

export function usePerform(): Perform {
  const { text } = useLanguage();
  return useMemo(() => {
    const tell = (error: AppError): void =>
      showToast({ message: errorSentence(text, error), tone: 'danger' });

    const undo = async (): Promise<void> => {
      const undone = await client.network.undo({});
      if (!undone.ok) return tell(undone.error);
      showToast({
        message: text.acts.undone(undone.value),
        action: { label: text.acts.redo, onPress: () => void redo() },
      });
    };

    const redo = async (): Promise<void> => {
      const redone = await client.network.redo({});
      if (!redone.ok) return tell(redone.error);
      showToast({
        message: text.acts.done(redone.value),
        action: { label: text.acts.undo, onPress: () => void undo() },
      });
    };

    const perform = async <T>(change: Promise<Result<T, AppError>>): Promise<T | null> => {
      const result = await settleBeforeLock(change);
      if (!result.ok) {
        tell(result.error);
        return null;
      }
      const acts = await client.network.acts({});
      if (acts.ok && acts.value.undo !== null) {
        showToast({
          message: text.acts.done(acts.value.undo),
          action: { label: text.acts.undo, onPress: () => void undo() },
        });
      } else dismissToast();
      return result.value;
    };

    return { perform, undo, redo };
  }, [text]);
}
