/** Steps of the plan whose day has come, for Today: done or put off by a week, and no word of lateness. */
import { useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Card } from '../../ui/Card.tsx';
import { focusBeside } from './focus-beside.ts';
import { stepsDue, type StepOfItem } from './items.ts';
import { planPath } from './plan-path.ts';
import { StepDeeds } from './StepDeeds.tsx';
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
      <Link className={styles.more ?? ''} href="/plan" data-plan-line>
        {words.open}
      </Link>
    </Card>
  );
}

function DueStep({ item, step }: StepOfItem): ReactNode {
  const { titleOfItem, stepName } = useSubjects();
  const deeds = useDeeds();
  const opener = useRef<HTMLAnchorElement>(null);
  const seeTo = (deed: 'finish' | 'putOff'): void => {
    // The line goes from here: the focus goes on along the list.
    focusBeside(opener.current);
    deeds[deed](item, step);
  };
  return (
    <li className={styles.step}>
      <Link ref={opener} href={planPath({ item: item.id })} data-plan-line>
        <bdi>{titleOfItem(item)}</bdi>
      </Link>
      <span className={styles.words} dir="auto" data-private>
        {step.text}
      </span>
      <span className={styles.deeds}>
        <StepDeeds
          name={stepName(item, step)}
          onFinish={() => seeTo('finish')}
          onPutOff={() => seeTo('putOff')}
        />
      </span>
    </li>
  );
}
