/** Closing the vault that is open: the one way, whoever wants it closed. */
import type { Context } from './context.ts';
import { removeDemo } from './demo.ts';

/** For what may fail without anything being lost: it is tried again later. */
export function attempt(act: () => unknown): void {
  try {
    act();
  } catch {
    // The disk refused in a way we do not know; the next time is soon.
  }
}

/** Backs up when a backup is due, then closes, whatever happens: keys are wiped, the demo goes. */
export function closeVault(context: Context): void {
  const opened = context.opened();
  if (!opened) return;
  context.setOpened(null);
  opened.stop();
  try {
    // A backup that cannot be made must not keep the vault open.
    if (!opened.demo) attempt(() => opened.vault.backUpIfDue());
  } finally {
    opened.vault.close();
    if (opened.demo) removeDemo(context);
  }
}
