/** Any of a few options, folded away; the button says which, or how many. */
import type { ReactNode } from 'react';
import { Button, Label, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { OptionItem, type Option } from './OptionItem.tsx';
import field from './Field.module.css';
import list from './List.module.css';
import styles from './MultiSelect.module.css';

export type MultiSelectProps<V extends string> = {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly values: readonly V[];
  /** In the order of the options. */
  readonly onChange: (values: readonly V[]) => void;
  /** What choosing none means, in words; "none chosen" unless told. */
  readonly whenNone?: string;
  /** What the button says in place of what is chosen. */
  readonly told?: (count: number) => string;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

/** Up to here the chosen are named; beyond, they are counted. */
const NAMED = 2;

export function MultiSelect<V extends string>(props: MultiSelectProps<V>): ReactNode {
  const { label, options, values, onChange, isLabelHidden = false, isDisabled = false } = props;
  const { text, formats } = useLanguage();
  const chosen = options.filter(({ value }) => values.includes(value));
  const told = (): string => {
    if (props.told !== undefined) return props.told(chosen.length);
    if (chosen.length === 0) return props.whenNone ?? text.parts.noneChosen;
    if (chosen.length > NAMED) return text.parts.chosen(chosen.length);
    return formats.list(chosen.map((option) => option.label));
  };
  return (
    <Select
      className={field.field ?? ''}
      selectionMode="multiple"
      value={values}
      onChange={(keys) =>
        onChange(options.map(({ value }) => value).filter((value) => keys.includes(value)))
      }
      isDisabled={isDisabled}
    >
      <Label className={classNames(field.label, isLabelHidden && field.hidden)}>{label}</Label>
      <Button className={classNames(field.input, styles.trigger)}>
        <SelectValue className={classNames(styles.value, chosen.length === 0 && styles.empty)}>
          {told()}
        </SelectValue>
        <Icon name="chevron-down" size={16} />
      </Button>
      <Popover className={list.popover ?? ''}>
        <ListBox className={list.list ?? ''}>
          {options.map((option) => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
