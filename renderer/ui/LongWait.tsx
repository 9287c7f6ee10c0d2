/**
 * What is shown while somebody waits: how far it is after 300 ms, and after two seconds what there is
 * to know about it and the way to stop it, by button or Escape. Put it on the page when the work
 * begins, beside the button that shows it is under way.
 */
import { useEffect, type ReactNode } from 'react';
import type { Underway } from '../app/use-underway.ts';
import { useLanguage } from '../app/text.tsx';
import { Progress } from './Progress.tsx';
import { usePatience } from './use-patience.ts';
import field from './Field.module.css';
import styles from './LongWait.module.css';

export type LongWaitProps = {
  /** A key worked out, a change as a whole, pages being set, a file being read, or one written. */
  readonly reason: 'key' | 'whole' | 'paper' | 'file' | 'copy';
  /** The call that is waited for; without it, what cannot be stopped. */
  readonly underway?: Underway;
  /** In front of everything else, whose own way to leave stops it as well. */
  readonly isInDialog?: boolean;
};

/** Escape stops it, unless somebody else had a use for the key. */
function useEscape(stop: (() => void) | undefined): void {
  useEffect(() => {
    if (stop === undefined) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      stop();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stop]);
}

export function LongWait(props: LongWaitProps): ReactNode {
  // A new part afterwards: what the person took to answer is not waiting.
  return props.underway?.isAsking === true ? null : <Waiting {...props} />;
}

function Waiting({ reason, underway, isInDialog = false }: LongWaitProps): ReactNode {
  const { text } = useLanguage();
  const patience = usePatience();
  const { waits, stopping, nearlyDone } = text.shell.ui;
  const isPastRecall = underway?.canCancel === false;
  const isStopping = underway?.isStopping === true;
  const stop =
    underway && !isInDialog && !isStopping && !isPastRecall ? underway.cancel : undefined;
  useEscape(patience === 'long' ? stop : undefined);
  const told = ((): string => {
    if (isStopping) return stopping;
    if (isPastRecall) return patience === 'brief' ? '' : nearlyDone;
    return patience === 'long' ? waits[reason].why : '';
  })();
  return (
    <div className={styles.wait}>
      <Progress
        label={waits[isPastRecall && reason === 'key' ? 'whole' : reason].doing}
        value={underway?.share ?? null}
        {...(stop === undefined ? {} : { onCancel: stop })}
      />
      <p className={field.description} role="status">
        {told}
      </p>
    </div>
  );
}
