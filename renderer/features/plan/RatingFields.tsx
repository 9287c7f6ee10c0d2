/** A few questions when looking back, each of which may stay open: our proposal, and read by no figure. */
import { useId, type ReactNode } from 'react';
import { DEGREES, TIE_TURNS } from '../../../shared/model/plan-codes.ts';
import type { Review } from '../../../shared/model/review.ts';
import type { PlanItem } from '../../../shared/model/plan.ts';
import { useLanguage } from '../../app/text.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Scale } from '../../ui/Scale.tsx';
import { ClearableChoice } from '../people/ClearableChoice.tsx';
import styles from './fields.module.css';

type Props = {
  readonly item: PlanItem;
  readonly review: Review;
  readonly put: (changes: Partial<Review>) => void;
};

export function RatingFields({ item, review, put }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.review;
  const leadId = useId();
  const { about, experiment } = item;
  const degrees = DEGREES.map((value) => ({ value, label: words.degrees[value] }));
  return (
    <div className={styles.part} role="group" aria-labelledby={leadId}>
      <p id={leadId} className={styles.hint}>
        {words.lead} <Badge source="proposal" />
      </p>
      <Scale
        label={words.energy}
        min={-2}
        max={2}
        {...words.energyEnds}
        value={review.energy}
        onChange={(energy) => put({ energy })}
      />
      {(about.kind === 'contact' || about.kind === 'activity') && (
        <ClearableChoice
          label={words.tie}
          options={TIE_TURNS.map((value) => ({ value, label: words.ties[value] }))}
          value={review.tie}
          onChange={(tie) => put({ tie })}
        />
      )}
      {experiment !== null && (
        <div>
          <ClearableChoice
            label={words.signal}
            options={degrees}
            value={review.signal}
            onChange={(signal) => put({ signal })}
          />
          <p className={styles.hint} data-private>
            {words.signalOf(experiment.signal)}
          </p>
        </div>
      )}
      <ClearableChoice
        label={words.worth}
        options={degrees}
        value={review.worth}
        onChange={(worth) => put({ worth })}
      />
    </div>
  );
}
