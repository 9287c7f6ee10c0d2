/** What a key does in a people field. Pure; `PeopleField` carries it out. */

export type FieldState = {
  readonly query: string;
  /** Place of the highlighted suggestion, or -1. */
  readonly highlighted: number;
  /** How many suggestions are on offer. */
  readonly offered: number;
};

export type FieldAct =
  | { readonly does: 'highlight'; readonly index: number }
  | { readonly does: 'add'; readonly index: number }
  | { readonly does: 'drop-last' | 'clear-query' | 'cancel' }
  /** In a table, where to go afterwards. */
  | { readonly does: 'finish'; readonly go: 'down' | 'next' | 'back' };

/** The act a key stands for, or null when the key is the text's own. */
export function fieldActOf(state: FieldState, key: string, shift: boolean): FieldAct | null {
  const { query, highlighted, offered } = state;
  const canAdd = highlighted >= 0 && highlighted < offered;
  switch (key) {
    case 'ArrowDown':
      return offered === 0 ? null : { does: 'highlight', index: (highlighted + 1) % offered };
    case 'ArrowUp':
      return offered === 0
        ? null
        : { does: 'highlight', index: highlighted <= 0 ? offered - 1 : highlighted - 1 };
    case 'Enter':
      return canAdd ? { does: 'add', index: highlighted } : { does: 'finish', go: 'down' };
    case ',':
    case ';':
      return canAdd && query !== '' ? { does: 'add', index: highlighted } : null;
    case 'Backspace':
      return query === '' ? { does: 'drop-last' } : null;
    case 'Escape':
      return query === '' ? { does: 'cancel' } : { does: 'clear-query' };
    case 'Tab':
      return { does: 'finish', go: shift ? 'back' : 'next' };
    default:
      return null;
  }
}
