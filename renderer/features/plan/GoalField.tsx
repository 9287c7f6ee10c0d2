/** For which goal something is; not there while there is no goal to choose. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Editing } from './ItemSheet.tsx';
import { useSubjects } from './use-subjects.ts';

export function GoalField({ item, change }: Editing): ReactNode {
  const { text } = useLanguage();
  const { goalName } = useSubjects();
  const goals = useAnswer('plan', 'get', {}).data?.goals ?? [];
  // A goal of before stays with what served it.
  const offered = goals.filter(({ id, closed }) => closed === null || id === item.goal);
  if (offered.length === 0) return null;
  return (
    <Select
      label={text.plan.goals.choose}
      emptyLabel={text.plan.goals.noGoal}
      options={offered.map((goal) => ({ value: goal.id, label: goalName(goal) }))}
      value={item.goal}
      onChange={(goal) => change({ goal })}
    />
  );
}
