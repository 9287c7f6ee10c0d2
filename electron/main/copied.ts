/**
 * What Plexus put on the clipboard. Only a keyed digest of it is kept, so that a lock takes back what
 * is still ours and leaves alone what somebody has copied elsewhere since.
 */
import { createHmac, randomBytes } from 'node:crypto';

/** What is used of Electron's `clipboard`. */
export type Clipboard = {
  readonly readText: () => Promise<string>;
  readonly clear: () => void;
};

export type Copied = {
  /** The page has just copied something. */
  readonly note: () => Promise<void>;
  /** Clears the clipboard if it still holds what was noted last. */
  readonly takeBack: () => Promise<void>;
};

export function watchCopied(clipboard: Clipboard): Copied {
  const key = randomBytes(32);
  const digestNow = async (): Promise<string> =>
    createHmac('sha256', key)
      .update(await clipboard.readText())
      .digest('hex');
  let ours: string | null = null;
  return {
    note: async () => {
      // A clipboard that cannot be read cannot be known to be ours.
      ours = await digestNow().catch(() => null);
    },
    takeBack: async () => {
      if (ours !== null && ours === (await digestNow())) clipboard.clear();
      ours = null;
    },
  };
}
