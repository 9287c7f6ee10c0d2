/** A labelled line of text. `end` holds a small control inside the box, such as "show". */
import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import field from './Field.module.css';
import styles from './TextField.module.css';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly description?: ReactNode;
  /** What is wrong, in words; its presence marks the field as invalid. */
  readonly error?: string | null;
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
  const { label, isLabelHidden = false, description, error = null, end } = props;
  const { value, onChange, type = 'text', isSpellChecked = false, autoComplete = 'off' } = props;
  const { onBlur, inputMode, takesFocus: autoFocus, isDisabled, maxLength } = props;
  const { placeholder, max, onKeyDown, inputRef } = props;
  return (
    <AriaTextField
      className={classNames(field.field, styles.field)}
      value={value}
      onChange={onChange}
      type={type}
      isInvalid={error !== null}
      autoComplete={autoComplete}
      spellCheck={isSpellChecked ? 'true' : 'false'}
      {...given({ onBlur, inputMode, autoFocus, isDisabled, maxLength })}
    >
      <Label className={classNames(field.label, isLabelHidden && field.hidden)}>{label}</Label>
      <div className={field.box}>
        <Input
          className={classNames(field.input, end !== undefined && styles.withEnd)}
          {...given({ ref: inputRef, placeholder, max, onKeyDown })}
        />
        {end !== undefined && <div className={styles.end}>{end}</div>}
      </div>
      {description !== undefined && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
