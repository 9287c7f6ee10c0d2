/** The six patterns and the ten vital signs, now and then; what moves stands out in type, not colour. */
import type { ReactNode } from 'react';
import type { Trial } from '../../../../shared/model/trial.ts';
import { useLanguage } from '../../../app/text.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { figuresOf, movedOf, type Figure } from './figures.ts';
import side from '../Side.module.css';
import styles from './Trial.module.css';

export function TrialFigures({ trial }: { readonly trial: Trial }): ReactNode {
  const { text } = useLanguage();
  const words = text.mapTrial.figures;
  const figures = figuresOf(trial, text);
  const { patterns, signs } = figures;
  const isSame = movedOf(figures).length === 0;
  return (
    <div className={styles.figures}>
      <h3 className={side.label}>{words.title}</h3>
      <FigureTable title={words.patterns} figures={patterns} />
      <FigureTable title={words.signs} figures={signs} />
      <p className={side.soft}>
        {isSame && `${words.same} `}
        {words.note}
      </p>
    </div>
  );
}

function FigureTable(props: {
  readonly title: string;
  readonly figures: readonly Figure[];
}): ReactNode {
  const { title, figures } = props;
  const { columns } = useLanguage().text.mapTrial.figures;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.tableTitle}>
            {title}
          </th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ key, label, before, after }) => (
          <tr key={key} className={classNames(before !== after && styles.moved)}>
            <th scope="row">{label}</th>
            <td>{before}</td>
            <td className={styles.after}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
