/** Habits to begin with, folded away below what is proposed: offered to anybody, counted by nobody. */
import type { ReactNode } from 'react';
import type { PlanItem } from '../../../shared/model/plan.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Badge, type Source } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { habitName, itemOfIdea, type IdeaColumn, type IdeaWords } from './items.ts';
import { usePlanChanges } from './use-plan.ts';
import styles from './ProposalList.module.css';

/** Being found is the source article's; the rhythm is ours. */
const SOURCES: { readonly [C in IdeaColumn]: Source } = { invest: 'seed', maintain: 'proposal' };

type Props = {
  readonly column: IdeaColumn;
  /** What stands in the plan already. */
  readonly items: readonly PlanItem[];
  /** Called with the id of the item an idea has become. */
  readonly onTaken: (id: string) => void;
};

/** Not there once all of them stand in the plan. */
export function Ideas({ column, items, onTaken }: Props): ReactNode {
  const { text } = useLanguage();
  const { add } = usePlanChanges();
  const { title, lead, list } = text.plan.ideas[column];
  const { take, takeNamed } = text.plan.proposals;
  const planned = new Set(items.map(habitName));
  const ideas = list.filter(({ name }) => !planned.has(name));
  const begin = async (idea: IdeaWords): Promise<void> => {
    const id = await add(itemOfIdea(column, idea, todayIso()));
    if (id !== null) onTaken(id);
  };
  if (ideas.length === 0) return null;
  return (
    <Disclosure title={title} level={3}>
      <div className={styles.list}>
        <p className={styles.fact}>
          {lead} <Badge source={SOURCES[column]} />
        </p>
        <ul className={styles.cards}>
          {ideas.map((idea) => (
            <li key={idea.name} className={styles.card}>
              <h4 className={styles.name}>{idea.name}</h4>
              <p className={styles.fact}>{idea.how}</p>
              <ol className={styles.grounds}>
                {idea.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <div className={styles.foot}>
                <Button
                  size="small"
                  aria-label={takeNamed(idea.name)}
                  onPress={() => void begin(idea)}
                >
                  {take}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
