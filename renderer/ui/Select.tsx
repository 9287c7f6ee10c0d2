/**
 * One of a few options, folded away; kinds of options may stand under a title of their own. With
 * `emptyLabel` the first option is "none" and gives null. It is the page's own select, dressed by the
 * style sheet, and needs no library.
 */
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Option } from './OptionItem.tsx';
import field from './Field.module.css';
import styles from './Select.module.css';

/** Options that belong together, under their title. */
type OptionGroup<V extends string> = {
  readonly title: string;
  readonly options: readonly Option<V>[];
};

export type SelectProps<V extends string> = {
  readonly label: string;
  readonly options: readonly (Option<V> | OptionGroup<V>)[];
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  /** The words for "none of these"; without them something is always chosen. */
  readonly emptyLabel?: string;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

const EMPTY = '';

const toOptions = <V extends string>(entry: Option<V> | OptionGroup<V>): readonly Option<V>[] =>
  'options' in entry ? entry.options : [entry];

const Choice = ({ option }: { readonly option: Option<string> }): ReactNode => (
  <option value={option.value}>{option.label}</option>
);

export function Select<V extends string>(props: SelectProps<V>): ReactNode {
  const { label, options, value, onChange, emptyLabel } = props;
  const { isLabelHidden = false, isDisabled = false } = props;
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={classNames(field.label, isLabelHidden && field.hidden)}>
        {label}
      </label>
      <select
        id={id}
        className={classNames(field.input, styles.select, value === null && styles.empty)}
        value={value ?? EMPTY}
        disabled={isDisabled}
        onChange={(event) =>
          onChange(
            options.flatMap(toOptions).find(({ value }) => value === event.target.value)?.value ??
              null,
          )
        }
      >
        {emptyLabel !== undefined && <option value={EMPTY}>{emptyLabel}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.title} label={entry.title}>
              {entry.options.map((option) => (
                <Choice key={option.value} option={option} />
              ))}
            </optgroup>
          ) : (
            <Choice key={entry.value} option={entry} />
          ),
        )}
      </select>
    </div>
  );
}
