/** One contact in Ken's table: four cells, at most one of them active or being edited. */
import type { MouseEvent, ReactNode } from 'react';
import type { Contact, ContactChanges } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from 'wouter';
import { COLUMNS, type EditEnd, type GridState } from './ken-grid.ts';
import { NameEditor } from './NameEditor.tsx';
import { TokensCell } from './TokensCell.tsx';
import { TokensEditor } from './TokensEditor.tsx';
import { INTRODUCED_FIXED, MET_FIXED } from './token-words.ts';
import { introducedOfTokens, metOfTokens, tokensOfIntroduced, tokensOfMet } from './tokens.ts';
import styles from './KenTable.module.css';

type Props = {
  readonly contact: Contact;
  readonly namesById: ReadonlyMap<string, string>;
  readonly row: number;
  /** Where the row lies, in px from the first. */
  readonly offset: number;
  /** The table's state when this row has the active cell. */
  readonly state: GridState | null;
  readonly onGo: (column: number, isEditing: boolean) => void;
  readonly onDone: (where: EditEnd) => void;
  readonly onChange: (changes: ContactChanges) => void;
};

export function KenRow(props: Props): ReactNode {
  const { contact, namesById, row, offset, state, onGo, onDone, onChange } = props;
  const { text } = useLanguage();
  const words = text.people.table;
  const shown = useShownName();
  const name = shown(contact.name);
  const editing = state?.isEditing === true ? COLUMNS[state.column] : null;

  const cell = (column: number) => ({
    'aria-colindex': column + 1,
    tabIndex: state?.column === column && !state.isEditing ? 0 : -1,
    'data-active': state?.column === column || undefined,
    className: classNames(styles.cell, state?.column === column && styles.active),
    onMouseDown: (event: MouseEvent) => {
      // The card's link is a link; the other cells are edited where they are pressed.
      if (event.button !== 0 || column === 3 || state?.column === column) return;
      event.preventDefault();
      onGo(column, true);
    },
    onDoubleClick: () => onGo(column, column !== 3),
  });

  return (
    <tr
      className={styles.row}
      aria-rowindex={row + 2}
      style={{ transform: `translateY(${String(offset)}px)` }}
    >
      <td {...cell(0)}>
        {editing === 'name' ? (
          <NameEditor
            label={words.answer(name, words.contact)}
            name={contact.name}
            startWith={state?.typed ?? ''}
            onDone={(typed, where) => {
              if (typed !== '' && typed !== contact.name) onChange({ name: typed });
              onDone(where);
            }}
          />
        ) : (
          <span className={styles.name}>
            <bdi>{name}</bdi>
            {!contact.core && (
              <span className={styles.outside} title={words.notCore}>
                ◌<span className={styles.hidden}>{words.notCore}</span>
              </span>
            )}
          </span>
        )}
      </td>
      <td {...cell(1)}>
        {editing === 'met' ? (
          <TokensEditor
            label={words.answer(name, words.met)}
            tokens={tokensOfMet(contact.met)}
            fixed={MET_FIXED}
            subjectId={contact.id}
            startWith={state?.typed ?? ''}
            onCommit={(tokens) => onChange({ met: metOfTokens(tokens) })}
            onDone={onDone}
          />
        ) : (
          <TokensCell tokens={tokensOfMet(contact.met)} namesById={namesById} />
        )}
      </td>
      <td {...cell(2)}>
        {editing === 'introducedTo' ? (
          <TokensEditor
            label={words.answer(name, words.introducedTo)}
            tokens={tokensOfIntroduced(contact.introducedTo)}
            fixed={INTRODUCED_FIXED}
            subjectId={contact.id}
            startWith={state?.typed ?? ''}
            onCommit={(tokens) => onChange({ introducedTo: introducedOfTokens(tokens) })}
            onDone={onDone}
          />
        ) : (
          <TokensCell tokens={tokensOfIntroduced(contact.introducedTo)} namesById={namesById} />
        )}
      </td>
      <td {...cell(3)} aria-label={words.openCard(name)}>
        <Link
          href={`/people/${contact.id}`}
          className={styles.open}
          tabIndex={-1}
          aria-hidden="true"
        >
          <Icon name="chevron-right" size={16} />
        </Link>
      </td>
    </tr>
  );
}
