/** The offer to keep today as the first snapshot, in one line; nothing where it is not made. */
import type { ReactNode } from 'react';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { Button } from '../../ui/Button.tsx';
import { useFirstOffer } from './first-offer.ts';
import styles from './FirstSnapshot.module.css';

export function FirstSnapshot(): ReactNode {
  const { text } = useLanguage();
  const { perform } = usePerform();
  const { isMade, waveAway } = useFirstOffer();
  if (!isMade) return null;
  const words = text.mapTime.first;
  return (
    <section className={styles.offer} aria-label={text.mapTime.title}>
      <p className={styles.words}>{words.offer}</p>
      <Button size="small" onPress={() => void perform(client.snapshots.take({ title: null }))}>
        {text.snapshots.take.submit}
      </Button>
      <Button size="small" variant="plain" onPress={waveAway}>
        {words.notNow}
      </Button>
    </section>
  );
}
