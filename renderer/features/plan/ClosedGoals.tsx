/** Goals that were reached or let go of: folded away, and taken up again while there is room for one. */
import type { ReactNode } from 'react';
import { GOALS_AT_ONCE } from '../../../shared/model/plan-bounds.ts';
import type { Goal } from '../../../shared/model/goal.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { goalInHand, usePlanChanges } from './use-plan.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './Shelved.module.css';

export function ClosedGoals({ goals }: { readonly goals: readonly Goal[] }): ReactNode {
  const { text, formats } = useLanguage();
  const { goalName } = useSubjects();
  const { saveGoal } = usePlanChanges();
  const words = text.plan.goals;
  const closed = goals.flatMap((goal) =>
    goal.closed === null ? [] : [{ goal, name: goalName(goal), on: goal.closed }],
  );
  const hasRoom = goals.length - closed.length < GOALS_AT_ONCE;
  if (closed.length === 0) return null;
  return (
    <Disclosure title={words.closed} aside={formats.number(closed.length)}>
      <ul className={styles.list}>
        {closed.map(({ goal, name, on }) => (
          <li key={goal.id} className={styles.line}>
            <bdi>{name}</bdi>
            <span className={styles.detail}>{words.closedOn(formats.day(on))}</span>
            {hasRoom && (
              <Button
                size="small"
                aria-label={words.reopenNamed(name)}
                onPress={() => void saveGoal({ ...goalInHand(goal), closed: null })}
              >
                {words.reopen}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
