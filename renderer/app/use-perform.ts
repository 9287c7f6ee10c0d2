/**
 * Making a change to the network or the journal: runs it, names it in a notice with the way back,
 * or says why it did not happen. Every screen changes things through this.
 */
import { useMemo } from 'react';
import type { Act } from '../../shared/contract/network.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { dismissToast, showToast } from '../ui/toasts.ts';
import { client } from './client.ts';
import { settleBeforeLock } from './locking.ts';
import { useLanguage } from './text.tsx';
import { useShownName } from './veil.ts';

export type Perform = {
  /**
   * Answers the value, or null when it failed (and the person has been told). `remark` is said with
   * what was done.
   */
  readonly perform: <T>(
    change: Promise<Result<T, AppError>>,
    remark?: string | null,
  ) => Promise<T | null>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
};

export function usePerform(): Perform {
  const { text } = useLanguage();
  const shownName = useShownName();
  return useMemo(() => {
    const shown = (act: Act): Act => ({ ...act, name: shownName(act.name) });
    const tell = (error: AppError): void =>
      showToast({ message: errorSentence(text, error), tone: 'danger' });
    const offerUndo = (message: string): void =>
      showToast({ message, action: { label: text.acts.undo, onPress: () => void undo() } });

    const undo = async (): Promise<void> => {
      const undone = await settleBeforeLock(client.network.undo({}));
      if (!undone.ok) return tell(undone.error);
      showToast({
        message: text.acts.undone(shown(undone.value)),
        action: { label: text.acts.redo, onPress: () => void redo() },
      });
    };

    const redo = async (): Promise<void> => {
      const redone = await settleBeforeLock(client.network.redo({}));
      if (!redone.ok) return tell(redone.error);
      offerUndo(text.acts.redone(shown(redone.value)));
    };

    const perform = async <T>(
      change: Promise<Result<T, AppError>>,
      remark: string | null = null,
    ): Promise<T | null> => {
      const result = await settleBeforeLock(change);
      if (!result.ok) {
        // Taken back by whoever asked for it: they know.
        if (result.error.code !== 'cancelled') tell(result.error);
        return null;
      }
      const acts = await client.network.acts({});
      const act = acts.ok ? acts.value.undo : null;
      if (act === null) dismissToast();
      else {
        const done = text.acts.done(shown(act));
        offerUndo(remark === null ? done : `${done}. ${remark}`);
      }
      return result.value;
    };

    return { perform, undo, redo };
  }, [text, shownName]);
}
