/** A share 0–1 as a bar, with the number in words beside it and, where there is one, a marked line. */
import type { ReactNode } from 'react';
import { Label, Meter as AriaMeter } from 'react-aria-components';
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
  const { label, value, valueText, threshold, range, tone = 'accent', isLabelHidden } = props;
  return (
    <AriaMeter
      className={classNames(field.field, styles.meter)}
      value={value ?? 0}
      minValue={0}
      maxValue={1}
      valueLabel={valueText}
    >
      <div className={styles.head}>
        <Label className={classNames(field.label, isLabelHidden === true && field.hidden)}>
          {label}
        </Label>
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
    </AriaMeter>
  );
}
