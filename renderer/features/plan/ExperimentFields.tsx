/** A try of four to six weeks: what would stop it, what would show that it works. */
import type { ReactNode } from 'react';
import { EXPERIMENT_WEEKS } from '../../../shared/model/plan-bounds.ts';
import type { Experiment } from '../../../shared/model/plan.ts';
import { LINE_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { AreaField } from '../people/AreaField.tsx';
import { DayField } from '../people/DayField.tsx';
import type { Editing } from './ItemSheet.tsx';
import { experimentFor } from './proposal-words.ts';
import styles from './fields.module.css';

/** Four, five, six. */
const WEEKS = Array.from(
  { length: EXPERIMENT_WEEKS.most - EXPERIMENT_WEEKS.least + 1 },
  (_, index) => EXPERIMENT_WEEKS.least + index,
);

export function ExperimentFields({ item, change }: Editing): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.plan.item;
  const { experiment, about } = item;
  const start = (): void => {
    const pattern = about.kind === 'habit' ? about.archetype : null;
    change({ experiment: experimentFor(pattern, text, todayIso()) });
  };
  const put = (changes: Partial<Experiment>): void => {
    if (experiment !== null) change({ experiment: { ...experiment, ...changes } });
  };
  /** An emptied line stays what it was: a try without a line at which it stops is none. */
  const putLine = (line: 'stopRule' | 'signal', typed: string): void => {
    const kept = typed.trim();
    if (kept !== '') put({ [line]: kept });
  };
  return (
    <Disclosure title={words.experiment} isOpenAtFirst={experiment !== null} level={3}>
      <div className={styles.part}>
        <p className={styles.hint}>{words.experimentLead}</p>
        {experiment === null ? (
          <div>
            <Button size="small" onPress={start}>
              {words.startExperiment}
            </Button>
          </div>
        ) : (
          <>
            <div className={styles.pair}>
              <DayField
                label={words.from}
                value={experiment.from}
                onCommit={(from) => {
                  if (from !== null) put({ from });
                }}
              />
              <Segmented
                label={words.weeks}
                options={WEEKS.map((weeks) => ({
                  value: String(weeks),
                  label: formats.number(weeks),
                }))}
                value={String(experiment.weeks)}
                onChange={(weeks) => put({ weeks: Number(weeks) })}
              />
            </div>
            <div className={styles.part} data-private>
              <AreaField
                label={words.stopRule}
                value={experiment.stopRule}
                rows={2}
                maxLength={LINE_MAX}
                onCommit={(typed) => putLine('stopRule', typed)}
              />
              <AreaField
                label={words.signal}
                value={experiment.signal}
                rows={2}
                maxLength={LINE_MAX}
                onCommit={(typed) => putLine('signal', typed)}
              />
            </div>
            <div>
              <Button variant="plain" size="small" onPress={() => change({ experiment: null })}>
                {words.endExperiment}
              </Button>
            </div>
          </>
        )}
      </div>
    </Disclosure>
  );
}
