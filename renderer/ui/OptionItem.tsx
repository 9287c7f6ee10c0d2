/** One of several to choose from, and how it looks in a list that floats. */
import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import list from './List.module.css';

export type Option<V extends string> = {
  readonly value: V;
  readonly label: string;
  /** Fainter, at the end of the line: what tells two of a name apart. */
  readonly detail?: string;
};

/** Stands inside a `ListBox`; its id is the option's value. */
export function OptionItem({ option }: { readonly option: Option<string> }): ReactNode {
  return (
    <ListBoxItem className={list.item ?? ''} id={option.value} textValue={option.label}>
      {({ isSelected }) => (
        <>
          <span className={list.tick}>{isSelected && <Icon name="check" size={14} />}</span>
          <bdi>{option.label}</bdi>
          {option.detail !== undefined && <bdi className={list.detail}>{option.detail}</bdi>}
        </>
      )}
    </ListBoxItem>
  );
}
