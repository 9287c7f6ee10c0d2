/** When to look back, and what came of it, as one sees it oneself. Nothing is scored. */
import type { ReactNode } from 'react';
import { newReview } from '../../../shared/model/empty-review.ts';
import { OUTCOMES } from '../../../shared/model/plan-codes.ts';
import type { Review } from '../../../shared/model/review.ts';
import { reviewWords } from '../../../shared/text/review-words.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { AreaField } from '../people/AreaField.tsx';
import { DayField } from '../people/DayField.tsx';
import { ExperimentSigns } from './ExperimentSigns.tsx';
import type { Editing } from './ItemSheet.tsx';
import { resumed } from './items.ts';
import { RatingFields } from './RatingFields.tsx';
import styles from './fields.module.css';

export function ReviewFields({ item, change }: Editing): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.item;
  const { review } = item;
  const put = (changes: Partial<Review>): void => {
    const { outcome = review?.outcome } = changes;
    if (outcome === undefined) return;
    change({ review: { ...newReview(todayIso(), outcome), ...review, ...changes, outcome } });
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
      <EarlierLooks earlier={item.earlier} />
      <RadioGroup
        label={words.outcome}
        options={OUTCOMES.map((value) => ({ value, label: text.proposals.outcomes[value] }))}
        value={review?.outcome ?? null}
        onChange={(outcome) => put({ outcome })}
      />
      {review !== null && (
        <>
          <RatingFields item={item} review={review} put={put} />
          <div data-private>
            <AreaField
              label={words.reviewNote}
              value={review.note ?? ''}
              rows={3}
              onCommit={(note) => put({ note: note.trim() === '' ? null : note })}
            />
          </div>
          <div className={styles.row}>
            <Button size="small" icon="undo" onPress={() => change(resumed(item, todayIso()))}>
              {words.reopen}
            </Button>
            <span className={styles.hint}>{text.plan.review.reopenHint}</span>
          </div>
        </>
      )}
    </div>
  );
}

/** What was said each time before, so that a turn can be seen. */
function EarlierLooks({ earlier }: { readonly earlier: readonly Review[] }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.plan.review;
  if (earlier.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{words.earlier}</h3>
      <ul className={styles.people}>
        {earlier.map((look, at) => (
          // Looks of one day are told apart by their order, which never changes.
          <li key={`${look.day} ${String(at)}`} className={styles.person}>
            <p className={styles.hint}>{words.on(formats.day(look.day))}</p>
            <p>{reviewWords(look, text).join(' · ')}</p>
            {look.note !== null && (
              <p className={styles.quote} dir="auto" data-private>
                {look.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
