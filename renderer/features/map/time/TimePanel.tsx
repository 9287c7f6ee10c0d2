/** Beside the map of another day: what it shows, who differs, which figures clearly moved. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { TIME_MARKS } from '../../../../shared/map/time-signs.ts';
import { comparedTables } from '../../../../shared/report/comparison.ts';
import { useAnswer } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { ComparedRows } from '../../progress/ComparedRows.tsx';
import { LegendEntries, LegendEntry } from '../LegendEntry.tsx';
import { TrialFigures } from '../trial/TrialFigures.tsx';
import type { Pair, Stop } from './stops.ts';
import { markWords, noteWords, shownWords } from './time-words.ts';
import { TimeSign } from './TimeSign.tsx';
import type { TimeView } from './use-time.ts';
import side from '../Side.module.css';
import styles from './Time.module.css';

type Props = {
  readonly view: TimeView;
  readonly onChoose: (ids: readonly string[]) => void;
};

export function TimePanel({ view, onChoose }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const { stop, compared, trial } = view;
  const title = shownWords(view, { text, formats });
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={side.title}>{title}</h2>
      {compared === null && stop.title !== null && (
        <p dir="auto" data-private>
          {stop.title}
        </p>
      )}
      <p className={side.soft}>{noteWords(view, text)}</p>
      <Differing view={view} onChoose={onChoose} />
      {compared !== null && compared.after.kind !== 'target' && <Figures pair={compared} />}
      {trial !== null && <TrialFigures trial={trial} />}
      <p className={side.soft}>{text.mapTime.still}</p>
    </section>
  );
}

/** Who differs between the two days; pressing a line selects them. */
function Differing({ view, onChoose }: Props): ReactNode {
  const { text } = useLanguage();
  const { compared } = view;
  if (compared === null) return null;
  const words = markWords(view, text);
  const entries = [...TIME_MARKS, 'same' as const]
    .map((mark) => ({ mark, people: [...compared.marks[mark]] }))
    .filter(({ people }) => people.length > 0);
  const isSame = entries.every(({ mark }) => mark === 'same' || mark === 'done');
  return (
    <div>
      <h3 className={side.label}>{text.mapTime.legend}</h3>
      {isSame && <p className={side.soft}>{text.mapTime.nothingDiffers}</p>}
      <LegendEntries>
        {entries.map(({ mark, people }) => (
          <LegendEntry
            key={mark}
            sign={<TimeSign mark={mark} />}
            people={people}
            onChoose={onChoose}
          >
            {words[mark]}
          </LegendEntry>
        ))}
      </LegendEntries>
    </div>
  );
}

/** The id of the snapshot a stop shows; null for today. */
const snapshotOf = ({ kind, key }: Stop): string | null =>
  kind === 'snapshot' ? key.slice('day:'.length) : null;

/** The figures that clearly moved, counts first. */
function Figures({ pair }: { readonly pair: Pair }): ReactNode {
  const { text } = useLanguage();
  const { data, error } = useAnswer('snapshots', 'compare', {
    before: snapshotOf(pair.before) ?? '',
    after: snapshotOf(pair.after),
  });
  if (error !== null) return <ErrorNote error={error.error} />;
  if (data === undefined) return null;
  const { before, after } = text.snapshots.choose;
  const tables = comparedTables(data.comparison, text)
    .map(({ key, rows }) => ({ key, rows: rows.filter(({ clear }) => clear) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div className={styles.figures}>
      <h3 className={side.label}>
        {text.mapTime.figures} <Badge source="proposal" />
      </h3>
      {tables.length === 0 && <p className={side.soft}>{text.mapTime.noFigures}</p>}
      {tables.map(({ key, rows }) => (
        <ComparedRows
          key={key}
          title={text.compare.sections[key]}
          days={{ before, after }}
          rows={rows}
        />
      ))}
      <Link href="/diagnose/then-and-now">{text.mapTime.all}</Link>
    </div>
  );
}
