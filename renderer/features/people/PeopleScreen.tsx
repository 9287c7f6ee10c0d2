/**
 * The screen of people in two views: Ken's table, with me before it and beside it what it already
 * says; and everybody with all that I said about them, over the whole width.
 */
import { useCallback, useMemo, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAnswer } from '../../app/queries.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { RemovedLink } from '../trash/RemovedLink.tsx';
import { RemovedSheet } from '../trash/RemovedSheet.tsx';
import { BrokerPanel } from './BrokerPanel.tsx';
import { Introductions } from './Introductions.tsx';
import { PeopleList } from './list/PeopleList.tsx';
import { useListView } from './list/view.ts';
import { MeSection } from './MeSection.tsx';
import styles from './PeopleScreen.module.css';

export function PeopleScreen(): ReactNode {
  const { text } = useLanguage();
  const words = text.people;
  const { data: network, error } = useAnswer('network', 'get', {});
  const asked = useSearch();
  const wantsNew = asked === 'new';
  const [, navigate] = useLocation();
  const [view, change] = useListView();
  const settled = useCallback(() => navigate('/people', { replace: true }), [navigate]);
  const takeNew = useCallback(() => {
    change({ tab: 'introductions' });
  }, [change]);
  const contacts = network?.contacts;
  const namesById = useMemo(() => new Map(contacts?.map(({ id, name }) => [id, name])), [contacts]);
  if (error !== null) return <ErrorNote error={error.error} />;
  if (network === undefined || contacts === undefined) return <Loading />;

  const isEmpty = contacts.length === 0;
  // A new person is written into the empty row of Ken's table.
  const tab = wantsNew || isEmpty || asked === 'me' ? 'introductions' : view.tab;
  const isList = tab === 'answers';
  return (
    <div className={classNames(styles.screen, isList && styles.whole)}>
      <div className={styles.main}>
        {!isList && (
          <MeSection
            key={asked === 'me' ? 'asked' : 'at rest'}
            ego={network.ego}
            isAsked={asked === 'me'}
          />
        )}
        <section className={styles.people} aria-label={words.table.title}>
          <h2 className={styles.title}>{words.table.title}</h2>
          {!isList && <p className={styles.intro}>{words.table.intro}</p>}
          {isEmpty && (
            <div className={styles.begin}>
              <h3>{words.table.emptyTitle}</h3>
              <p>{words.table.empty}</p>
            </div>
          )}
          <Tabs
            label={words.list.views}
            selected={tab}
            onSelect={(wanted) => change({ tab: wanted })}
            tabs={[
              {
                id: 'introductions',
                title: words.list.introductions,
                content: (
                  <Introductions
                    contacts={contacts}
                    namesById={namesById}
                    wantsNew={wantsNew}
                    onNewTaken={takeNew}
                  />
                ),
              },
              {
                id: 'answers',
                title: words.list.answers,
                isDisabled: isEmpty,
                content: (
                  <PeopleList
                    contacts={contacts}
                    namesById={namesById}
                    view={view}
                    onChange={change}
                  />
                ),
              },
            ]}
          />
          <RemovedLink />
        </section>
      </div>
      {!isList && (
        <aside className={styles.aside}>
          <BrokerPanel namesById={namesById} />
        </aside>
      )}
      {asked === 'removed' && <RemovedSheet onClose={settled} />}
    </div>
  );
}
