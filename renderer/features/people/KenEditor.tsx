/** The cell of Ken's table that is being edited: the editor of its column. */
import type { ReactNode } from 'react';
import type { Contact, ContactChanges } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { COLUMNS, type EditEnd, type GridState } from './ken-grid.ts';
import { NameEditor } from './NameEditor.tsx';
import { TokensEditor } from './TokensEditor.tsx';
import { INTRODUCED_FIXED, MET_FIXED } from './token-words.ts';
import { introducedOfTokens, metOfTokens, tokensOfIntroduced, tokensOfMet } from './tokens.ts';

type Props = {
  readonly contact: Contact;
  readonly state: GridState;
  readonly onDone: (where: EditEnd) => void;
  readonly onChange: (changes: ContactChanges) => void;
};

export function KenEditor({ contact, state, onDone, onChange }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.people.table;
  const name = useShownName()(contact.name);
  const shared = { subjectId: contact.id, startWith: state.typed, onDone };
  switch (COLUMNS[state.column]) {
    case 'name':
      return (
        <NameEditor
          label={words.answer(name, words.contact)}
          name={contact.name}
          startWith={state.typed}
          onDone={(typed, where) => {
            if (typed !== '' && typed !== contact.name) onChange({ name: typed });
            onDone(where);
          }}
        />
      );
    case 'met':
      return (
        <TokensEditor
          {...shared}
          label={words.answer(name, words.met)}
          tokens={tokensOfMet(contact.met)}
          fixed={MET_FIXED}
          onCommit={(tokens) => onChange({ met: metOfTokens(tokens) })}
        />
      );
    case 'introducedTo':
      return (
        <TokensEditor
          {...shared}
          label={words.answer(name, words.introducedTo)}
          tokens={tokensOfIntroduced(contact.introducedTo)}
          fixed={INTRODUCED_FIXED}
          onCommit={(tokens) => onChange({ introducedTo: introducedOfTokens(tokens) })}
        />
      );
    default:
      return null; // The way to the card is not edited.
  }
}
