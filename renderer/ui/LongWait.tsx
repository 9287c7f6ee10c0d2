/**
 * Why something cannot be stopped, said once it has taken two seconds. Put it on the page when the
 * work begins, beside the button that shows it is under way.
 */
import type { ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import { usePatience } from './use-patience.ts';
import field from './Field.module.css';

export type LongWaitProps = {
  /** A key worked out of a passphrase, a change made whole or not at all, or pages being set. */
  readonly reason: 'key' | 'whole' | 'paper';
};

export function LongWait({ reason }: LongWaitProps): ReactNode {
  const { text } = useLanguage();
  const patience = usePatience();
  return (
    <p className={field.description} role="status">
      {patience === 'long' && text.shell.ui.waits[reason]}
    </p>
  );
}
