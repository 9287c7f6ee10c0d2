/**
 * Where one might start: the engine's smallest sets of steps, and the people one might wish for.
 * Looked for only when asked.
 */
import { useState, type ReactNode } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import type { Opportunity, Plan, Wanted } from '../../../../shared/model/opportunity.ts';
import { planTitle, stepsOf, stepWords } from '../../../../shared/report/steps.ts';
import { useAnswer } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Explain } from '../../../ui/Explain.tsx';
import { changeTray } from './tray.ts';
import { putTried, type Tried } from './tried.ts';
import side from '../Side.module.css';
import styles from './Trial.module.css';

type Props = {
  readonly network: Network;
  readonly nameOf: (id: string) => string;
  /** Something was put into the tray, and the offers are folded away again. */
  readonly onStart: () => void;
};

export function StartingPoints({ network, nameOf, onStart }: Props): ReactNode {
  const words = useLanguage().text.mapTrial.actions;
  const [isAsked, setAsked] = useState(false);
  const put = (tries: readonly Tried[]): void => {
    changeTray((tray) => tries.reduce((all, tried) => putTried(all, tried, network), tray));
    setAsked(false);
    onStart();
  };
  if (isAsked) return <Found nameOf={nameOf} onTry={put} />;
  return (
    <div>
      <Button size="small" onPress={() => setAsked(true)}>
        {words.start}
      </Button>
    </div>
  );
}

type FoundProps = {
  readonly nameOf: Props['nameOf'];
  readonly onTry: (tries: readonly Tried[]) => void;
};

function Found({ nameOf, onTry }: FoundProps): ReactNode {
  const { locale, text } = useLanguage();
  const { data, error } = useAnswer('treatment', 'opportunities', { locale });
  if (error !== null) return <ErrorNote error={error.error} />;
  if (data === undefined) return <p role="status">{text.treatment.finding}</p>;
  const starts = data.flatMap((opportunity) =>
    opportunity.plans.map((plan) => ({ opportunity, plan })),
  );
  const words = text.mapTrial.actions;
  const wishes = wishesAmong(data);
  if (starts.length === 0 && wishes.size === 0) return <p className={side.soft}>{words.noStart}</p>;
  return (
    <>
      <ul className={styles.starts}>
        {starts.map(({ opportunity, plan }) => (
          <li key={`${opportunity.archetype}:${plan.steps.join()}`}>
            <Start opportunity={opportunity} plan={plan} nameOf={nameOf} onTry={onTry} />
          </li>
        ))}
      </ul>
      {wishes.size > 0 && (
        <div className={styles.start}>
          <h3 className={side.label}>{words.wanted}</h3>
          {[...wishes].map(([wanted, tried]) => (
            <Button key={wanted} size="small" icon="plus" onPress={() => onTry([tried])}>
              {text.mapTrial.wanted[wanted]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** The people one might wish for, each with the step that would move most. */
function wishesAmong(opportunities: readonly Opportunity[]): ReadonlyMap<Wanted, Tried> {
  const wishes = new Map<Wanted, Tried>();
  for (const of of opportunities) {
    for (const step of of.steps) {
      if (step.kind !== 'meet' || step.wanted === null || wishes.has(step.wanted)) continue;
      wishes.set(step.wanted, { what: 'step', step, of });
    }
  }
  return wishes;
}

function Start(
  props: FoundProps & { readonly opportunity: Opportunity; readonly plan: Plan },
): ReactNode {
  const { opportunity, plan, nameOf, onTry } = props;
  const { text } = useLanguage();
  const steps = stepsOf(plan, opportunity);
  return (
    <div className={styles.start}>
      <p className={styles.startTitle}>
        {text.terms.archetypes[opportunity.archetype]}
        <span className={side.soft}> {planTitle(plan, opportunity, text)}</span>
      </p>
      <p className={side.soft}>
        {text.treatment.change(opportunity.severity, plan.severity)}{' '}
        <Explain subject={text.mapTrial.actions.points} source="proposal">
          {text.mapTrial.actions.pointsExplain}
        </Explain>
      </p>
      <ul className={styles.lossList}>
        {steps.map((step) => (
          <li key={step.key}>{stepWords(step, opportunity, nameOf, text).sentence}</li>
        ))}
      </ul>
      <Button
        size="small"
        onPress={() => onTry(steps.map((step) => ({ what: 'step', step, of: opportunity })))}
      >
        {text.mapTrial.actions.startHere}
      </Button>
    </div>
  );
}
