/** One of two to five options, all in sight. */
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Option } from './OptionItem.tsx';
import field from './Field.module.css';
import styles from './Segmented.module.css';

export type SegmentedProps<V extends string> = {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** Stands beside the options: a way to take the answer back. */
  readonly aside?: ReactNode;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

export function Segmented<V extends string>(props: SegmentedProps<V>): ReactNode {
  const { label, options, value, onChange, isLabelHidden = false, isDisabled = false } = props;
  const id = useId();
  return (
    <div
      className={classNames(field.field, styles.group)}
      role="radiogroup"
      aria-labelledby={id}
      aria-disabled={isDisabled || undefined}
    >
      <span id={id} className={classNames(field.label, isLabelHidden && field.hidden)}>
        {label}
      </span>
      <div className={styles.line}>
        <div className={styles.track}>
          {options.map((option) => (
            <label key={option.value} className={styles.segment}>
              <input
                type="radio"
                className={styles.input}
                name={id}
                value={option.value}
                checked={option.value === value}
                disabled={isDisabled}
                onChange={() => onChange(option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
        {props.aside}
      </div>
    </div>
  );
}
