/** Beside the map: what the small marks mean, and under the lens of the plan whom one looks for. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../../app/text.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { LegendEntries, LegendEntry } from '../LegendEntry.tsx';
import { BadgeIcon } from './BadgeIcon.tsx';
import { BADGES } from '../../../../shared/map/plan-badges.ts';
import type { Planning } from './use-planning.ts';
import { isPlanned } from './wanted.ts';
import { WantedSign } from './WantedSign.tsx';
import side from '../Side.module.css';
import styles from './Planning.module.css';

type Props = {
  readonly planning: Planning;
  /** The lens of the plan is on. */
  readonly isLens: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
};

export function PlanNotes({ planning, isLens, onChoose }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.mapPlan;
  const { counted, outlined, shown, show } = planning;
  const { wanted } = planning.picture;
  const kinds = BADGES.map((kind) => ({
    kind,
    people: counted.filter((badge) => badge.kind === kind).map(({ id }) => id),
  })).filter(({ people }) => people.length > 0);
  const alone = (outlined ?? []).filter(({ people }) => people.length < 2);
  if (kinds.length === 0 && !isLens) return null;
  return (
    <section className={styles.notes} aria-label={words.badgesTitle}>
      {kinds.length > 0 && (
        <LegendEntries>
          {kinds.map(({ kind, people }) => (
            <LegendEntry
              key={kind}
              sign={<BadgeIcon kind={kind} />}
              people={people}
              onChoose={onChoose}
            >
              {words.badges[kind]}
            </LegendEntry>
          ))}
        </LegendEntries>
      )}
      {isLens && (
        <>
          <Switch
            label={words.wanted.show}
            isOn={shown.wanted}
            onChange={(areShown) => show({ wanted: areShown })}
          />
          {shown.wanted && <WantedList planning={planning} onChoose={onChoose} />}
          {shown.wanted && wanted.length === 0 && <p className={side.soft}>{words.wanted.none}</p>}
          <Switch
            label={words.activities.show}
            isOn={shown.activities}
            onChange={(areShown) => show({ activities: areShown })}
          />
          {alone.length > 0 && (
            <p className={side.soft}>{words.activities.alone(alone.map(({ name }) => name))}</p>
          )}
        </>
      )}
    </section>
  );
}

/** Everybody looked for, those of the plan first. */
function WantedList({ planning, onChoose }: Pick<Props, 'planning' | 'onChoose'>): ReactNode {
  const words = useLanguage().text.mapPlan.wanted;
  const { wanted } = planning.picture;
  if (wanted.length === 0) return null;
  return (
    <LegendEntries label={words.title}>
      {wanted.map(({ id, name, from }) => (
        <LegendEntry
          key={id}
          sign={
            <svg
              className={classNames(styles.icon, styles.wanted, isPlanned(from) && styles.planned)}
              width="16"
              height="16"
              viewBox="-10 -10 20 20"
              aria-hidden="true"
            >
              <WantedSign />
            </svg>
          }
          people={[id]}
          onChoose={onChoose}
          aloud={isPlanned(from) ? words.planned : words.proposed}
        >
          <bdi>{name}</bdi>
        </LegendEntry>
      ))}
    </LegendEntries>
  );
}
