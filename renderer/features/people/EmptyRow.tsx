/** The last row of Ken's table: type a name, press Enter, type the next. */
import {
  memo,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { LINE_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { folded } from './suggestions.ts';
import { useContacts } from './use-network.ts';
import styles from './KenTable.module.css';

type Props = {
  readonly row: number;
  readonly offset: number;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  /** Whether the person was added; the field keeps the name when not. */
  readonly onAdd: (name: string) => Promise<boolean>;
};

export const EmptyRow = memo(function EmptyRow(props: Props): ReactNode {
  const { row, offset, isActive, onFocus, onAdd } = props;
  const { text } = useLanguage();
  const [name, setName] = useState('');
  const contacts = useContacts();
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  const stoodAt = useRef(offset);
  // Each name pushes the row down: whoever is typing the next one keeps it in sight.
  useEffect(() => {
    const isPushed = offset > stoodAt.current;
    stoodAt.current = offset;
    if (isPushed && field.current === document.activeElement)
      field.current?.scrollIntoView({ block: 'nearest' });
  }, [offset]);
  const typedName = folded(name);
  const isKnown =
    typedName !== '' && contacts.some((contact) => folded(contact.name) === typedName);
  const add = async (): Promise<void> => {
    const typed = name.trim();
    if (typed === '') return;
    setName('');
    if (!(await onAdd(typed))) setName((since) => (since === '' ? typed : since));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void add();
    }
    if (event.key === 'Escape' && name !== '') {
      event.preventDefault();
      setName('');
    }
  };
  return (
    <tr
      className={classNames(styles.row, styles.emptyRow)}
      aria-rowindex={row + 2}
      style={{ transform: `translateY(${String(offset)}px)` }}
    >
      <td aria-colindex={1} className={classNames(styles.cell, styles.wide)}>
        <span className={styles.plus} aria-hidden="true">
          +
        </span>
        <input
          ref={field}
          className={styles.newName}
          aria-label={text.people.table.add}
          placeholder={text.people.table.addPlaceholder}
          value={name}
          maxLength={LINE_MAX}
          spellCheck={false}
          autoComplete="off"
          tabIndex={isActive ? 0 : -1}
          data-active={isActive || undefined}
          data-new-name
          onChange={(event) => setName(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={() => void add()}
          aria-describedby={hintId}
        />
        <span id={hintId} className={styles.hint} role="status">
          {isKnown && text.people.table.alreadyHere}
        </span>
      </td>
    </tr>
  );
});
