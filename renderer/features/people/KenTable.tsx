/**
 * Ken's table as one edits it: key contact, who introduced us, whom I introduced them to. One cell
 * holds the focus (`ken-grid`), only the rows in view are drawn, and the last row takes a new name.
 */
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useLocation } from 'wouter';
import type { Contact } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { isMac } from '../../ui/Kbd.tsx';
import { useTokenLength } from '../../ui/use-token-length.ts';
import { useWindow } from '../../ui/use-window.ts';
import { placesInView } from '../../ui/windowing.ts';
import { EmptyRow } from './EmptyRow.tsx';
import { KenEditor } from './KenEditor.tsx';
import { KenHead } from './KenHead.tsx';
import { KenRow } from './KenRow.tsx';
import {
  afterEdit,
  cellAt,
  COLUMNS,
  emptyRowCell,
  firstCell,
  pressKey,
  type EditEnd,
  type GridState,
} from './ken-grid.ts';
import type { NamesById } from './token-words.ts';
import { useNetworkChanges } from './use-network.ts';
import styles from './KenTable.module.css';

type Props = {
  /** Those that pass the filter. */
  readonly contacts: readonly Contact[];
  /** Names of everybody, to write tokens out. */
  readonly namesById: NamesById;
  readonly onAdd: (name: string) => Promise<boolean>;
  /** A new person was asked for from elsewhere: the focus goes to the empty row, once. */
  readonly wantsNew: boolean;
  readonly onNewTaken: () => void;
};

export function KenTable({ contacts, namesById, onAdd, wantsNew, onNewTaken }: Props): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const { changeContact, removeContact } = useNetworkChanges();
  const shown = useShownName();
  const rows = contacts.length + 1;
  const [kept, setState] = useState<GridState>(firstCell);
  const state = kept.row < rows ? kept : cellAt(kept.row, kept.column, rows);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const movesFocus = useRef(false);
  const rowHeight = useTokenLength('--row-height');
  const range = useWindow(bodyRef, rowHeight, contacts.length);
  const inView = placesInView(contacts, range, state.row);

  const goToEmptyRow = useCallback(() => setState(emptyRowCell), []);
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

  const onMouseDown = (event: MouseEvent): void => {
    const at = placeOf(event.target);
    // The card's link is a link; the other cells are edited where they are pressed.
    if (event.button !== 0 || at === null || COLUMNS[at.column] === 'card') return;
    if (at.row === state.row && at.column === state.column) return;
    event.preventDefault();
    go({ ...cellAt(at.row, at.column, rows), isEditing: true });
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const at = placeOf(event.target);
    if (at === null) return;
    const isEditing = COLUMNS[at.column] !== 'card';
    go({ ...cellAt(at.row, at.column, rows), isEditing });
  };
  const onDone = (where: EditEnd): void => {
    movesFocus.current = where !== 'away';
    setState(afterEdit(state, where, rows));
  };
  const editorOf = (contact: Contact): ReactNode => (
    <KenEditor
      key={contact.id}
      contact={contact}
      state={state}
      onDone={onDone}
      onChange={(changes) => void changeContact(contact.id, changes)}
    />
  );

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
      onMouseDown={onMouseDown}
      onDoubleClick={onDoubleClick}
    >
      <KenHead />
      <tbody
        className={styles.body}
        ref={bodyRef}
        style={{ blockSize: `${String(rows * rowHeight)}px` }}
      >
        {inView.map(({ item: contact, place: row }) => (
          <KenRow
            // By place: to narrow the table writes other words into the rows that are there.
            key={row}
            contact={contact}
            namesById={namesById}
            shown={shown}
            row={row}
            offset={row * rowHeight}
            active={row === state.row ? state.column : null}
            editor={row === state.row && state.isEditing ? editorOf(contact) : null}
          />
        ))}
        <EmptyRow
          row={contacts.length}
          offset={contacts.length * rowHeight}
          isActive={state.row === contacts.length}
          onFocus={goToEmptyRow}
          onAdd={onAdd}
        />
      </tbody>
    </table>
  );
}

const clearedField = (state: GridState): 'met' | 'introducedTo' =>
  COLUMNS[state.column] === 'met' ? 'met' : 'introducedTo';

/** The cell of a contact that something was done in; null for the empty row and beside the rows. */
function placeOf(target: EventTarget): { readonly row: number; readonly column: number } | null {
  const cell = target instanceof Element ? target.closest('td[tabindex]') : null;
  const row = Number(cell?.parentElement?.ariaRowIndex ?? NaN);
  const column = Number(cell?.ariaColIndex ?? NaN);
  return Number.isNaN(row + column) ? null : { row: row - 2, column: column - 1 };
}
