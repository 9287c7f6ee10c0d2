/**
 * What the plan is for: three goals at most, in one's own words, each with the help it needs and how
 * much of the plan serves it. They rank what is proposed; nothing else reads them.
 */
import { useId, useState, type ReactNode } from 'react';
import { GOALS_AT_ONCE } from '../../../shared/model/plan-bounds.ts';
import type { Goal } from '../../../shared/model/goal.ts';
import type { NetworkPlan } from '../../../shared/model/plan.ts';
import { serviceOf } from '../../../shared/treatment/goals.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { GoalDialog } from './GoalDialog.tsx';
import { goalInHand, usePlanChanges } from './use-plan.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './Goals.module.css';

export function Goals({ plan }: { readonly plan: NetworkPlan }): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.goals;
  const titleId = useId();
  /** The goal being written: null is a new one. */
  const [written, setWritten] = useState<Goal | null | undefined>(undefined);
  const open = plan.goals.filter(({ closed }) => closed === null);
  return (
    <section className={styles.goals} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {words.title}
        </h2>
        <Explain subject={words.title} source="seed">
          {words.explain}
        </Explain>
        {open.length < GOALS_AT_ONCE && (
          <Button size="small" variant="plain" icon="plus" onPress={() => setWritten(null)}>
            {words.add}
          </Button>
        )}
      </div>
      {open.length === 0 ? (
        <p className={styles.fact}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {open.map((goal) => (
            <GoalLine key={goal.id} goal={goal} plan={plan} onEdit={() => setWritten(goal)} />
          ))}
        </ul>
      )}
      {written !== undefined && <GoalDialog goal={written} onClose={() => setWritten(undefined)} />}
    </section>
  );
}

type LineProps = {
  readonly goal: Goal;
  readonly plan: NetworkPlan;
  readonly onEdit: () => void;
};

function GoalLine({ goal, plan, onEdit }: LineProps): ReactNode {
  const { text, formats } = useLanguage();
  const { goalName } = useSubjects();
  const { saveGoal, removeGoal } = usePlanChanges();
  const words = text.plan.goals;
  const name = goalName(goal);
  const { items, people } = serviceOf(goal.id, plan);
  const facts = [
    goal.by === null ? null : words.by(formats.day(goal.by)),
    goal.needs.length === 0
      ? null
      : words.needs(formats.list(goal.needs.map((help) => text.terms.benefits[help]))),
    words.served(items, people),
  ].filter((fact) => fact !== null);
  return (
    <li className={styles.goal}>
      <div className={styles.words}>
        <p className={styles.text} dir="auto">
          {name}
        </p>
        <p className={styles.fact}>{facts.join(' · ')}</p>
      </div>
      <Button
        variant="plain"
        size="small"
        icon="edit"
        aria-label={words.edit(name)}
        onPress={onEdit}
      />
      <Menu
        label={words.more(name)}
        trigger={<Button variant="plain" size="small" icon="menu" aria-label={words.more(name)} />}
        groups={[
          [
            {
              id: 'close',
              label: words.close,
              icon: 'check',
              onPress: () => void saveGoal({ ...goalInHand(goal), closed: todayIso() }),
            },
          ],
          [
            {
              id: 'remove',
              label: words.remove,
              icon: 'trash',
              onPress: () => void removeGoal(goal.id),
            },
          ],
        ]}
      />
    </li>
  );
}
