/** The floating list under a field one types a person into; it lies above everything, clipped by nothing. */
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { PersonName } from '../../app/PersonName.tsx';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { Suggestion } from './suggestions.ts';
import { tokenKey } from './tokens.ts';
import list from '../../ui/List.module.css';
import styles from './Suggestions.module.css';

type Props = {
  /** Of the field; the list is `ID-list`, its options `ID-0`, `ID-1` … */
  readonly id: string;
  readonly isOpen: boolean;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly offered: readonly Suggestion[];
  readonly highlighted: number;
  readonly onChoose: (suggestion: Suggestion) => void;
};

export function Suggestions(props: Props): ReactNode {
  const { id, isOpen, anchor, offered, highlighted, onChoose } = props;
  const { text } = useLanguage();
  const ref = useRef<HTMLDivElement>(null);
  const isShown = isOpen && offered.length > 0;

  useEffect(() => {
    const popup = ref.current;
    if (popup === null) return undefined;
    // The popover lies in the top layer; CSS ties it to the field it belongs to.
    const name = `--${id.replace(/\W/g, '')}`;
    anchor.current?.style.setProperty('anchor-name', name);
    popup.style.setProperty('position-anchor', name);
    if (isShown) popup.showPopover();
    else popup.hidePopover();
    return undefined;
  }, [isShown, id, anchor]);

  return (
    <div
      ref={ref}
      id={`${id}-list`}
      className={classNames(list.popover, list.list, styles.popup)}
      popover="manual"
      role="listbox"
      aria-label={text.people.field.offers}
    >
      {offered.map((suggestion, index) => (
        // The field keeps the focus and handles the keys; this is for the pointer.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={tokenKey(suggestion.token)}
          id={`${id}-${String(index)}`}
          className={list.item}
          role="option"
          tabIndex={-1}
          aria-selected={index === highlighted}
          data-focused={index === highlighted || undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          {suggestion.token.kind === 'contact' ? (
            <PersonName name={suggestion.label} />
          ) : suggestion.isPlainName ? (
            text.people.field.plainName(suggestion.label)
          ) : (
            suggestion.label
          )}
        </div>
      ))}
    </div>
  );
}
