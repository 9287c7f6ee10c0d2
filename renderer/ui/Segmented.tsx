/** One of two to five options, all in sight. */
import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { classNames } from './class-names.ts';
import type { Option } from './Select.tsx';
import field from './Field.module.css';
import styles from './Segmented.module.css';

export type SegmentedProps<V extends string> = {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

export function Segmented<V extends string>(props: SegmentedProps<V>): ReactNode {
  const { label, options, value, onChange } = props;
  const choose = (key: string): void => {
    const option = options.find((candidate) => candidate.value === key);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <RadioGroup
      className={classNames(field.field, styles.group)}
      orientation="horizontal"
      value={value}
      onChange={choose}
      isDisabled={props.isDisabled ?? false}
    >
      <Label className={classNames(field.label, props.isLabelHidden === true && field.hidden)}>
        {label}
      </Label>
      <div className={styles.track}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className={styles.option ?? ''}>
            <RadioButton className={styles.segment ?? ''}>{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
