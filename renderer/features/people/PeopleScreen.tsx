/** The screen of people: me first, then Ken's table, and beside it what it already says. */
import { useCallback, useMemo, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLanguage } from '../../app/text.tsx';
import { RemovedLink } from '../trash/RemovedLink.tsx';
import { RemovedSheet } from '../trash/RemovedSheet.tsx';
import { BrokerPanel } from './BrokerPanel.tsx';
import { MeSection } from './MeSection.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { useNetwork } from './use-network.ts';
import styles from './PeopleScreen.module.css';

export function PeopleScreen(): ReactNode {
  const { text } = useLanguage();
  const words = text.people;
  const network = useNetwork();
  const asked = useSearch();
  const wantsNew = asked === 'new';
  const [, navigate] = useLocation();
  const settled = useCallback(() => navigate('/people', { replace: true }), [navigate]);
  const contacts = network?.contacts;
  const namesById = useMemo(() => new Map(contacts?.map(({ id, name }) => [id, name])), [contacts]);
  if (network === null) return null;

  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <MeSection
          key={asked === 'me' ? 'asked' : 'at rest'}
          ego={network.ego}
          isAsked={asked === 'me'}
        />
        <section className={styles.people} aria-label={words.table.title}>
          <PeopleTable
            contacts={network.contacts}
            namesById={namesById}
            wantsNew={wantsNew}
            onNewTaken={settled}
          />
          <p className={styles.keys}>{words.table.keysHint}</p>
          <RemovedLink />
        </section>
      </div>
      <aside className={styles.aside}>
        <BrokerPanel namesById={namesById} />
      </aside>
      {asked === 'removed' && <RemovedSheet onClose={settled} />}
    </div>
  );
}
