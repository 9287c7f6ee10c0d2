/** The twelve statements about me, 0 never to 4 always, each of which may stay unanswered. */
import type { ReactNode } from 'react';
import type { SelfReport } from '../../../shared/model/network.ts';
import { SELF_REPORT_ITEMS, type SelfReportItem } from '../../../shared/model/scales.ts';
import { useLanguage } from '../../app/text.tsx';
import { Scale } from '../../ui/Scale.tsx';
import styles from './MeSection.module.css';

type Props = {
  readonly selfReport: SelfReport;
  readonly onChange: (selfReport: SelfReport) => void;
};

export function SelfCheck({ selfReport, onChange }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.people.me;
  const answer = (item: SelfReportItem, value: number | null): void => {
    const { [item]: _before, ...others } = selfReport;
    onChange(value === null ? others : { ...others, [item]: value });
  };
  return (
    <section className={styles.statements}>
      <h3 className={styles.question}>{words.statements}</h3>
      <p className={styles.hint}>{words.statementsHint}</p>
      <div className={styles.grid}>
        {SELF_REPORT_ITEMS.map((item) => (
          <Scale
            key={item}
            label={words.selfReport[item]}
            min={0}
            max={4}
            value={selfReport[item] ?? null}
            onChange={(value) => answer(item, value)}
            low={words.never}
            high={words.always}
          />
        ))}
      </div>
    </section>
  );
}
