/** Small steps, each with a day if one likes: written, dated, done, in any order. */
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { PlanStep } from '../../../shared/model/plan.ts';
import { LINE_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Editing } from './ItemSheet.tsx';
import { newStep } from './items.ts';
import { StepLine } from './StepLine.tsx';
import { useSubjects } from './use-subjects.ts';
import styles from './fields.module.css';

/** As many as an item holds. */
const STEPS_MAX = 50;

export function StepFields({ item, change }: Editing): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.item;
  const { stepName } = useSubjects();
  const titleId = useId();
  const [typed, setTyped] = useState('');
  const keep = (): void => {
    const step = typed.trim();
    if (step === '') return;
    setTyped('');
    change({ steps: [...item.steps, newStep(step)] });
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    keep();
  };
  const put = (id: string, changes: Partial<PlanStep>): void =>
    change({ steps: item.steps.map((step) => (step.id === id ? { ...step, ...changes } : step)) });
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.steps}
      </h3>
      <ul className={styles.steps}>
        {item.steps.map((step) => (
          <StepLine
            key={step.id}
            step={step}
            name={stepName(item, step)}
            onChange={(changes) => put(step.id, changes)}
            onRemove={() => change({ steps: item.steps.filter(({ id }) => id !== step.id) })}
          />
        ))}
      </ul>
      {item.steps.length < STEPS_MAX && (
        <form onSubmit={add} data-private>
          <TextField
            label={words.addStep}
            placeholder={words.addStepPlaceholder}
            value={typed}
            onChange={setTyped}
            onBlur={keep}
            maxLength={LINE_MAX}
            isSpellChecked
            end={
              <Button
                type="submit"
                variant="plain"
                size="small"
                icon="plus"
                aria-label={words.addStep}
              />
            }
          />
        </form>
      )}
    </section>
  );
}
