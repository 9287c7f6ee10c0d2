/** When to look back, and what came of it, as one sees it oneself. Nothing is scored. */
import type { ReactNode } from 'react';
import { OUTCOMES } from '../../../shared/model/plan-codes.ts';
import type { Review } from '../../../shared/model/plan.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { AreaField } from '../people/AreaField.tsx';
import { DayField } from '../people/DayField.tsx';
import { ExperimentSigns } from './ExperimentSigns.tsx';
import type { Editing } from './ItemSheet.tsx';
import styles from './fields.module.css';

export function ReviewFields({ item, change }: Editing): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.item;
  const { review } = item;
  const put = (changes: Partial<Review>): void => {
    const { outcome = review?.outcome } = changes;
    if (outcome === undefined) return;
    change({ review: { day: todayIso(), note: null, ...review, ...changes, outcome } });
  };
  return (
    <div className={classNames(styles.part, styles.end)}>
      <div className={styles.pair}>
        {review === null && (
          <DayField
            label={words.reviewOn}
            value={item.reviewOn}
            onCommit={(reviewOn) => change({ reviewOn })}
          />
        )}
        {item.column === 'prune' && (
          <DayField
            label={words.pausedUntil}
            value={item.pausedUntil}
            onCommit={(pausedUntil) => change({ pausedUntil })}
          />
        )}
      </div>
      <ExperimentSigns item={item} />
      <RadioGroup
        label={words.outcome}
        options={OUTCOMES.map((value) => ({ value, label: text.proposals.outcomes[value] }))}
        value={review?.outcome ?? null}
        onChange={(outcome) => put({ outcome })}
      />
      {review !== null && (
        <>
          <div data-private>
            <AreaField
              label={words.reviewNote}
              value={review.note ?? ''}
              rows={3}
              onCommit={(note) => put({ note: note.trim() === '' ? null : note })}
            />
          </div>
          <div>
            <Button size="small" icon="undo" onPress={() => change({ review: null })}>
              {words.reopen}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
