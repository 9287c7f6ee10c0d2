/** One of a few options, folded away. With `emptyLabel` the first option is "none" and gives null. */
import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import field from './Field.module.css';
import list from './List.module.css';
import styles from './Select.module.css';

export type Option<V extends string> = { readonly value: V; readonly label: string };

export type SelectProps<V extends string> = {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  /** The words for "none of these"; without them something is always chosen. */
  readonly emptyLabel?: string;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

const EMPTY = '';

export function Select<V extends string>(props: SelectProps<V>): ReactNode {
  const { label, options, value, onChange, emptyLabel } = props;
  const rows =
    emptyLabel === undefined ? options : [{ value: EMPTY, label: emptyLabel }, ...options];
  const choose = (key: string | number | null): void =>
    onChange(options.find((option) => option.value === key)?.value ?? null);
  return (
    <AriaSelect
      className={field.field ?? ''}
      value={value ?? EMPTY}
      onChange={choose}
      isDisabled={props.isDisabled ?? false}
    >
      <Label className={classNames(field.label, props.isLabelHidden === true && field.hidden)}>
        {label}
      </Label>
      <Button className={classNames(field.input, styles.trigger)}>
        <SelectValue className={classNames(styles.value, value === null && styles.empty)}>
          {rows.find((row) => row.value === (value ?? EMPTY))?.label ?? ''}
        </SelectValue>
        <Icon name="chevron-down" size={16} />
      </Button>
      <Popover className={list.popover ?? ''}>
        <ListBox className={list.list ?? ''} items={rows}>
          {(row) => (
            <ListBoxItem className={list.item ?? ''} id={row.value} textValue={row.label}>
              {({ isSelected }) => (
                <>
                  <span className={list.tick}>{isSelected && <Icon name="check" size={14} />}</span>
                  {row.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
