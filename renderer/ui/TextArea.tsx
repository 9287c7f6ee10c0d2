/** A labelled text of several lines. */
import type { ReactNode } from 'react';
import { Label, Text, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import field from './Field.module.css';

export type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly areaRef?: React.Ref<HTMLTextAreaElement>;
};

export function TextArea(props: TextAreaProps): ReactNode {
  const { label, value, onChange, isLabelHidden = false, description, placeholder } = props;
  const { rows = 4, maxLength, onBlur, onKeyDown, areaRef } = props;
  return (
    <TextField
      className={field.field ?? ''}
      value={value}
      onChange={onChange}
      {...given({ onBlur, maxLength })}
    >
      <Label className={classNames(field.label, isLabelHidden && field.hidden)}>{label}</Label>
      <AriaTextArea
        className={classNames(field.input, field.area)}
        rows={rows}
        {...given({ ref: areaRef, placeholder, onKeyDown })}
      />
      {description !== undefined && (
        <Text slot="description" className={field.description}>
          {description}
        </Text>
      )}
    </TextField>
  );
}
