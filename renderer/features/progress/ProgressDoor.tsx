/**
 * The way to “Then and now” from other screens. The first snapshot is offered once enough is
 * answered for the patterns; until then there is nothing worth keeping, and nothing is shown.
 */
import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFirstOffer } from './first-offer.ts';
import styles from './ProgressDoor.module.css';

export function ProgressDoor(): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.snapshots;
  const titleId = useId();
  const first = useFirstOffer();
  const snapshots = useAnswer('snapshots', 'list', {}).data;
  if (snapshots === undefined) return null;
  const [last] = snapshots;
  if (last === undefined && !first.isMade) return null;
  return (
    <section className={styles.door} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {words.title}
      </h2>
      <p>{last === undefined ? words.door.none : words.door.last(formats.day(last.day))}</p>
      <div className={styles.ways}>
        <Link className={styles.open ?? ''} href="/diagnose/then-and-now">
          {last === undefined ? words.take.submit : words.door.open}
        </Link>
        {last === undefined && (
          <Button size="small" variant="plain" onPress={first.waveAway}>
            {text.mapTime.first.notNow}
          </Button>
        )}
      </div>
    </section>
  );
}
