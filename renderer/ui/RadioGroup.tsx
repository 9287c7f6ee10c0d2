/** One of a few options, each with room for a line of explanation. */
import type { ReactNode } from 'react';
import {
  Label,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import type { Option } from './OptionItem.tsx';
import field from './Field.module.css';
import styles from './RadioGroup.module.css';

export type RadioGroupProps<V extends string> = {
  readonly label: string;
  readonly options: readonly (Option<V> & { readonly description?: string })[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly isLabelHidden?: boolean;
};

export function RadioGroup<V extends string>(props: RadioGroupProps<V>): ReactNode {
  const { label, options, value, onChange } = props;
  const choose = (key: string): void => {
    const option = options.find((candidate) => candidate.value === key);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <AriaRadioGroup className={field.field ?? ''} value={value} onChange={choose}>
      <Label className={classNames(field.label, props.isLabelHidden === true && field.hidden)}>
        {label}
      </Label>
      {options.map((option) => (
        <RadioField key={option.value} value={option.value} className={styles.option ?? ''}>
          <RadioButton className={styles.radio ?? ''}>
            <span className={styles.dot} aria-hidden="true" />
            {option.label}
          </RadioButton>
          {option.description !== undefined && (
            <Text slot="description" className={classNames(field.description, styles.description)}>
              {option.description}
            </Text>
          )}
        </RadioField>
      ))}
    </AriaRadioGroup>
  );
}
