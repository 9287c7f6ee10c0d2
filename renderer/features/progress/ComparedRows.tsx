/** A table of figures then and now. What clearly moved stands in ink, what did not stands back. */
import { useId, type ReactNode } from 'react';
import type { ComparedRow } from '../../../shared/report/comparison.ts';
import { useLanguage } from '../../app/text.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ComparedRows.module.css';

type Props = {
  readonly title: string;
  readonly days: { readonly before: string; readonly after: string };
  readonly rows: readonly ComparedRow[];
};

export function ComparedRows({ title, days, rows }: Props): ReactNode {
  const { text } = useLanguage();
  const titleId = useId();
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      {rows.length === 0 ? (
        <p className={styles.none}>{text.snapshots.nothingClear}</p>
      ) : (
        <table className={styles.table} aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{title}</VisuallyHidden>
              </th>
              <th scope="col">{days.before}</th>
              <th scope="col">{days.after}</th>
              <th scope="col">
                <VisuallyHidden>{text.compare.columns.remark}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} data-clear={row.clear || undefined}>
                <th scope="row">{row.label}</th>
                <td>{row.before}</td>
                <td>{row.after}</td>
                <td className={styles.remark}>{row.remark}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
