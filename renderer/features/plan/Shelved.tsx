/** What is out of the way: goals of before, proposals left for now, and what was looked back at. Folded, never gone. */
import type { ReactNode } from 'react';
import type { Declined, NetworkPlan } from '../../../shared/model/plan.ts';
import { reviewWords } from '../../../shared/text/review-words.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ClosedGoals } from './ClosedGoals.tsx';
import { declinedWords } from './proposal-words.ts';
import { usePlanChanges } from './use-plan.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './Shelved.module.css';

type Props = { readonly plan: NetworkPlan; readonly onOpen: (id: string) => void };

export function Shelved({ plan, onOpen }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const { titleOfItem } = useSubjects();
  const words = text.plan;
  const reviewed = plan.items.flatMap((item) =>
    item.review === null ? [] : [{ id: item.id, title: titleOfItem(item), review: item.review }],
  );
  return (
    <>
      {reviewed.length > 0 && (
        <Disclosure title={words.lookedBack.title} aside={formats.number(reviewed.length)}>
          <ul className={styles.list}>
            {reviewed.map(({ id, title, review }) => (
              <li key={id} className={styles.line}>
                <Button
                  variant="plain"
                  size="small"
                  aria-label={words.card.open(title)}
                  onPress={() => onOpen(id)}
                >
                  <bdi>{title}</bdi>
                </Button>
                <span className={styles.detail}>{reviewWords(review, text).join(' · ')}</span>
                <span className={styles.detail}>
                  {words.lookedBack.on(formats.day(review.day))}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <ClosedGoals goals={plan.goals} />
      {plan.declined.length > 0 && (
        <Disclosure title={words.declined.title} aside={formats.number(plan.declined.length)}>
          <ul className={styles.list}>
            {plan.declined.map((declined) => (
              <DeclinedLine key={declined.proposal} declined={declined} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function DeclinedLine({ declined }: { readonly declined: Declined }): ReactNode {
  const { text, formats } = useLanguage();
  const { nameOf } = useSubjects();
  const { reconsider } = usePlanChanges();
  const words = text.plan.declined;
  const what = declinedWords(declined.proposal, nameOf, text);
  return (
    <li className={styles.line}>
      <bdi>{what}</bdi>
      <span className={styles.detail}>{words.since(formats.day(declined.day))}</span>
      {declined.reason !== null && (
        <span className={styles.words} dir="auto" data-private>
          {declined.reason}
        </span>
      )}
      <Button
        size="small"
        aria-label={words.reconsiderNamed(what)}
        onPress={() => void reconsider(declined.proposal)}
      >
        {words.reconsider}
      </Button>
    </li>
  );
}
