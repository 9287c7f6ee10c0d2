/** Everybody with what I said about them: columns to choose and to sort by, and whom to show. */
import { memo, useCallback, useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Contact } from '../../../../shared/model/contact.ts';
import { EVERYBODY } from '../../../../shared/model/filter-codes.ts';
import { useLanguage } from '../../../app/text.tsx';
import { useShownName } from '../../../app/veil.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { MultiSelect } from '../../../ui/MultiSelect.tsx';
import { FilterBar } from '../../filter/FilterBar.tsx';
import { useFiltering } from '../../filter/filtering.ts';
import { FindPeople, useSought } from '../FindPeople.tsx';
import { lookOfList } from '../../views/looks.ts';
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import type { CardField } from '../card-fields.ts';
import type { NamesById } from '../token-words.ts';
import { LISTED, sortKeyOf } from './fields.ts';
import { ListCell } from './ListCell.tsx';
import type { ListView } from './view.ts';
import styles from './PeopleList.module.css';

type Props = {
  readonly contacts: readonly Contact[];
  readonly namesById: NamesById;
  readonly view: ListView;
  readonly onChange: (changes: Partial<ListView>) => void;
};

/** Least widths in rem: numbers are short, a list of kinds is not. */
const LEAST: { readonly [C in CardField['control']]?: number } = {
  scale: 6,
  number: 6,
  core: 6,
  'yes-no': 6,
  benefits: 14,
  people: 11,
};

const isNumber = ({ control }: CardField): boolean => control === 'scale' || control === 'number';

const idOf = ({ id }: Contact): string => id;

export function PeopleList({ contacts, namesById, view, onChange }: Props): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const columns = useColumns(view.columns, namesById);
  const changeFilter = useCallback(
    (filter: ListView['filter']) => onChange({ filter }),
    [onChange],
  );
  const filtering = useFiltering(contacts, { filter: view.filter, onChange: changeFilter });
  const keepWords = useCallback((words: string) => onChange({ words }), [onChange]);
  const sought = useSought(filtering.found, view.words, keepWords);
  return (
    <div className={styles.list}>
      <div className={styles.filters}>
        <FindPeople sought={sought} total={contacts.length} />
        <div className={styles.whom}>
          <FilterBar filtering={filtering} />
        </div>
        <div className={styles.ways}>
          <ColumnChoice columns={view.columns} onChange={onChange} />
          <ViewsMenu screen="people" look={() => lookOfList(view)} />
        </div>
      </div>
      <div className={styles.table}>
        <DataTable
          label={text.people.list.label}
          columns={columns}
          rows={sought.found}
          rowId={idOf}
          sorting={view.sorting}
          onSort={(sorting) => onChange({ sorting })}
          onOpen={({ id }) => navigate(`/people/${id}`)}
          empty={
            <p>
              {text.filter.nobody}{' '}
              <Button
                variant="plain"
                size="small"
                onPress={() => onChange({ filter: EVERYBODY, words: '' })}
              >
                {text.filter.clear}
              </Button>
            </p>
          }
        />
      </div>
      <p className={styles.keys}>{text.people.list.keysHint}</p>
    </div>
  );
}

function useColumns(
  chosen: readonly CardField['field'][],
  namesById: NamesById,
): readonly Column<Contact>[] {
  const { text } = useLanguage();
  const shown = useShownName();
  return useMemo(() => {
    const name: Column<Contact> = {
      id: 'name',
      title: text.terms.fields.name,
      least: 13,
      share: 1.5,
      sortBy: (contact) => contact.name,
      cell: (contact) => (
        <span className={styles.name}>
          <Avatar name={contact.name} size="small" />
          <bdi className={styles.word}>{shown(contact.name)}</bdi>
        </span>
      ),
    };
    const answers = LISTED.filter(({ field }) => chosen.includes(field)).map(
      (asks): Column<Contact> => ({
        id: asks.field,
        title: text.terms.fields[asks.field],
        least: LEAST[asks.control] ?? 9,
        share: isNumber(asks) ? 0.5 : 1,
        isNumber: isNumber(asks),
        sortBy: (contact) => sortKeyOf(asks, contact),
        cell: (contact) => (
          <ListCell asks={asks} contact={contact} namesById={namesById} shown={shown} />
        ),
      }),
    );
    return [name, ...answers];
  }, [chosen, namesById, shown, text]);
}

type ColumnProps = Pick<ListView, 'columns'> & Pick<Props, 'onChange'>;

const ColumnChoice = memo(function ColumnChoice({ columns, onChange }: ColumnProps): ReactNode {
  const { text } = useLanguage();
  const words = text.people.list;
  return (
    <div className={styles.columns}>
      <MultiSelect
        label={words.columns}
        isLabelHidden
        told={words.columnsChosen}
        options={LISTED.map(({ field }) => ({ value: field, label: text.terms.fields[field] }))}
        values={columns}
        onChange={(chosen) => onChange({ columns: chosen })}
      />
    </div>
  );
});
