/** The indicators a way would move, now and then. */
import type { ReactNode } from 'react';
import type { Plan } from '../../../../shared/model/opportunity.ts';
import type { Archetype } from '../../../../shared/model/scales.ts';
import { indicatorWords, valueOf } from '../../../../shared/report/indicator.ts';
import { useLanguage } from '../../../app/text.tsx';
import type { Reading } from '../reading.ts';
import styles from './MovesTable.module.css';

type Props = {
  readonly reading: Reading;
  readonly archetype: Archetype;
  readonly plan: Plan;
};

export function MovesTable({ reading, archetype, plan }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.treatment.columns;
  const moves = reading.diagnosis.archetypes[archetype].indicators.flatMap((indicator) => {
    const move = plan.indicators.find(({ key }) => key === indicator.key);
    if (move === undefined) return [];
    const then = { ...indicator, value: move.after };
    return [{ key: indicator.key, before: valueOf(indicator, text), after: valueOf(then, text) }];
  });
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ key, before, after }) => (
          <tr key={key}>
            <th scope="row">{indicatorWords(text, key).label}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
