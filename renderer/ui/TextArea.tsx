/** A labelled text of several lines. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldFrameProps } from './FieldFrame.tsx';
import { given } from './given.ts';
import field from './Field.module.css';

export type TextAreaProps = FieldFrameProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly areaRef?: React.Ref<HTMLTextAreaElement>;
};

export function TextArea(props: TextAreaProps): ReactNode {
  const { label, isLabelHidden, description, error, value, onChange, rows = 4 } = props;
  const { placeholder, maxLength, onBlur, onKeyDown, areaRef } = props;
  return (
    <FieldFrame
      label={label}
      className={field.wide}
      {...given({ isLabelHidden, description, error })}
    >
      {(tied) => (
        <textarea
          {...tied}
          className={classNames(field.input, field.area)}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...given({ placeholder, maxLength, onBlur, onKeyDown, ref: areaRef })}
        />
      )}
    </FieldFrame>
  );
}
