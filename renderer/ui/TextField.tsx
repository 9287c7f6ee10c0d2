/** A labelled line of text. `end` holds a small control inside the box, such as "show". */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldFrameProps } from './FieldFrame.tsx';
import { given } from './given.ts';
import field from './Field.module.css';
import styles from './TextField.module.css';

export type TextFieldProps = FieldFrameProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'password' | 'search' | 'email' | 'date';
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  /** The field a screen opens on. */
  readonly takesFocus?: boolean;
  readonly autoComplete?: string;
  readonly isDisabled?: boolean;
  readonly isSpellChecked?: boolean;
  readonly maxLength?: number;
  readonly max?: string;
  readonly end?: ReactNode;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
  readonly inputRef?: React.Ref<HTMLInputElement>;
};

export function TextField(props: TextFieldProps): ReactNode {
  const { label, isLabelHidden, description, error, end, value, onChange } = props;
  const { type = 'text', isSpellChecked = false, autoComplete = 'off', takesFocus = false } = props;
  const { onBlur, inputMode, isDisabled, maxLength, placeholder, max, onKeyDown, inputRef } = props;
  return (
    <FieldFrame
      label={label}
      className={styles.field}
      {...given({ isLabelHidden, description, error })}
    >
      {(tied) => (
        <div className={field.box}>
          <input
            {...tied}
            className={classNames(field.input, end !== undefined && styles.withEnd)}
            type={type}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            autoComplete={autoComplete}
            spellCheck={isSpellChecked}
            // Asked for by the screen that opens on this field.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={takesFocus}
            {...given({ onBlur, inputMode, maxLength, placeholder, max, onKeyDown })}
            {...given({ ref: inputRef, disabled: isDisabled })}
          />
          {end !== undefined && <div className={styles.end}>{end}</div>}
        </div>
      )}
    </FieldFrame>
  );
}
