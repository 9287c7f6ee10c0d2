/** What can be done about a step where it stands in a list: it is done, or put off by a week. */
import type { ReactNode } from 'react';
import type { PlanStep } from '../../../shared/model/plan.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';

type Props = {
  readonly step: PlanStep;
  readonly onFinish: () => void;
  readonly onPutOff: () => void;
};

export function StepDeeds({ step, onFinish, onPutOff }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.weeks;
  return (
    <>
      <Button size="small" icon="check" aria-label={words.doneNamed(step.text)} onPress={onFinish}>
        {words.done}
      </Button>
      <Button
        size="small"
        variant="plain"
        aria-label={words.laterNamed(step.text)}
        onPress={onPutOff}
      >
        {words.later}
      </Button>
    </>
  );
}
