/**
 * An answer on a short scale of whole numbers, "not answered" until one is chosen and clearable
 * again: pressing the chosen step, Delete or Backspace takes the answer back.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import field from './Field.module.css';
import styles from './Scale.module.css';

export type ScaleProps = {
  readonly label: ReactNode;
  readonly min: number;
  readonly max: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** What the lowest and the highest step mean. */
  readonly low: string;
  readonly high: string;
  readonly description?: ReactNode;
};

/** Every whole number from `min` to `max`, both included. */
const stepsOf = (min: number, max: number): number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);

export function Scale(props: ScaleProps): ReactNode {
  const { label, min, max, value, onChange, low, high, description } = props;
  const { text, formats } = useLanguage();
  const written = (step: number): string => formats.number(step);
  const clearOnDelete = (event: KeyboardEvent): void => {
    if (value === null || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.stopPropagation();
    onChange(null);
  };
  const meaningOf = (step: number): string => {
    if (step === min) return `${written(step)}, ${low}`;
    return step === max ? `${written(step)}, ${high}` : written(step);
  };
  return (
    <RadioGroup
      className={classNames(field.field, styles.scale)}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(key) => onChange(Number(key))}
    >
      <div className={styles.layout}>
        <div className={styles.label}>
          <Label className={field.label ?? ''}>{label}</Label>
          {description !== undefined && <p className={field.description}>{description}</p>}
        </div>
        {/* The radios inside are the control; this only listens for the keys that clear them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div className={styles.line} onKeyDown={clearOnDelete}>
          <span className={styles.end}>{low}</span>
          <div className={styles.steps}>
            {stepsOf(min, max).map((step) => (
              <RadioField key={step} value={String(step)} className={styles.option ?? ''}>
                <RadioButton className={styles.step ?? ''} aria-label={meaningOf(step)}>
                  {written(step)}
                </RadioButton>
              </RadioField>
            ))}
          </div>
          <span className={styles.end}>{high}</span>
        </div>
        <div className={styles.clear}>
          {value === null ? (
            <span className={styles.unanswered}>{text.terms.notAnswered}</span>
          ) : (
            <Button variant="plain" size="small" onPress={() => onChange(null)}>
              {text.shell.ui.clear}
            </Button>
          )}
        </div>
      </div>
    </RadioGroup>
  );
}
