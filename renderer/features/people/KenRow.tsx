/**
 * One contact in Ken's table: plain cells to read, drawn anew only when what they say has changed.
 * The table listens for what is done to them; the one cell that is being edited holds its editor.
 */
import { memo, type ReactNode } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { COLUMNS } from './ken-grid.ts';
import { TokensCell } from './TokensCell.tsx';
import type { NamesById } from './token-words.ts';
import { tokensOfIntroduced, tokensOfMet } from './tokens.ts';
import styles from './KenTable.module.css';

type Props = {
  readonly contact: Contact;
  readonly namesById: NamesById;
  /** What to show for a name (`veil`). */
  readonly shown: (name: string) => string;
  readonly row: number;
  /** Where the row lies, in px from the first. */
  readonly offset: number;
  /** The column of the active cell when this row has it. */
  readonly active: number | null;
  /** Stands in the active cell while it is being edited. */
  readonly editor: ReactNode;
};

export const KenRow = memo(function KenRow(props: Props): ReactNode {
  const { contact, namesById, shown, row, offset, active, editor } = props;
  const { text } = useLanguage();
  const words = text.people.table;
  const isEditing = editor !== null;

  const cell = (column: number, read: ReactNode, label?: string): ReactNode => {
    const isActive = active === column;
    return (
      <td
        key={COLUMNS[column]}
        aria-colindex={column + 1}
        aria-label={label}
        tabIndex={isActive && !isEditing ? 0 : -1}
        data-active={isActive || undefined}
        className={classNames(styles.cell, isActive && styles.active)}
      >
        {isActive && isEditing ? editor : read}
      </td>
    );
  };

  return (
    <tr
      className={styles.row}
      aria-rowindex={row + 2}
      style={{ transform: `translateY(${String(offset)}px)` }}
    >
      {cell(
        0,
        <span className={styles.name}>
          <bdi>{shown(contact.name)}</bdi>
          {!contact.core && (
            <span className={styles.outside} title={words.notCore}>
              ◌<span className={styles.hidden}>{words.notCore}</span>
            </span>
          )}
        </span>,
      )}
      {cell(1, <TokensCell tokens={tokensOfMet(contact.met)} {...{ namesById, shown }} />)}
      {cell(
        2,
        <TokensCell tokens={tokensOfIntroduced(contact.introducedTo)} {...{ namesById, shown }} />,
      )}
      {cell(
        3,
        <a
          href={`#/people/${contact.id}`}
          className={styles.open}
          tabIndex={-1}
          aria-hidden="true"
        />,
        words.openCard(shown(contact.name)),
      )}
    </tr>
  );
});
