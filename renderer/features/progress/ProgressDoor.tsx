/**
 * The way to “Then and now” from other screens. The first snapshot is offered once there are people
 * enough for the patterns; until then there is nothing worth keeping, and nothing is shown.
 */
import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import { STATUS } from '../../../shared/diagnosis/thresholds.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import styles from './ProgressDoor.module.css';

/** `people`: how many stand in the inner circle. */
export function ProgressDoor({ people }: { readonly people: number }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.snapshots;
  const titleId = useId();
  const snapshots = useAnswer('snapshots', 'list', {}).data;
  if (snapshots === undefined) return null;
  const [last] = snapshots;
  if (last === undefined && people < STATUS.minimumN) return null;
  return (
    <section className={styles.door} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {words.title}
      </h2>
      <p>{last === undefined ? words.door.none : words.door.last(formats.day(last.day))}</p>
      <Link className={styles.open ?? ''} href="/diagnose/then-and-now">
        {last === undefined ? words.take.submit : words.door.open}
      </Link>
    </section>
  );
}
