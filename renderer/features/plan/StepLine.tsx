/**
 * One step of an item: ticked, dated, said in other words, taken away. Its words change where they
 * stand; a change that is not meant is dropped with Escape, and what was kept before stays.
 */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { PlanStep } from '../../../shared/model/plan.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DayField } from '../people/DayField.tsx';
import { LineField } from '../people/LineField.tsx';
import styles from './fields.module.css';

type Props = {
  readonly step: PlanStep;
  /** What the step is called where the veil may lie over its words. */
  readonly name: string;
  readonly onChange: (changes: Partial<PlanStep>) => void;
  readonly onRemove: () => void;
};

export function StepLine({ step, name, onChange, onRemove }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.item;
  const isDone = step.done !== null;
  const box = useRef<HTMLInputElement>(null);
  /** `left` by a key: the focus goes back to the step. */
  const [wording, setWording] = useState<'none' | 'open' | 'left'>('none');
  useEffect(() => {
    if (wording === 'left') box.current?.focus();
  }, [wording]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F2' && event.key !== 'Enter') return;
    event.preventDefault();
    setWording('open');
  };
  const reword = (line: string): string | null => {
    if (line === '') return words.stepMissing;
    onChange({ text: line });
    return null;
  };
  if (wording === 'open') {
    return (
      <li className={styles.wording} data-private>
        <LineField
          label={words.wordsOf(name)}
          isLabelHidden
          isSpellChecked
          value={step.text}
          onCommit={reword}
          onLeave={(by) => setWording(by === 'key' ? 'left' : 'none')}
        />
      </li>
    );
  }
  return (
    <li className={styles.step}>
      <Checkbox
        inputRef={box}
        isChecked={isDone}
        onChange={(isChecked) => onChange({ done: isChecked ? todayIso() : null })}
        onKeyDown={onKeyDown}
      >
        <span className={isDone ? styles.finished : undefined} dir="auto" data-private>
          {step.text}
        </span>
      </Checkbox>
      <span className={styles.deeds}>
        <Button
          variant="plain"
          size="small"
          icon="edit"
          aria-label={words.rewordStep(name)}
          onPress={() => setWording('open')}
        />
        <Button
          variant="plain"
          size="small"
          icon="close"
          aria-label={words.removeStep(name)}
          onPress={onRemove}
        />
      </span>
      {!isDone && (
        <div className={styles.due}>
          <DayField
            label={words.dueOf(name)}
            isLabelHidden
            value={step.due}
            onCommit={(due) => onChange({ due })}
          />
        </div>
      )}
    </li>
  );
}
