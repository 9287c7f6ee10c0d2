/**
 * What of an experiment with a habit shows in the network since the day before it began. It stands
 * beside what one notices oneself, and decides nothing.
 */
import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlanItem } from '../../../shared/model/plan.ts';
import { signWords } from '../../../shared/text/proposal-words.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './fields.module.css';

/** Not there for whom or what nothing is counted, nor while the answer is on its way. */
export function ExperimentSigns({ item }: { readonly item: PlanItem }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.plan.signs;
  const titleId = useId();
  const running = useAnswer('plan', 'experiments', {}).data;
  const { about, experiment } = item;
  if (about.kind !== 'habit' || experiment === null || running === undefined) return null;
  const found = running.find((each) => each.item === item.id);
  if (found === undefined && experiment.from > todayIso()) return null;
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.title}
      </h3>
      {found === undefined ? (
        <p className={styles.hint}>
          {words.none} <Link href="/diagnose/then-and-now">{words.open}</Link>
        </p>
      ) : (
        <>
          <ul className={styles.people}>
            {found.signs.map((sign) => (
              <li key={sign.code} className={styles.person}>
                {signWords(sign, { text, formats })}
              </li>
            ))}
          </ul>
          <p className={styles.hint}>
            {words.lead(formats.day(found.comparedWith))} <Badge source="proposal" />
          </p>
        </>
      )}
    </section>
  );
}
