/** Which two descriptions are laid side by side, and what comes of it: people, counts, shares, patterns. */
import { useState, type ReactNode } from 'react';
import type { SnapshotHead } from '../../../shared/model/snapshot.ts';
import {
  comparedTables,
  leftOutSentence,
  verdictsSentence,
} from '../../../shared/report/comparison.ts';
import { useAnswer } from '../../app/queries.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { useNamesHidden } from '../../app/veil.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { ComparedRows } from './ComparedRows.tsx';
import { PeopleMoved } from './PeopleMoved.tsx';
import { snapshotWords } from './snapshot-words.ts';
import styles from './Compared.module.css';

export function Compared({
  snapshots,
}: {
  readonly snapshots: readonly SnapshotHead[];
}): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.snapshots;
  const areNamesHidden = useNamesHidden();
  const [before, setBefore] = useState<string | null>(null);
  const [after, setAfter] = useState<string | null>(null);
  // One that was removed meanwhile is no choice any more.
  const present = (id: string | null): string | null =>
    snapshots.some((snapshot) => snapshot.id === id) ? id : null;
  const then = present(before) ?? snapshots[0]?.id ?? '';
  const now = present(after) === then ? null : present(after);
  const options = snapshots.map((snapshot) => ({
    value: snapshot.id,
    label: snapshotWords(snapshot, { text, formats, areNamesHidden }),
  }));
  return (
    <section className={styles.compared} aria-label={words.title}>
      <div className={styles.choices}>
        <Select
          label={words.choose.before}
          options={options}
          value={then}
          onChange={(id) => setBefore(id)}
        />
        <Select
          label={words.choose.after}
          options={options.filter(({ value }) => value !== then)}
          emptyLabel={words.choose.today}
          value={now}
          onChange={setAfter}
        />
      </div>
      <Outcome before={then} after={now} />
    </section>
  );
}

type OutcomeProps = { readonly before: string; readonly after: string | null };

function Outcome({ before, after }: OutcomeProps): ReactNode {
  const { text, formats } = useLanguage();
  const [isClearOnly, setClearOnly] = useState(false);
  const { data, error } = useAnswer('snapshots', 'compare', { before, after });
  if (error !== null) return <ErrorNote error={error.error} />;
  if (data === undefined) return <Loading />;
  const { comparison, days, names } = data;
  const leftOut = leftOutSentence(comparison, text);
  return (
    <>
      <p className={styles.verdict}>{verdictsSentence(comparison, text)}</p>
      <p className={styles.note}>{text.snapshots.patience}</p>
      <PeopleMoved comparison={comparison} names={names} />
      <div className={styles.reading}>
        <p className={styles.note}>
          {text.compare.lead} <Badge source="proposal" />
        </p>
        <Switch
          label={text.snapshots.choose.onlyClear}
          isOn={isClearOnly}
          onChange={setClearOnly}
        />
      </div>
      {comparedTables(comparison, text).map((table) => (
        <ComparedRows
          key={table.key}
          title={text.compare.sections[table.key]}
          days={{ before: formats.day(days.before), after: formats.day(days.after) }}
          rows={isClearOnly ? table.rows.filter(({ clear }) => clear) : table.rows}
        />
      ))}
      <p className={styles.note}>{text.compare.ranges}</p>
      {leftOut !== null && <p className={styles.note}>{leftOut}</p>}
    </>
  );
}
