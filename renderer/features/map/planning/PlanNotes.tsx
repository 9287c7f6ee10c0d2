/** Beside the map: what the small marks mean, and under the lens of the plan whom one looks for. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useLanguage } from '../../../app/text.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { BadgeIcon } from './BadgeIcon.tsx';
import { BADGES } from './badges.ts';
import type { Planning } from './use-planning.ts';
import { isPlanned } from './wanted.ts';
import styles from './Planning.module.css';

type Props = {
  readonly planning: Planning;
  /** The lens of the plan is on. */
  readonly isLens: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
};

export function PlanNotes({ planning, isLens, onChoose }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.mapPlan;
  const { outlined, shown, show } = planning;
  const { badges, wanted } = planning.picture;
  const kinds = BADGES.map((kind) => ({
    kind,
    people: badges.filter((badge) => badge.kind === kind).map(({ id }) => id),
  })).filter(({ people }) => people.length > 0);
  const alone = (outlined ?? []).filter(({ people }) => people.length < 2);
  if (kinds.length === 0 && !isLens) return null;
  return (
    <section className={styles.notes} aria-label={words.badgesTitle}>
      {kinds.length > 0 && (
        <ul className={styles.entries}>
          {kinds.map(({ kind, people }) => (
            <li key={kind}>
              <Button className={styles.entry ?? ''} onPress={() => onChoose(people)}>
                <BadgeIcon kind={kind} />
                <span className={styles.words}>{words.badges[kind]}</span>
                <span className={styles.count}>{formats.number(people.length)}</span>{' '}
                <VisuallyHidden>{text.map.legend.select(people.length)}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isLens && (
        <>
          <Switch
            label={words.wanted.show}
            isOn={shown.wanted}
            onChange={(areShown) => show({ wanted: areShown })}
          />
          {shown.wanted && <WantedList planning={planning} onChoose={onChoose} />}
          {shown.wanted && wanted.length === 0 && (
            <p className={styles.soft}>{words.wanted.none}</p>
          )}
          <Switch
            label={words.activities.show}
            isOn={shown.activities}
            onChange={(areShown) => show({ activities: areShown })}
          />
          {alone.length > 0 && (
            <p className={styles.soft}>{words.activities.alone(alone.map(({ name }) => name))}</p>
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
    <ul className={styles.entries} aria-label={words.title}>
      {wanted.map(({ id, name, from }) => (
        <li key={id}>
          <Button className={styles.entry ?? ''} onPress={() => onChoose([id])}>
            <svg
              className={classNames(styles.icon, styles.wanted, isPlanned(from) && styles.planned)}
              width="16"
              height="16"
              viewBox="-10 -10 20 20"
              aria-hidden="true"
            >
              <circle className={styles.place} r={8} />
              <path className={styles.plus} d="M-3.5 0H3.5M0-3.5V3.5" />
            </svg>
            <bdi className={styles.words}>{name}</bdi>
            <VisuallyHidden>{isPlanned(from) ? words.planned : words.proposed}</VisuallyHidden>
          </Button>
        </li>
      ))}
    </ul>
  );
}
