/** Everybody with what I said about them: columns to choose and to sort by, and whom to show. */
import { memo, useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Contact } from '../../../../shared/model/contact.ts';
import { useLanguage } from '../../../app/text.tsx';
import { useShownName } from '../../../app/veil.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { MultiSelect } from '../../../ui/MultiSelect.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { FindPeople, useSought } from '../FindPeople.tsx';
import type { CardField } from '../card-fields.ts';
import type { NamesById } from '../token-words.ts';
import { LISTED, sortKeyOf } from './fields.ts';
import { ListCell } from './ListCell.tsx';
import { circlesOf, RINGS, shownIn, type ListView } from './view.ts';
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
  const sought = useSought(contacts);
  const shown = useMemo(() => shownIn(sought.found, view), [sought.found, view]);
  return (
    <div className={styles.list}>
      <div className={styles.filters}>
        <FindPeople sought={sought} shown={shown.length} />
        <Filters contacts={contacts} view={view} onChange={onChange} />
      </div>
      <div className={styles.table}>
        <DataTable
          label={text.people.list.label}
          columns={columns}
          rows={shown}
          rowId={idOf}
          onOpen={({ id }) => navigate(`/people/${id}`)}
          empty={
            <p>
              {text.people.list.nobody}{' '}
              <Button
                variant="plain"
                size="small"
                onPress={() => onChange({ ring: 'everybody', circles: [] })}
              >
                {text.people.clearFilter}
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

type FilterProps = Omit<Props, 'namesById'>;

const Filters = memo(function Filters({ contacts, view, onChange }: FilterProps): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.people.list;
  const circles = useMemo(() => circlesOf(contacts, formats.compare), [contacts, formats]);
  return (
    <div className={styles.choices}>
      <Segmented
        label={words.whom}
        isLabelHidden
        options={RINGS.map((value) => ({ value, label: words.rings[value] }))}
        value={view.ring}
        onChange={(ring) => onChange({ ring })}
      />
      {circles.length > 0 && (
        <MultiSelect
          label={words.circles}
          isLabelHidden
          whenNone={words.allCircles}
          options={circles.map((circle) => ({ value: circle, label: circle }))}
          values={view.circles}
          onChange={(chosen) => onChange({ circles: chosen })}
        />
      )}
      <MultiSelect
        label={words.columns}
        isLabelHidden
        told={words.columnsChosen}
        options={LISTED.map(({ field }) => ({ value: field, label: text.terms.fields[field] }))}
        values={view.columns}
        onChange={(chosen) => onChange({ columns: chosen })}
      />
    </div>
  );
});
