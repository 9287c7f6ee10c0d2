/**
 * A line of text that offers what was written before: one may choose of it, and write anything else.
 * Leaving the field or Enter keeps what stands in it, Escape takes the typing back.
 */
import type { KeyboardEvent, ReactNode } from 'react';
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
import { OptionItem } from './OptionItem.tsx';
import field from './Field.module.css';
import list from './List.module.css';
import styles from './ComboBox.module.css';

export type ComboBoxProps = {
  readonly label: string;
  /** What stands in the field. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** What can be chosen; a few dozen at most. */
  readonly offers: readonly string[];
  /** Something was chosen, or what is typed is to be kept. */
  readonly onCommit: (line: string) => void;
  readonly onCancel: () => void;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly description?: ReactNode;
  /** What is wrong, in words; its presence marks the field as invalid. */
  readonly error?: string | null;
  readonly isDisabled?: boolean;
};

/** Whether Enter would take an offer that is pointed at, and not what is typed. */
const isPointing = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.hasAttribute('aria-activedescendant');

export function ComboBox(props: ComboBoxProps): ReactNode {
  const { label, value, offers, onCommit, description, placeholder, error = null } = props;
  const { text } = useLanguage();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !isPointing(event)) onCommit(value);
    if (event.key === 'Escape') props.onCancel();
  };
  return (
    // The field inside is the control; this only hears its keys before the list of offers does.
    <div onKeyDownCapture={onKeyDown}>
      <AriaComboBox
        className={field.field ?? ''}
        value={null}
        onChange={(chosen) => chosen !== null && onCommit(String(chosen))}
        inputValue={value}
        onInputChange={props.onChange}
        onBlur={() => onCommit(value)}
        isInvalid={error !== null}
        menuTrigger="input"
        allowsCustomValue
        {...given({ isDisabled: props.isDisabled })}
      >
        <Label className={field.label ?? ''}>{label}</Label>
        <div className={field.box}>
          <Input
            className={classNames(field.input, offers.length > 0 && styles.input)}
            {...given({ placeholder })}
            maxLength={props.maxLength}
            spellCheck={false}
          />
          {offers.length > 0 && (
            <Button className={styles.open ?? ''} aria-label={text.parts.options}>
              <Icon name="chevron-down" size={16} />
            </Button>
          )}
        </div>
        {description !== undefined && (
          <Text slot="description" className={field.description ?? ''}>
            {description}
          </Text>
        )}
        <FieldError className={field.error ?? ''}>{error}</FieldError>
        <Popover className={list.popover ?? ''}>
          <ListBox className={list.list ?? ''}>
            {offers.map((offer) => (
              <OptionItem key={offer} option={{ value: offer, label: offer }} />
            ))}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </div>
  );
}
