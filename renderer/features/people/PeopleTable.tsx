/**
 * Ken's table with its heading and the field that narrows it. What is sought lives here and not in
 * the screen, so that a letter typed draws these rows anew and nothing around them.
 */
import { useMemo, useState, type ReactNode } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { filterContacts } from './filter.ts';
import { KenTable } from './KenTable.tsx';
import { useNetworkChanges } from './use-network.ts';
import styles from './PeopleScreen.module.css';

type Props = {
  readonly contacts: readonly Contact[];
  readonly namesById: ReadonlyMap<string, string>;
  /** A new person was asked for from elsewhere: the focus goes to the empty row, once. */
  readonly wantsNew: boolean;
  readonly onNewTaken: () => void;
};

export function PeopleTable({ contacts, namesById, wantsNew, onNewTaken }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.people;
  const { addContact } = useNetworkChanges();
  const [sought, setSought] = useState('');
  const shown = useMemo(() => filterContacts(contacts, sought), [contacts, sought]);
  const total = contacts.length;
  return (
    <>
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{words.table.title}</h2>
          <p className={styles.intro}>{words.table.intro}</p>
        </div>
        {total > 0 && (
          <div className={styles.find}>
            <SearchField label={words.find} value={sought} onChange={setSought} />
            <p className={styles.count} role="status">
              {words.count(shown.length, total)}
            </p>
          </div>
        )}
      </header>
      {total === 0 && (
        <div className={styles.begin}>
          <h3>{words.table.emptyTitle}</h3>
          <p>{words.table.empty}</p>
        </div>
      )}
      {sought !== '' && shown.length === 0 && (
        <p className={styles.none}>
          {words.noneFound}{' '}
          <Button variant="plain" size="small" onPress={() => setSought('')}>
            {words.clearFilter}
          </Button>
        </p>
      )}
      <KenTable
        contacts={shown}
        namesById={namesById}
        wantsNew={wantsNew}
        onNewTaken={onNewTaken}
        onAdd={async (name) => {
          setSought('');
          return (await addContact(name)) !== null;
        }}
      />
    </>
  );
}
