/** The time there is beside the time it takes. Too little time is answered with fewer people, never more effort. */
import { useId, useMemo, type ReactNode } from 'react';
import { MINUTES_MAX } from '../../../shared/model/plan-bounds.ts';
import type { NetworkPlan } from '../../../shared/model/plan.ts';
import { weighBudget, type Budget } from '../../../shared/treatment/budget.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Explain } from '../../ui/Explain.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { NumberLine } from '../people/NumberLine.tsx';
import { usePlanChanges } from './use-plan.ts';
import styles from './TimeSection.module.css';

export function TimeSection({ plan }: { readonly plan: NetworkPlan }): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.time;
  const titleId = useId();
  const network = useAnswer('network', 'get', {}).data;
  const { saveBudget } = usePlanChanges();
  const budget = useMemo(
    () => (network === undefined ? null : weighBudget(network, plan, todayIso())),
    [network, plan],
  );
  return (
    <section className={styles.time} aria-labelledby={titleId}>
      <div className={styles.field}>
        <h2 id={titleId} className={styles.title}>
          {words.title}{' '}
          <Explain subject={words.explainTitle} source="proposal">
            {words.explain}
          </Explain>
        </h2>
        <NumberLine
          label={words.weekly}
          value={plan.weeklyMinutes}
          max={MINUTES_MAX}
          onCommit={(minutes) => void saveBudget(minutes === null ? null : Math.round(minutes))}
        />
      </div>
      {budget !== null && <Weighed budget={budget} />}
    </section>
  );
}

function Weighed({ budget }: { readonly budget: Budget }): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.time;
  const { needed, available, over, keepUp, spent, freed, answered, of } = budget;
  return (
    <div className={styles.weighed}>
      {available === null || over === null ? (
        <p className={styles.verdict}>{words.unsaid}</p>
      ) : (
        <>
          <Meter
            label={words.meter}
            value={available === 0 ? Math.min(1, needed) : needed / available}
            valueText={words.of(needed, available)}
            tone={over > 0 ? 'raises' : 'eases'}
          />
          <p className={styles.verdict}>{over > 0 ? words.over(over) : words.fits}</p>
        </>
      )}
      <ul className={styles.parts}>
        <li>{words.keepUp(keepUp)}</li>
        {spent > 0 && <li>{words.spent(spent)}</li>}
        {freed > 0 && <li>{words.freed(freed)}</li>}
        {answered < of && <li>{words.answered(answered, of)}</li>}
      </ul>
    </div>
  );
}
