/** A share 0–1 as a bar, with the number in words beside it and, where there is one, a marked line. */
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import field from './Field.module.css';
import styles from './Meter.module.css';

export type MeterProps = {
  readonly label: string;
  /** 0–1; null when it cannot be told. */
  readonly value: number | null;
  /** The value in words, as it is also read aloud: "40 %, 2 of 5". */
  readonly valueText: string;
  /** Where a line is drawn, 0–1. */
  readonly threshold?: number;
  /** The share between these is hatched: what could still change. */
  readonly range?: readonly [number, number];
  readonly tone?: 'accent' | 'raises' | 'eases' | 'neutral';
  readonly isLabelHidden?: boolean;
};

const percent = (share: number): string => `${String(Math.min(1, Math.max(0, share)) * 100)}%`;

export function Meter(props: MeterProps): ReactNode {
  const id = useId();
  const { label, value, valueText, threshold, range, tone = 'accent', isLabelHidden } = props;
  return (
    <div
      className={classNames(field.field, styles.meter)}
      role="meter"
      aria-labelledby={id}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={value ?? 0}
      aria-valuetext={valueText}
    >
      <div className={styles.head}>
        <span id={id} className={classNames(field.label, isLabelHidden && field.hidden)}>
          {label}
        </span>
        <span className={styles.value}>{valueText}</span>
      </div>
      <div className={styles.track}>
        {range !== undefined && (
          <div
            className={styles.range}
            style={{
              insetInlineStart: percent(range[0]),
              inlineSize: percent(range[1] - range[0]),
            }}
          />
        )}
        {value !== null && (
          <div
            className={classNames(styles.fill, styles[tone])}
            style={{ inlineSize: percent(value) }}
          />
        )}
        {threshold !== undefined && (
          <div className={styles.threshold} style={{ insetInlineStart: percent(threshold) }} />
        )}
      </div>
    </div>
  );
}
