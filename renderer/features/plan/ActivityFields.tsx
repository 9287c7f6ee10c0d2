/** Something done together: with whom, and whether ties are likely to form by it. */
import type { ReactNode } from 'react';
import type { Activity } from '../../../shared/model/plan.ts';
import { useLanguage } from '../../app/text.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { LineField } from '../people/LineField.tsx';
import { PeopleField } from '../people/PeopleField.tsx';
import { ActivityScore } from './ActivityScore.tsx';
import type { Editing } from './ItemSheet.tsx';
import styles from './fields.module.css';

type Props = Editing & { readonly activity: Activity };

/** What is answered about an activity, each 0–2. */
const RATED = ['stakes', 'interdependence', 'commonGoal'] as const;

export function ActivityFields({ change, activity }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.activity;
  const put = (changes: Partial<Activity>): void =>
    change({ about: { kind: 'activity', activity: { ...activity, ...changes } } });
  return (
    <div className={styles.part}>
      <div data-private>
        <LineField
          label={words.name}
          value={activity.name}
          onCommit={(name) => {
            if (name === '') return text.plan.adding.nameMissing;
            put({ name });
            return null;
          }}
        />
      </div>
      <PeopleField
        label={words.people}
        tokens={activity.people.map((id) => ({ kind: 'contact', id }))}
        onChange={(tokens) =>
          put({ people: tokens.flatMap((token) => (token.kind === 'contact' ? [token.id] : [])) })
        }
        takesNames={false}
      />
      {RATED.map((asked) => (
        <Segmented
          key={asked}
          label={words[asked]}
          options={words[`${asked}Steps`].map((label, step) => ({ value: String(step), label }))}
          value={String(activity[asked])}
          onChange={(step) => put({ [asked]: Number(step) })}
        />
      ))}
      <ActivityScore activity={activity} onIdea={put} />
    </div>
  );
}
