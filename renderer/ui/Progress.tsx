/**
 * Something that takes a while. Put it on the page when the work begins: it shows itself after
 * 300 ms, and after two seconds the way to stop it, where there is one.
 */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { usePatience } from './use-patience.ts';
import field from './Field.module.css';
import styles from './Progress.module.css';

export type ProgressProps = {
  /** What is being done: "Reading the file…". */
  readonly label: string;
  /** Share done, 0–1; null when nobody can tell. */
  readonly value: number | null;
  /** How far it is, in words: "120 of 500 people". */
  readonly valueText?: string;
  readonly onCancel?: () => void;
};

/** Should it go while it has the focus, it hands it back to whoever had it when it came. */
function StopButton({ onPress }: { readonly onPress: () => void }): ReactNode {
  const { text } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = button.current;
    const before = document.activeElement;
    return () => {
      if (document.activeElement === own && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <Button ref={button} size="small" onPress={onPress}>
      {text.shell.ui.cancel}
    </Button>
  );
}

export function Progress({ label, value, valueText, onCancel }: ProgressProps): ReactNode {
  const { formats } = useLanguage();
  const id = useId();
  const patience = usePatience();
  if (patience === 'brief') return null;
  const told = valueText ?? (value === null ? '' : formats.percent(value));
  return (
    <div className={styles.progress}>
      <div
        className={classNames(field.field, styles.measure)}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuenow={value ?? undefined}
        aria-valuetext={told === '' ? undefined : told}
      >
        <div className={styles.head}>
          <span id={id} className={field.label}>
            {label}
          </span>
          <span className={styles.value}>{told}</span>
        </div>
        <div className={styles.track}>
          <div
            className={classNames(styles.fill, value === null && styles.wandering)}
            style={value === null ? {} : { inlineSize: `${String(value * 100)}%` }}
          />
        </div>
      </div>
      {onCancel !== undefined && patience === 'long' && <StopButton onPress={onCancel} />}
    </div>
  );
}
