/** A statement to agree with, or one of several things that apply. */
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { given } from './given.ts';
import { Icon } from './Icon.tsx';
import styles from './Checkbox.module.css';

export type CheckboxProps = {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
};

export function Checkbox(props: CheckboxProps): ReactNode {
  const { isChecked, onChange, children, isDisabled = false, inputRef, onKeyDown } = props;
  return (
    <label className={styles.checkbox}>
      <input
        type="checkbox"
        className={styles.input}
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        {...given({ ref: inputRef, onKeyDown })}
      />
      <span className={styles.box} aria-hidden="true">
        {isChecked && <Icon name="check" size={14} />}
      </span>
      <span>{children}</span>
    </label>
  );
}
