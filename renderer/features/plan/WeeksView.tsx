/** The next 90 days as a calm list, week by week; a week in which nothing stands is not shown. */
import { useId, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Goal } from '../../../shared/model/goal.ts';
import type { NetworkPlan, PlanItem } from '../../../shared/model/plan.ts';
import {
  listNinetyDays,
  type Entry,
  type GoalEntry,
  type ItemEntry,
} from '../../../shared/treatment/ninety-days.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { focusBeside } from './focus-beside.ts';
import { StepDeeds } from './StepDeeds.tsx';
import { useDeeds } from './use-deeds.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './WeeksView.module.css';

type Props = { readonly plan: NetworkPlan; readonly onOpen: (id: string) => void };

export function WeeksView({ plan, onOpen }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.plan.weeks;
  const network = useAnswer('network', 'get', {}).data;
  const found = useMemo(
    () => (network === undefined ? null : listNinetyDays(network, plan, todayIso())),
    [network, plan],
  );
  if (found === null) return null;
  const weeks = [
    { key: 'before', title: words.before, entries: found.before },
    ...found.weeks.map(({ from, entries }) => ({
      key: from,
      title: words.weekOf(formats.day(from)),
      entries,
    })),
  ].filter(({ entries }) => entries.length > 0);
  if (weeks.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <div className={styles.weeks}>
      <p className={styles.none}>{words.lead}</p>
      {weeks.map(({ key, title, entries }) => (
        <Week key={key} title={title} entries={entries} plan={plan} onOpen={onOpen} />
      ))}
    </div>
  );
}

type WeekProps = {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly plan: NetworkPlan;
  readonly onOpen: (id: string) => void;
};

function Week({ title, entries, plan, onOpen }: WeekProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles.week} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <ol className={styles.entries}>
        {entries.map((entry) => {
          if (entry.kind === 'goal') {
            const goal = plan.goals.find(({ id }) => id === entry.goal);
            return goal && <GoalLine key={`${goal.id} goal`} entry={entry} goal={goal} />;
          }
          const item = plan.items.find(({ id }) => id === entry.item);
          return item === undefined ? null : (
            <EntryLine
              key={`${entry.item} ${entry.kind} ${entry.step ?? entry.day}`}
              entry={entry}
              item={item}
              onOpen={onOpen}
            />
          );
        })}
      </ol>
    </section>
  );
}

type GoalProps = { readonly entry: GoalEntry; readonly goal: Goal };

function GoalLine({ entry, goal }: GoalProps): ReactNode {
  const { text, formats } = useLanguage();
  const { goalName } = useSubjects();
  return (
    <li className={styles.entry}>
      <time className={styles.day} dateTime={entry.day}>
        {formats.day(entry.day)}
      </time>
      <div className={styles.words}>
        <bdi className={styles.goal}>{goalName(goal)}</bdi>
        <span className={styles.kind}>{text.plan.weeks.kinds.goal}</span>
      </div>
    </li>
  );
}

type LineProps = Pick<WeekProps, 'onOpen'> & {
  readonly entry: ItemEntry;
  readonly item: PlanItem;
};

function EntryLine({ entry, item, onOpen }: LineProps): ReactNode {
  const { text, formats } = useLanguage();
  const { titleOfItem, stepName } = useSubjects();
  const deeds = useDeeds();
  const words = text.plan.weeks;
  const title = titleOfItem(item);
  const step = item.steps.find(({ id }) => id === entry.step);
  const opener = useRef<HTMLButtonElement>(null);
  const seeTo = (deed: 'finish' | 'putOff'): void => {
    if (step === undefined) return;
    // The line goes from here: the focus goes on along the list.
    focusBeside(opener.current);
    deeds[deed](item, step);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'd') seeTo('finish');
    else if (key === 'z') seeTo('putOff');
    else return;
    event.preventDefault();
  };
  return (
    <li className={styles.entry}>
      <time className={styles.day} dateTime={entry.day}>
        {formats.day(entry.day)}
      </time>
      <div className={styles.words}>
        <button
          ref={opener}
          type="button"
          data-plan-line
          className={styles.open}
          aria-label={text.plan.card.open(title)}
          onClick={() => onOpen(item.id)}
          onKeyDown={onKeyDown}
        >
          <bdi>{title}</bdi>
        </button>
        {step === undefined ? (
          <span className={styles.kind}>{words.kinds[entry.kind]}</span>
        ) : (
          <span className={styles.step} dir="auto" data-private>
            {step.text}
          </span>
        )}
      </div>
      {step !== undefined && (
        <div className={styles.deeds}>
          <StepDeeds
            name={stepName(item, step)}
            onFinish={() => seeTo('finish')}
            onPutOff={() => seeTo('putOff')}
          />
        </div>
      )}
    </li>
  );
}
