/** One way: the steps with whom and why, where the pattern would stand, and what would move. */
import { useId, type ReactNode } from 'react';
import type { Opportunity, Plan, Step } from '../../../../shared/model/opportunity.ts';
import { planRemarks, planTitle, stepsOf, stepWords } from '../../../../shared/report/steps.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { Reading } from '../reading.ts';
import { MovesTable } from './MovesTable.tsx';
import styles from './PlanCard.module.css';

type Props = {
  readonly reading: Reading;
  readonly opportunity: Opportunity;
  readonly plan: Plan;
};

export function PlanCard({ reading, opportunity, plan }: Props): ReactNode {
  const { text } = useLanguage();
  const titleId = useId();
  const words = text.treatment;
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h4 id={titleId} className={styles.title}>
          {planTitle(plan, opportunity, text)}
        </h4>
        <p className={styles.change}>
          <VisuallyHidden>{words.change(opportunity.severity, plan.severity)}</VisuallyHidden>
          <span aria-hidden="true">
            <span className={styles.before}>{words.severity(opportunity.severity)}</span>
            <span className={styles.arrow}>→</span>
            {words.severity(plan.severity)}
          </span>
        </p>
      </header>
      <ul className={styles.steps}>
        {stepsOf(plan, opportunity).map((step) => (
          <StepItem key={step.key} reading={reading} opportunity={opportunity} step={step} />
        ))}
      </ul>
      {planRemarks(plan, opportunity, text).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <Disclosure title={words.moves} level={4}>
        <MovesTable reading={reading} archetype={opportunity.archetype} plan={plan} />
      </Disclosure>
    </article>
  );
}

type StepProps = Omit<Props, 'plan'> & { readonly step: Step };

/** Stands for the name while the sentence is made, so that the name alone can be a link. */
const NAME_PLACE = '\uE000';

function StepItem({ reading, opportunity, step }: StepProps): ReactNode {
  const { text } = useLanguage();
  const { sentence, details } = stepWords(step, opportunity, () => NAME_PLACE, text);
  const [start, end] = sentence.split(NAME_PLACE);
  return (
    <li className={styles.step}>
      <p className={styles.sentence}>
        {start}
        {step.contact !== null && (
          <a className={styles.name} href={`#/people/${encodeURIComponent(step.contact)}`}>
            <bdi>{reading.namesById.get(step.contact) ?? step.contact}</bdi>
          </a>
        )}
        {end}
      </p>
      <p className={styles.details}>{details}</p>
    </li>
  );
}
