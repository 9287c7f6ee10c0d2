/** A field to search or narrow with; Escape empties it. */
import type { ReactNode } from 'react';
import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import field from './Field.module.css';
import styles from './SearchField.module.css';

export type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
};

export function SearchField({ label, value, onChange, placeholder }: SearchFieldProps): ReactNode {
  return (
    <AriaSearchField
      className={classNames(field.field, styles.search)}
      value={value}
      onChange={onChange}
      maxLength={200}
    >
      <Label className={field.hidden ?? ''}>{label}</Label>
      <span className={styles.glass}>
        <Icon name="search" size={16} />
      </span>
      <Input
        className={classNames(field.input, styles.input)}
        placeholder={placeholder ?? label}
        spellCheck={false}
      />
      <Button className={styles.clear ?? ''}>
        <Icon name="close" size={14} />
      </Button>
    </AriaSearchField>
  );
}
