/**
 * Ken's table as one edits it: key contact, who introduced us, whom I introduced them to. One cell
 * holds the focus (`ken-grid`), only the rows in view are drawn, and the last row takes a new name.
 */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Contact } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { isMac } from '../../ui/Kbd.tsx';
import { useTokenLength } from '../../ui/use-token-length.ts';
import { useWindow } from '../../ui/use-window.ts';
import { placesInView } from '../../ui/windowing.ts';
import { EmptyRow } from './EmptyRow.tsx';
import { KenHead } from './KenHead.tsx';
import { KenRow } from './KenRow.tsx';
import {
  afterEdit,
  cellAt,
  COLUMNS,
  emptyRowCell,
  firstCell,
  pressKey,
  type GridState,
} from './ken-grid.ts';
import { useNetworkChanges } from './use-network.ts';
import styles from './KenTable.module.css';

type Props = {
  /** Those that pass the filter. */
  readonly contacts: readonly Contact[];
  /** Names of everybody, to write tokens out. */
  readonly namesById: ReadonlyMap<string, string>;
  readonly onAdd: (name: string) => Promise<boolean>;
  /** A new person was asked for from elsewhere: the focus goes to the empty row, once. */
  readonly wantsNew: boolean;
  readonly onNewTaken: () => void;
};

export function KenTable({ contacts, namesById, onAdd, wantsNew, onNewTaken }: Props): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const { changeContact, removeContact } = useNetworkChanges();
  const rows = contacts.length + 1;
  const [kept, setState] = useState<GridState>(firstCell);
  const state = kept.row < rows ? kept : cellAt(kept.row, kept.column, rows);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const movesFocus = useRef(false);
  const rowHeight = useTokenLength('--row-height');
  const range = useWindow(bodyRef, rowHeight, contacts.length);
  const inView = placesInView(contacts, range, state.row);

  const go = (next: GridState): void => {
    movesFocus.current = true;
    setState(next);
  };
  useEffect(() => {
    if (!wantsNew) return;
    bodyRef.current?.querySelector<HTMLElement>('[data-new-name]')?.focus();
    onNewTaken();
  }, [wantsNew, onNewTaken]);
  useEffect(() => {
    if (!movesFocus.current || state.isEditing) return;
    movesFocus.current = false;
    bodyRef.current?.querySelector<HTMLElement>('[data-active]')?.focus();
  }, [state]);

  const remove = async (id: string): Promise<void> => {
    if (await removeContact(id)) go(cellAt(state.row, state.column, rows - 1));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (state.isEditing || event.defaultPrevented || event.nativeEvent.isComposing) return;
    const mod = isMac() ? event.metaKey : event.ctrlKey;
    const { state: next, effect } = pressKey(
      state,
      { key: event.key, shift: event.shiftKey, mod },
      rows,
    );
    if (effect === 'pass') return next === state ? undefined : setState(next);
    event.preventDefault();
    go(next);
    const contact = contacts[state.row];
    if (contact === undefined) return;
    if (effect === 'open-card') navigate(`/people/${contact.id}`);
    if (effect === 'remove') void remove(contact.id);
    if (effect === 'clear') void changeContact(contact.id, { [clearedField(state)]: null });
  };

  return (
    <table
      className={styles.table}
      // A table one edits is a grid: its cells take the focus, and it listens for the keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={text.people.table.label}
      aria-rowcount={rows + 1}
      aria-colcount={COLUMNS.length}
      onKeyDown={onKeyDown}
    >
      <KenHead />
      <tbody
        className={styles.body}
        ref={bodyRef}
        style={{ blockSize: `${String(rows * rowHeight)}px` }}
      >
        {inView.map(({ item: contact, place: row }) => (
          <KenRow
            key={contact.id}
            contact={contact}
            namesById={namesById}
            row={row}
            offset={row * rowHeight}
            state={row === state.row ? state : null}
            onGo={(column, isEditing) => go({ ...cellAt(row, column, rows), isEditing })}
            onDone={(where) => {
              movesFocus.current = where !== 'away';
              setState(afterEdit(state, where, rows));
            }}
            onChange={(changes) => void changeContact(contact.id, changes)}
          />
        ))}
        <EmptyRow
          row={contacts.length}
          offset={contacts.length * rowHeight}
          isActive={state.row === contacts.length}
          onFocus={() => setState(emptyRowCell)}
          onAdd={onAdd}
        />
      </tbody>
    </table>
  );
}

const clearedField = (state: GridState): 'met' | 'introducedTo' =>
  COLUMNS[state.column] === 'met' ? 'met' : 'introducedTo';
