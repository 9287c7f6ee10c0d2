/** The screen of people: me first, then Ken's table, and beside it what it already says. */
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { BrokerPanel } from './BrokerPanel.tsx';
import { filterContacts } from './filter.ts';
import { KenTable } from './KenTable.tsx';
import { MeSection } from './MeSection.tsx';
import { useNetwork, useNetworkChanges } from './use-network.ts';
import styles from './PeopleScreen.module.css';

export function PeopleScreen(): ReactNode {
  const { text } = useLanguage();
  const words = text.people;
  const network = useNetwork();
  const { addContact } = useNetworkChanges();
  const [sought, setSought] = useState('');
  const asked = useSearch();
  const wantsNew = asked === 'new';
  const [, navigate] = useLocation();
  const newTaken = useCallback(() => navigate('/people', { replace: true }), [navigate]);
  const contacts = network?.contacts;
  const shown = useMemo(() => filterContacts(contacts ?? [], sought), [contacts, sought]);
  const namesById = useMemo(() => new Map(contacts?.map(({ id, name }) => [id, name])), [contacts]);
  if (network === null) return null;
  const total = network.contacts.length;

  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <MeSection
          key={asked === 'me' ? 'asked' : 'at rest'}
          ego={network.ego}
          isAsked={asked === 'me'}
        />
        <section className={styles.people} aria-label={words.table.title}>
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
            onNewTaken={newTaken}
            onAdd={async (name) => {
              setSought('');
              return (await addContact(name)) !== null;
            }}
          />
          <p className={styles.keys}>{words.table.keysHint}</p>
        </section>
      </div>
      <aside className={styles.aside}>
        <BrokerPanel namesById={namesById} />
      </aside>
    </div>
  );
}
