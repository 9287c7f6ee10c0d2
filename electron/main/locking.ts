/**
 * The lock, seen from main. Whoever asks for it, the order is the same: the page may keep what is
 * being written, then it is gone, then the vault process backs up what is due and ends, then fresh
 * ones of both start. The invariant: once asked for, a lock happens; neither a page nor a vault
 * process that hangs can hold it up.
 */

/** A page that has not said by then that it is ready has nothing more to say. */
export const KEEPING_MS = 2000;
/** A clipboard may belong to a program that hangs. */
const FORGETTING_MS = 1000;

/** What a lock ends and starts. */
export type Lockable = {
  readonly vault: {
    /** Tells the page that somebody outside it wants the vault locked. */
    readonly wantLock: () => void;
    /** Lets the process finish, within a time limit. */
    readonly close: () => Promise<void>;
    readonly start: () => void;
  };
  readonly page: {
    readonly isThere: () => boolean;
    /** Ends the page and all it held. */
    readonly blank: () => void;
    readonly show: () => void;
  };
  /** Takes back what lies about outside both: the clipboard, the session's storage. */
  readonly forget: () => Promise<unknown>;
};

export type Locking = {
  /** A vault is open from now on, or no longer. */
  readonly setOpen: (isOpen: boolean) => void;
  /** Somebody outside the page wants the lock; nothing happens where none is open. */
  readonly want: () => void;
  /** The page is ready, or gone: nothing is waited for. */
  readonly now: () => void;
  /** Locks for good: nothing starts afterwards. */
  readonly leave: () => Promise<void>;
};

/** Waits for `work`, whatever becomes of it, but no longer than `limitMs`. */
function atMost(limitMs: number, work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, limitMs);
    void Promise.allSettled([work]).then(() => {
      clearTimeout(limit);
      resolve();
    });
  });
}

export function createLocking({ vault, page, forget }: Lockable): Locking {
  let isOpen = false;
  let isLeaving = false;
  let underway: Promise<void> | null = null;
  let stopWaiting = (): void => undefined;

  const pageIsReady = (): Promise<void> =>
    new Promise((resolve) => {
      stopWaiting = resolve;
      vault.wantLock();
    });

  const run = async (mayKeep: boolean): Promise<void> => {
    if (mayKeep && isOpen && page.isThere()) await atMost(KEEPING_MS, pageIsReady());
    isOpen = false;
    page.blank();
    await Promise.all([atMost(FORGETTING_MS, forget()), vault.close()]);
    if (isLeaving) return;
    vault.start();
    page.show();
  };
  const lock = (mayKeep: boolean): Promise<void> =>
    (underway ??= run(mayKeep).finally(() => {
      underway = null;
    }));

  return {
    setOpen: (open) => {
      isOpen = open;
    },
    want: () => {
      if (isOpen) void lock(true);
    },
    now: () => {
      stopWaiting();
      void lock(false);
    },
    leave: () => {
      isLeaving = true;
      return lock(true);
    },
  };
}
