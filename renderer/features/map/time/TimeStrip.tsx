/**
 * Under the map: the days there are, from the first snapshot to today and on to what is planned, and
 * what the one in sight is compared with. Without any snapshot it offers to take the first.
 */
import type { ReactNode } from 'react';
import { useLanguage } from '../../../app/text.tsx';
import { useNamesHidden } from '../../../app/veil.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { FirstSnapshot } from '../../progress/FirstSnapshot.tsx';
import { lookAt, partnersOf, positionOf, step, type Looking } from './stops.ts';
import { spokenView, stopWords } from './time-words.ts';
import type { Moments } from './use-moments.ts';
import type { TimeView } from './use-time.ts';
import styles from './Time.module.css';

type Props = {
  readonly moments: Moments;
  readonly looking: Looking;
  readonly view: TimeView | null;
  readonly onLook: (looking: Looking) => void;
};

export function TimeStrip({ moments, looking, view, onLook }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const areNamesHidden = useNamesHidden();
  const words = text.mapTime;
  const saying = { text, formats, areNamesHidden };
  const { stops, snapshots, failure } = moments;
  if (snapshots === null) return null;
  const position = positionOf(stops, looking);
  const stop = stops[position];
  if (stop === undefined || stops.length < 2) return <FirstSnapshot />;
  const partners = partnersOf(stops, stop);
  const go = (to: Looking | null): void => {
    if (to !== null) onLook(to);
  };
  const isLooking = looking.at !== null;
  return (
    <section className={styles.strip} aria-label={words.title}>
      <div className={styles.days}>
        <Button
          size="small"
          icon="chevron-left"
          aria-label={words.back}
          isDisabled={position === 0}
          onPress={() => go(step(stops, looking, -1))}
        />
        <Slider
          label={words.day}
          min={0}
          max={stops.length - 1}
          step={1}
          value={position}
          valueText={stopWords(stop, saying)}
          onChange={(at) => {
            const chosen = stops[at];
            if (chosen !== undefined) onLook(lookAt(stops, looking, chosen));
          }}
        />
        <Button
          size="small"
          icon="chevron-right"
          aria-label={words.on}
          isDisabled={position === stops.length - 1}
          onPress={() => go(step(stops, looking, 1))}
        />
      </div>
      <div className={styles.beside}>
        <Select
          label={words.compareWith}
          options={partners.map((other) => ({ value: other.key, label: stopWords(other, saying) }))}
          emptyLabel={words.nothing}
          value={partners.find(({ key }) => key === looking.beside)?.key ?? null}
          onChange={(beside) => onLook({ at: stop.key, beside })}
        />
      </div>
      {failure !== null && <ErrorNote error={failure.error} />}
      <div className={styles.now}>
        <p role="status">
          {view !== null && spokenView(view, saying)}
          {view === null && isLooking && failure === null && words.loading}
        </p>
        {isLooking && (
          <Button size="small" onPress={() => onLook({ at: null, beside: null })}>
            {words.close}
          </Button>
        )}
      </div>
    </section>
  );
}
