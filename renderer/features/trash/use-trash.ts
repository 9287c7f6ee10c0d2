/** Who was removed lately, and what can be done about it. */
import { useMemo } from 'react';
import type { Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import { client } from '../../app/client.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { useAnswer, type QueryFailure } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { errorSentence } from '../../ui/error-sentence.ts';
import { showToast } from '../../ui/toasts.ts';

export type Removed = Output<PlexusContract['network']['trash']>[number];

type Trash = {
  /** Newest first; undefined until it is known. */
  readonly removed: readonly Removed[] | undefined;
  /** Why it cannot be known. */
  readonly error: QueryFailure | null;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  /** Lets everybody go for good; undo cannot bring them back. */
  readonly empty: () => Promise<void>;
};

export function useTrash(): Trash {
  const { text } = useLanguage();
  const { perform } = usePerform();
  const { data: removed, error } = useAnswer('network', 'trash', {});
  return useMemo(
    () => ({
      removed,
      error,
      restore: async (ids) => {
        await perform(client.network.restoreContacts({ ids: [...ids] }));
      },
      empty: async () => {
        const emptied = await settleBeforeLock(client.network.emptyTrash({}));
        // It takes the place of a notice that offers to undo a removal: that way back is gone.
        if (emptied.ok) showToast({ message: text.trash.emptied(emptied.value.count) });
        else showToast({ message: errorSentence(text, emptied.error), tone: 'danger' });
      },
    }),
    [text, perform, removed, error],
  );
}
