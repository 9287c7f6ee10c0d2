/** The map, or its table, with the days under it; the keys that step through them work in all of it. */
import type { KeyboardEvent, ReactNode } from 'react';
import { keyPressOf, mapKeyOf } from '../map-keys.ts';
import { lookFor, type Looking } from './stops.ts';
import { TimeStrip } from './TimeStrip.tsx';
import type { Moments } from './use-moments.ts';
import type { TimeView } from './use-time.ts';
import styles from './Time.module.css';

type Props = {
  readonly moments: Moments;
  readonly view: TimeView | null;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
  readonly children: ReactNode;
};

export function TimeFrame({ moments, view, looking, onLook, children }: Props): ReactNode {
  const { at, beside } = looking;
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = mapKeyOf(keyPressOf(event));
    if (pressed?.does !== 'look') return;
    event.preventDefault();
    const next = lookFor(pressed.when, moments.stops, { at, beside });
    if (next !== null) onLook(next);
  };
  return (
    // What is inside takes the focus; this only listens for the keys of the days.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.frame} onKeyDown={onKeyDown}>
      <div className={styles.picture}>{children}</div>
      <TimeStrip moments={moments} looking={{ at, beside }} view={view} onLook={onLook} />
    </div>
  );
}
