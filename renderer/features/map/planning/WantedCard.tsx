/** Somebody one looks for: why, who could introduce them and how to ask, and the way into the plan. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { groundWords, introducerWords } from '../../../../shared/text/proposal-words.ts';
import { useLanguage } from '../../../app/text.tsx';
import { todayIso } from '../../../app/today.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Explain } from '../../../ui/Explain.tsx';
import { itemOf } from '../../plan/items.ts';
import { planPath } from '../../plan/plan-path.ts';
import { beginningOf, requestFor } from '../../plan/proposal-words.ts';
import { usePlanChanges } from '../../plan/use-plan.ts';
import { useSubjects } from '../../plan/use-subjects.ts';
import { SelectedCard } from '../SelectedCard.tsx';
import { isPlanned, wantedId, type Wanted } from './wanted.ts';
import side from '../Side.module.css';
import styles from './Planning.module.css';

type Props = {
  readonly wanted: Wanted;
  /** Called with whom to select instead; nobody closes the card. */
  readonly onChoose: (ids: readonly string[]) => void;
};

export function WantedCard({ wanted, onChoose }: Props): ReactNode {
  const { text } = useLanguage();
  const { add } = usePlanChanges();
  const words = text.mapPlan.wanted;
  const { name, from, alike } = wanted;
  const take = async (): Promise<void> => {
    if (isPlanned(from)) return;
    const today = todayIso();
    const id = await add(itemOf(from, beginningOf(from, text, today), today));
    // As part of the plan they go by another id, and stay selected.
    if (id !== null) onChoose([wantedId(id)]);
  };
  return (
    <SelectedCard
      isWanted
      title={<bdi>{name}</bdi>}
      closeLabel={words.close}
      onClose={() => onChoose([])}
    >
      <p className={side.soft}>{isPlanned(from) ? words.planned : words.proposed}</p>
      {from.reason !== null && <p>{text.proposals.reasons[from.reason]}</p>}
      {!isPlanned(from) && (
        <ul className={styles.people} aria-label={words.why}>
          {from.grounds
            .map((ground) => groundWords(ground, text))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
      )}
      <Introducers wanted={wanted} onChoose={onChoose} />
      {alike !== null && <p className={side.soft}>{text.proposals.alike(alike)}</p>}
      {isPlanned(from) ? (
        <Link className={styles.open} href={planPath({ item: from.id })}>
          {words.open}
        </Link>
      ) : (
        <div>
          <Button icon="plus" onPress={() => void take()}>
            {words.take}
          </Button>
        </div>
      )}
    </SelectedCard>
  );
}

function Introducers({ wanted, onChoose }: Pick<Props, 'wanted' | 'onChoose'>): ReactNode {
  const { text } = useLanguage();
  const { nameOf } = useSubjects();
  const words = text.mapPlan.wanted;
  const { introducers, name } = wanted;
  if (introducers.length === 0) return <p className={side.soft}>{words.nobody}</p>;
  return (
    <>
      <div>
        <h3 className={side.label}>
          {words.introducers}{' '}
          <Explain subject={words.introducers} source="proposal">
            {text.plan.role.introducersHint}
          </Explain>
        </h3>
        <p className={side.soft}>{words.order}</p>
      </div>
      <ol className={styles.people}>
        {introducers.map((introducer, index) => (
          <li key={introducer.contact} className={styles.person}>
            <span className={styles.order} aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <Chip onPress={() => onChoose([introducer.contact])}>
                {nameOf(introducer.contact)}
              </Chip>{' '}
              {introducerWords(introducer, nameOf, text)}
            </span>
          </li>
        ))}
      </ol>
      <div>
        <h3 className={side.label}>{words.request}</h3>
        <p className={styles.quote} data-private>
          {requestFor(name, text)}
        </p>
      </div>
    </>
  );
}
