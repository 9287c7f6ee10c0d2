/**
 * Moving about in Ken's table by keyboard: which cell is active, whether it is being edited, and
 * what a key does. Pure; `KenTable` draws it. The last row is the empty one, which has a name only.
 */

export const COLUMNS = ['name', 'met', 'introducedTo', 'card'] as const;
const LAST_COLUMN = COLUMNS.length - 1;
const PAGE = 10;

export type GridState = {
  readonly row: number;
  readonly column: number;
  readonly isEditing: boolean;
  /** The character that began the edit; it takes the place of what was there. */
  readonly typed: string;
  /** Escape was pressed: the next Tab leaves the table. */
  readonly isLeaving: boolean;
};

export type GridKey = { readonly key: string; readonly shift: boolean; readonly mod: boolean };

export type GridAnswer = {
  readonly state: GridState;
  /** `pass`: the key is not ours. `clear`: take the cell's answer back. */
  readonly effect: 'none' | 'pass' | 'open-card' | 'remove' | 'clear';
};

export const firstCell: GridState = {
  row: 0,
  column: 0,
  isEditing: false,
  typed: '',
  isLeaving: false,
};

/** The empty row, however many there are before it: `cellAt` brings it inside the table. */
export const emptyRowCell: GridState = { ...firstCell, row: Number.MAX_SAFE_INTEGER };

/** How an edit ended: with a move, or with the focus staying here, or having gone away by itself. */
export type EditEnd = 'down' | 'next' | 'back' | 'here' | 'away';

/** The cell at this place, kept inside a table of `rows` rows (the empty one included). */
export function cellAt(row: number, column: number, rows: number): GridState {
  const inside = Math.min(Math.max(row, 0), rows - 1);
  const isEmptyRow = inside === rows - 1;
  const kept = isEmptyRow ? 0 : Math.min(Math.max(column, 0), LAST_COLUMN);
  return { ...firstCell, row: inside, column: kept };
}

/** Keys that move inside the text of the empty row's field. */
const CARET_KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** What a key does while no cell is being edited. */
export function pressKey(state: GridState, pressed: GridKey, rows: number): GridAnswer {
  const { key, shift, mod } = pressed;
  if (state.row === rows - 1 && CARET_KEYS.has(key) && !mod) return { state, effect: 'pass' };
  const moved = moveOf(state, pressed, rows);
  if (moved !== null) return { state: moved, effect: 'none' };
  if (key === 'Tab') return tabbed(state, shift, rows);
  if (key === 'Escape') return { state: { ...state, isLeaving: true }, effect: 'none' };
  if (state.row === rows - 1) return { state, effect: 'pass' };
  const column = COLUMNS[state.column];
  const stay = { ...state, isLeaving: false };
  if (key === 'Enter' || key === 'F2')
    return column === 'card'
      ? { state: stay, effect: 'open-card' }
      : { state: { ...stay, isEditing: true, typed: '' }, effect: 'none' };
  if (key === 'Delete' || key === 'Backspace') {
    if (column === 'met' || column === 'introducedTo') return { state: stay, effect: 'clear' };
    return { state: stay, effect: key === 'Delete' ? 'remove' : 'pass' };
  }
  if (key.length === 1 && key !== ' ' && !mod && column !== 'card')
    return { state: { ...stay, isEditing: true, typed: key }, effect: 'none' };
  return { state, effect: 'pass' };
}

/** Where one is after an edit: Enter goes down the column, Tab along the row. */
export function afterEdit(state: GridState, go: EditEnd, rows: number): GridState {
  if (go === 'down') return cellAt(Math.min(state.row + 1, rows - 2), state.column, rows);
  if (go === 'next') return along(state, 1, rows) ?? cellAt(state.row, state.column, rows);
  if (go === 'back') return along(state, -1, rows) ?? cellAt(state.row, state.column, rows);
  return cellAt(state.row, state.column, rows);
}

function moveOf(state: GridState, { key, mod }: GridKey, rows: number): GridState | null {
  const { row, column } = state;
  switch (key) {
    case 'ArrowDown':
      return cellAt(mod ? rows - 1 : row + 1, column, rows);
    case 'ArrowUp':
      return cellAt(mod ? 0 : row - 1, column, rows);
    case 'ArrowRight':
      return cellAt(row, mod ? LAST_COLUMN : column + 1, rows);
    case 'ArrowLeft':
      return cellAt(row, mod ? 0 : column - 1, rows);
    case 'PageDown':
      return cellAt(row + PAGE, column, rows);
    case 'PageUp':
      return cellAt(row - PAGE, column, rows);
    case 'Home':
      return cellAt(mod ? 0 : row, 0, rows);
    case 'End':
      return cellAt(mod ? rows - 1 : row, LAST_COLUMN, rows);
    default:
      return null;
  }
}

function tabbed(state: GridState, shift: boolean, rows: number): GridAnswer {
  const next = state.isLeaving ? null : along(state, shift ? -1 : 1, rows);
  if (next === null) return { state: { ...state, isLeaving: false }, effect: 'pass' };
  return { state: next, effect: 'none' };
}

/** The cell before or after in reading order, or null beyond either end. */
function along(state: GridState, step: 1 | -1, rows: number): GridState | null {
  const width = COLUMNS.length;
  const place = state.row * width + state.column + step;
  if (place < 0 || place > (rows - 1) * width) return null;
  return cellAt(Math.floor(place / width), place % width, rows);
}
