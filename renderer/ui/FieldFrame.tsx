/** What every line one types in shares: its label, its hint, what is wrong, and how they are tied. */
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import field from './Field.module.css';

export type FieldFrameProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly description?: ReactNode;
  /** What is wrong, in words; its presence marks the field as invalid. */
  readonly error?: string | null;
};

/** What the control inside has to carry. */
type Tied = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Props = FieldFrameProps & {
  readonly className?: string | undefined;
  readonly children: (tied: Tied) => ReactNode;
};

export function FieldFrame(props: Props): ReactNode {
  const { label, isLabelHidden = false, description, error = null, className, children } = props;
  const id = useId();
  const isDescribed = description !== undefined && description !== null;
  const describedBy = [isDescribed && `${id}-hint`, error !== null && `${id}-error`];
  return (
    <div className={classNames(field.field, className)}>
      <label htmlFor={id} className={classNames(field.label, isLabelHidden && field.hidden)}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy.filter((part) => part !== false).join(' ') || undefined,
        'aria-invalid': error === null ? undefined : true,
      })}
      {isDescribed && (
        <span id={`${id}-hint`} className={field.description}>
          {description}
        </span>
      )}
      {error !== null && (
        <span id={`${id}-error`} className={field.error}>
          {error}
        </span>
      )}
    </div>
  );
}
