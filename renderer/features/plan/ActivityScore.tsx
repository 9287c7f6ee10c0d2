/** How likely ties are to form by something done together, what counts in it, and ideas to begin with. */
import { useMemo, type ReactNode } from 'react';
import { ACTIVITY_KINDS } from '../../../shared/model/plan-codes.ts';
import type { Activity } from '../../../shared/model/plan.ts';
import { ACTIVITY_STARTS, scoreActivity } from '../../../shared/treatment/activity.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Meter } from '../../ui/Meter.tsx';
import styles from './fields.module.css';

/** Two points for each of four. */
const SCORE_MAX = 8;

type Props = {
  readonly activity: Activity;
  /** Called with what an idea begins with. */
  readonly onIdea: (idea: Omit<Activity, 'people'>) => void;
};

export function ActivityScore({ activity, onIdea }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.activity;
  const network = useAnswer('network', 'get', {}).data;
  const found = useMemo(
    () => (network === undefined ? null : scoreActivity(activity, network)),
    [activity, network],
  );
  return (
    <>
      {found !== null && (
        <div className={styles.part}>
          <Meter
            label={words.score}
            value={found.score / SCORE_MAX}
            valueText={words.scoreOf(found.score)}
            tone={found.isEnough ? 'eases' : 'neutral'}
          />
          <div className={styles.row}>
            <p className={styles.hint}>{words.diversity(found.parts.diversity)}</p>
            <Explain subject={words.score} source="proposal">
              {words.explain}
            </Explain>
          </div>
          {found.isMixer && <p className={styles.hint}>{words.mixer}</p>}
        </div>
      )}
      <Disclosure title={words.ideas} level={3}>
        <ul className={styles.people}>
          {ACTIVITY_KINDS.map((kind) => {
            const { name, how } = text.proposals.activities[kind];
            return (
              <li key={kind} className={styles.person}>
                <Button
                  variant="plain"
                  size="small"
                  onPress={() => onIdea({ name, ...ACTIVITY_STARTS[kind] })}
                >
                  {name}
                </Button>
                <p className={styles.hint}>{how}</p>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </>
  );
}
