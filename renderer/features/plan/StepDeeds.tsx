/** What can be done about a step where it stands in a list: it is done, or put off by a week. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';

type Props = {
  /** What the step is called where the veil may lie over its words. */
  readonly name: string;
  readonly onFinish: () => void;
  readonly onPutOff: () => void;
};

export function StepDeeds({ name, onFinish, onPutOff }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.weeks;
  return (
    <>
      <Button size="small" icon="check" aria-label={words.doneNamed(name)} onPress={onFinish}>
        {words.done}
      </Button>
      <Button size="small" variant="plain" aria-label={words.laterNamed(name)} onPress={onPutOff}>
        {words.later}
      </Button>
    </>
  );
}
