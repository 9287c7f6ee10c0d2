/** A statement to agree with, or one of several things that apply. */
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './Checkbox.module.css';

export type CheckboxProps = {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
};

export function Checkbox({ isChecked, onChange, children, isDisabled }: CheckboxProps): ReactNode {
  return (
    <AriaCheckbox
      className={styles.checkbox ?? ''}
      isSelected={isChecked}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
    >
      <span className={styles.box} aria-hidden="true">
        {isChecked && <Icon name="check" size={14} />}
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
