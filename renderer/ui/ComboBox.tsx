/** One of many options, found as one types. */
import type { ReactNode } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  Popover,
  Text,
} from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import { Icon } from './Icon.tsx';
import { OptionItem, type Option } from './OptionItem.tsx';
import field from './Field.module.css';
import list from './List.module.css';
import styles from './ComboBox.module.css';

export type ComboBoxProps<V extends string> = {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  /** Null when the field is emptied. */
  readonly onChange: (value: V | null) => void;
  readonly placeholder?: string;
  readonly description?: ReactNode;
  /** What is wrong, in words; its presence marks the field as invalid. */
  readonly error?: string | null;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

export function ComboBox<V extends string>(props: ComboBoxProps<V>): ReactNode {
  const { label, options, value, onChange, placeholder, description, error = null } = props;
  const { text } = useLanguage();
  return (
    <AriaComboBox
      className={field.field ?? ''}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.value === key)?.value ?? null)}
      isInvalid={error !== null}
      menuTrigger="focus"
      allowsEmptyCollection
      {...given({ isDisabled: props.isDisabled })}
    >
      <Label className={classNames(field.label, props.isLabelHidden === true && field.hidden)}>
        {label}
      </Label>
      <div className={field.box}>
        <Input
          className={classNames(field.input, styles.input)}
          {...given({ placeholder })}
          spellCheck={false}
        />
        <Button className={styles.open ?? ''} aria-label={text.parts.options}>
          <Icon name="chevron-down" size={16} />
        </Button>
      </div>
      {description !== undefined && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
      <Popover className={list.popover ?? ''}>
        <ListBox
          className={list.list ?? ''}
          renderEmptyState={() => <p className={list.nothing}>{text.parts.nothingFits}</p>}
        >
          {options.map((option) => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
