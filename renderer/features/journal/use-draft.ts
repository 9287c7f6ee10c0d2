/**
 * The entry being written. It goes into the vault a moment after typing pauses, and at once before
 * a lock, when the screen is left or the window hidden, so that nothing written is ever lost.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../../shared/model/journal.ts';
import { client } from '../../app/client.ts';
import { beforeLock, settleBeforeLock } from '../../app/locking.ts';
import { todayIso } from '../../app/today.ts';

const PAUSE_MS = 400;

export type DraftInHand = {
  /** Null until the kept one has been looked for. */
  readonly draft: Draft | null;
  readonly isKept: boolean;
  readonly change: (changes: Partial<Draft>) => void;
  /** Begins anew, with `draft` or with an empty page. */
  readonly begin: (draft?: Draft) => void;
  /** The vault has dropped it already: the entry was saved. */
  readonly wasSaved: () => void;
};

/** An empty page for today, about `person` when one came from a card. */
const emptyDraft = (person: string | null): Draft => ({
  entryId: null,
  day: todayIso(),
  text: '',
  people: person === null ? [] : [person],
});

const isWorthKeeping = (draft: Draft): boolean =>
  draft.text.trim() !== '' || draft.entryId !== null;

export function useDraft(person: string | null): DraftInHand {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isKept, setKept] = useState(false);
  const unsaved = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const latest = unsaved.current;
    if (latest === null) return;
    unsaved.current = null;
    const kept = isWorthKeeping(latest) ? latest : null;
    // A lock that comes meanwhile finds nothing unsaved here, and waits for this.
    const saved = await settleBeforeLock(client.journal.saveDraft({ draft: kept }));
    // Unless more was typed meanwhile, what failed to be kept is still to be kept.
    if (!saved.ok) unsaved.current ??= latest;
    setKept(saved.ok && kept !== null && unsaved.current === null);
  }, []);

  useEffect(() => {
    let isGone = false;
    void client.journal.draft({}).then((kept) => {
      if (isGone) return;
      setDraft((kept.ok ? kept.value : null) ?? emptyDraft(person));
      setKept(kept.ok && kept.value !== null);
    });
    return () => {
      isGone = true;
    };
    // The kept draft is looked for once; a person chosen later does not throw it away.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  useFlushOnLeave(flush);

  const put = (next: Draft): void => {
    setDraft(next);
    setKept(false);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  };

  return {
    draft,
    isKept,
    change: (changes) => {
      if (draft !== null) put({ ...draft, ...changes });
    },
    begin: (next) => put(next ?? emptyDraft(person)),
    wasSaved: () => {
      clearTimeout(timer.current);
      unsaved.current = null;
      setKept(false);
      setDraft(emptyDraft(person));
    },
  };
}

/** Flushes before a lock, when the window is hidden or closed, and when the screen is left. */
function useFlushOnLeave(flush: () => Promise<void>): void {
  useEffect(() => {
    const stop = beforeLock(flush);
    const onHide = (): void => void flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onHide);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onHide);
      void flush();
    };
  }, [flush]);
}
