/** The six patterns and the ten vital signs, now and then; what moves stands out in type, not colour. */
import type { ReactNode } from 'react';
import { ARCHETYPES } from '../../../../shared/model/scales.ts';
import type { Trial } from '../../../../shared/model/trial.ts';
import { readVitalSigns } from '../../../../shared/report/vital-signs.ts';
import { useLanguage } from '../../../app/text.tsx';
import { classNames } from '../../../ui/class-names.ts';
import side from '../Side.module.css';
import styles from './Trial.module.css';

type Figure = {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

function useFigures({ before, after }: Trial): {
  readonly patterns: readonly Figure[];
  readonly signs: readonly Figure[];
} {
  const { text } = useLanguage();
  const severity = (value: number | null): string =>
    value === null ? text.mapTrial.figures.unknown : text.treatment.severity(value);
  const then = readVitalSigns(after, text);
  return {
    patterns: ARCHETYPES.map((key) => ({
      key,
      label: text.terms.archetypes[key],
      before: severity(before.archetypes[key].severity),
      after: severity(after.archetypes[key].severity),
    })),
    signs: readVitalSigns(before, text).map(({ key, label, value }, at) => ({
      key,
      label,
      before: value,
      after: then[at]?.value ?? value,
    })),
  };
}

export function TrialFigures({ trial }: { readonly trial: Trial }): ReactNode {
  const { text } = useLanguage();
  const words = text.mapTrial.figures;
  const { patterns, signs } = useFigures(trial);
  const isSame = [...patterns, ...signs].every(({ before, after }) => before === after);
  return (
    <div className={styles.figures}>
      <h3 className={side.label}>{words.title}</h3>
      {isSame && <p className={side.soft}>{words.same}</p>}
      <FigureTable title={words.patterns} figures={patterns} />
      <FigureTable title={words.signs} figures={signs} />
      <p className={side.soft}>{words.note}</p>
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
