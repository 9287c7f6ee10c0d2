/** On or off, at once. */
import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import field from './Field.module.css';
import styles from './Switch.module.css';

export type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean;
};

export function Switch(props: SwitchProps): ReactNode {
  const { label, isOn, onChange, description, isDisabled = false } = props;
  return (
    <SwitchField
      className={classNames(field.field, styles.field)}
      isSelected={isOn}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <SwitchButton className={styles.button ?? ''}>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.thumb} />
        </span>
        {label}
      </SwitchButton>
      {description !== undefined && (
        <Text slot="description" className={classNames(field.description, styles.description)}>
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
