/**
 * The state of a people field: what is typed, what is offered for it, what is highlighted, and what
 * each key does (`people-field-keys`).
 */
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useLanguage } from '../../app/text.tsx';
import type { EditEnd } from './ken-grid.ts';
import { fieldActOf, type FieldAct } from './people-field-keys.ts';
import type { PeopleFieldProps } from './PeopleField.tsx';
import { suggestionsFor, type Suggestion } from './suggestions.ts';
import { offeredWord, type FixedKind, type NamesById } from './token-words.ts';
import { withoutToken, withToken, type Token } from './tokens.ts';
import { useContacts } from './use-network.ts';

const none: readonly FixedKind[] = [];
const nobody: readonly string[] = [];

export type PeopleFieldState = {
  readonly query: string;
  readonly ask: (query: string) => void;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly offered: readonly Suggestion[];
  /** Place of the highlighted suggestion, or -1. */
  readonly highlighted: number;
  readonly add: (suggestion: Suggestion) => void;
  /** Ends the typing; what is typed is taken as the highlighted suggestion. */
  readonly finish: (go: EditEnd) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly namesById: NamesById;
};

export function usePeopleField(props: PeopleFieldProps): PeopleFieldState {
  const { tokens, onChange, inCell } = props;
  const [query, setQuery] = useState(inCell?.startWith ?? '');
  const [isOpen, setOpen] = useState(inCell !== undefined);
  const [pointed, setPointed] = useState<number | null>(null);
  const { offered, namesById } = useOffers(query, props);
  const highlighted = isOpen ? (pointed ?? (query === '' ? -1 : 0)) : -1;

  const ask = (words: string): void => {
    setQuery(words);
    setPointed(null);
    setOpen(words !== '' || inCell !== undefined);
  };
  const added = (suggestion: Suggestion | undefined): readonly Token[] => {
    if (suggestion === undefined) return tokens;
    const next = withToken(tokens, suggestion.token);
    onChange(next);
    ask('');
    return next;
  };
  const finish = (go: EditEnd): void => {
    const next = query === '' ? tokens : added(offered[Math.max(highlighted, 0)]);
    setOpen(false);
    inCell?.onDone(go, next);
  };
  const carryOut = (act: FieldAct): void => {
    const last = tokens.at(-1);
    if (act.does === 'add') added(offered[act.index]);
    else if (act.does === 'clear-query') ask('');
    else if (act.does === 'drop-last' && last !== undefined) onChange(withoutToken(tokens, last));
    else if (act.does === 'highlight') {
      setOpen(true);
      setPointed(act.index);
    } else if (act.does === 'cancel') {
      setOpen(false);
      inCell?.onCancel();
    } else if (act.does === 'finish') finish(act.go);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const now = { query, highlighted, offered: offered.length };
    const act = fieldActOf(now, event.key, event.shiftKey);
    if (act === null) return;
    // In a form Tab goes on to the next field by itself.
    if (inCell !== undefined || event.key !== 'Tab') event.preventDefault();
    carryOut(act);
  };

  return {
    query,
    ask,
    isOpen,
    open: () => setOpen(true),
    offered,
    highlighted,
    add: (suggestion) => void added(suggestion),
    finish,
    onKeyDown,
    namesById,
  };
}

/** What is offered for a query, and the names to write tokens with. */
function useOffers(
  query: string,
  { tokens, fixed = none, takesNames, excluded = nobody }: PeopleFieldProps,
): { readonly offered: readonly Suggestion[]; readonly namesById: NamesById } {
  const { text } = useLanguage();
  const contacts = useContacts();
  const namesById = useMemo(() => new Map(contacts.map(({ id, name }) => [id, name])), [contacts]);
  const offered = useMemo(
    () =>
      suggestionsFor({
        query,
        people: contacts.filter((contact) => !excluded.includes(contact.id)),
        refused: contacts
          .filter((contact) => excluded.includes(contact.id))
          .map((contact) => contact.name),
        fixed: fixed.map((kind) => ({
          token: { kind },
          label: offeredWord(kind, text),
          aliases: text.people.field.aliases[kind],
        })),
        chosen: tokens,
        takesNames,
      }),
    [query, contacts, excluded, fixed, tokens, takesNames, text],
  );
  return { offered, namesById };
}
