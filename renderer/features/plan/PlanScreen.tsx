/**
 * The plan: what is meant with whom, beside it what might be worth a try, and the next 90 days. What
 * is open and what is looked at stands in the address, so that other screens lead straight to it.
 */
import { useState, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAnswer } from '../../app/queries.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { AddDialog } from './AddDialog.tsx';
import { Board } from './Board.tsx';
import { Goals } from './Goals.tsx';
import { ItemSheet } from './ItemSheet.tsx';
import { planPath, readPlanPath, type PlanView } from './plan-path.ts';
import { Shelved } from './Shelved.tsx';
import { TimeSection } from './TimeSection.tsx';
import { WeeksView } from './WeeksView.tsx';
import styles from './PlanScreen.module.css';

export function PlanScreen(): ReactNode {
  const { text } = useLanguage();
  const words = text.plan;
  const { data: plan, error } = useAnswer('plan', 'get', {});
  const proposals = useAnswer('plan', 'proposals', {}).data;
  const [, navigate] = useLocation();
  const { view, item, isAdding } = readPlanPath(useSearch());
  const open = (id: string): void => navigate(planPath({ view, item: id }), { replace: true });
  /** Id of the item opened or moved last: the focus goes with its card. */
  const [current, setCurrent] = useState<string | null>(null);
  const close = (): void => {
    setCurrent(item);
    navigate(planPath({ view }), { replace: true });
  };
  if (error !== null) return <ErrorNote error={error.error} />;
  if (plan === undefined) return <Loading />;
  const opened = plan.items.find(({ id }) => id === item);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.lead}>{words.lead}</p>
        <div className={styles.tools}>
          <Segmented<PlanView>
            label={words.views.label}
            isLabelHidden
            options={[
              { value: 'board', label: words.views.board },
              { value: 'weeks', label: words.views.weeks },
            ]}
            value={view}
            onChange={(next) => navigate(planPath({ view: next }))}
          />
          <Button
            variant="primary"
            icon="plus"
            onPress={() => navigate(planPath({ view, isAdding: true }))}
          >
            {words.add}
          </Button>
        </div>
      </header>
      {view === 'weeks' ? (
        <WeeksView plan={plan} onOpen={open} />
      ) : (
        <>
          {plan.items.length === 0 && (
            <Card tone="accent" title={words.empty.title}>
              <p className={styles.about}>
                {proposals?.length === 0 ? words.empty.nothing : words.empty.text}
              </p>
            </Card>
          )}
          <Goals plan={plan} />
          <Board
            plan={plan}
            proposals={proposals}
            onOpen={open}
            current={current}
            onMoved={setCurrent}
          />
          {plan.items.length > 0 && (
            <>
              <p className={styles.keys}>{words.card.keysHint}</p>
              <TimeSection plan={plan} />
            </>
          )}
          <Shelved plan={plan} onOpen={open} />
        </>
      )}
      {isAdding && <AddDialog onClose={close} onAdded={open} />}
      {opened !== undefined && <ItemSheet key={opened.id} item={opened} onClose={close} />}
    </div>
  );
}
