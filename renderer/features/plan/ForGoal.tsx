/** One line that says for which goal something is; nothing where it is for none. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { useSubjects } from './use-subjects.ts';

type Props = { readonly goal: string | null; readonly className: string | undefined };

export function ForGoal({ goal, className }: Props): ReactNode {
  const { text } = useLanguage();
  const { goalName } = useSubjects();
  const goals = useAnswer('plan', 'get', {}).data?.goals;
  const found = goals?.find(({ id }) => id === goal);
  if (found === undefined) return null;
  return (
    <p className={className} dir="auto">
      {text.plan.goals.forGoal(goalName(found))}
    </p>
  );
}
