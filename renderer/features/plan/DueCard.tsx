/** Steps of the plan whose day has come, for Today: done or put off by a week, and no word of lateness. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { stepsDue, type StepOfItem } from './items.ts';
import { planPath } from './plan-path.ts';
import { useDeeds } from './use-deeds.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './DueCard.module.css';

/** Steps shown, so that nobody faces a wall of them. */
const STEPS_MAX = 3;

/** Not there while nothing is due. */
export function DueCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.today;
  const plan = useAnswer('plan', 'get', {}).data;
  const due = stepsDue(plan?.items ?? [], todayIso());
  if (due.length === 0) return null;
  return (
    <Card title={words.title}>
      <ul className={styles.steps}>
        {due.slice(0, STEPS_MAX).map((each) => (
          <DueStep key={each.step.id} {...each} />
        ))}
      </ul>
      <Link className={styles.more ?? ''} href="/plan">
        {words.open}
      </Link>
    </Card>
  );
}

function DueStep({ item, step }: StepOfItem): ReactNode {
  const { text } = useLanguage();
  const { titleOfItem } = useSubjects();
  const deeds = useDeeds();
  const words = text.plan.weeks;
  return (
    <li className={styles.step}>
      <Link href={planPath({ item: item.id })}>
        <bdi>{titleOfItem(item)}</bdi>
      </Link>
      <span className={styles.words} dir="auto" data-private>
        {step.text}
      </span>
      <span className={styles.deeds}>
        <Button
          size="small"
          icon="check"
          aria-label={words.doneNamed(step.text)}
          onPress={() => deeds.finish(item, step)}
        >
          {words.done}
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={words.laterNamed(step.text)}
          onPress={() => deeds.putOff(item, step)}
        >
          {words.later}
        </Button>
      </span>
    </li>
  );
}
