/** One pattern: what is good about it, what was found, and the ways there are. */
import { useId, type ReactNode } from 'react';
import type { Opportunity } from '../../../../shared/model/opportunity.ts';
import { exactnessSentence, outcomeSentence } from '../../../../shared/report/steps.ts';
import { useLanguage } from '../../../app/text.tsx';
import type { Reading } from '../reading.ts';
import { PlanCard } from './PlanCard.tsx';
import styles from './OpportunityEntry.module.css';

type Props = { readonly reading: Reading; readonly opportunity: Opportunity };

export function OpportunityEntry({ reading, opportunity }: Props): ReactNode {
  const { text } = useLanguage();
  const titleId = useId();
  const { archetype, plans } = opportunity;
  const first = text.treatment.first[archetype];
  return (
    <section className={styles.entry} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.name}>
        {text.terms.archetypes[archetype]}
      </h3>
      <p className={styles.also}>
        <span className={styles.term}>{text.diagnosis.alsoBuys}</span>{' '}
        {text.diagnosis.archetypes[archetype].alsoBuys}
      </p>
      {first !== null && <p className={styles.first}>{first}</p>}
      <p className={styles.outcome}>{outcomeSentence(opportunity, text)}</p>
      {plans.map((plan) => (
        <PlanCard key={plan.steps.join()} reading={reading} opportunity={opportunity} plan={plan} />
      ))}
      {plans.length > 0 && <p className={styles.exact}>{exactnessSentence(opportunity, text)}</p>}
    </section>
  );
}
