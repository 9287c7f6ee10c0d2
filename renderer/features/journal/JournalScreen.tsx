/** The private journal: the entry in hand above, what has been written below. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Entry } from '../../../shared/model/journal.ts';
import { client } from '../../app/client.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useContacts } from '../people/use-network.ts';
import { Composer } from './Composer.tsx';
import { EntryItem } from './EntryItem.tsx';
import { Finder } from './Finder.tsx';
import { useDraft } from './use-draft.ts';
import { UnfinishedDialog } from './UnfinishedDialog.tsx';
import { useEntries } from './use-entries.ts';
import { useSaveEntry } from './use-save-entry.ts';
import styles from './JournalScreen.module.css';

export function JournalScreen(): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const person = asked.get('person');
  const wantsNew = asked.has('new');
  const contacts = useContacts();
  const [words, setWords] = useState('');
  const { found, failure, isAll, showMore } = useEntries(words, person);
  const inHand = useDraft(person);
  const saving = useSaveEntry(inHand, contacts);
  /** The entry to be changed once what is in hand has been seen to. */
  const [waiting, setWaiting] = useState<Entry | null>(null);
  const { perform } = usePerform();
  const composerRef = useRef<HTMLDivElement>(null);
  const namesById = new Map(contacts.map(({ id, name }) => [id, name]));

  const isDraftHere = inHand.draft !== null;
  useEffect(() => {
    if (!wantsNew || !isDraftHere) return;
    composerRef.current?.querySelector('textarea')?.focus();
    navigate('/journal', { replace: true });
  }, [wantsNew, isDraftHere, navigate]);

  const filterBy = (id: string | null): void =>
    navigate(id === null ? '/journal' : `/journal?person=${encodeURIComponent(id)}`, {
      replace: true,
    });
  const take = (entry: Entry): void => {
    setWaiting(null);
    inHand.begin({ entryId: entry.id, day: entry.day, text: entry.text, people: entry.people });
    composerRef.current?.querySelector('textarea')?.focus();
    composerRef.current?.scrollIntoView({ block: 'nearest' });
  };
  const isUnfinished = (inHand.draft?.text.trim() ?? '') !== '';
  const saveThenTake = async (entry: Entry): Promise<void> => {
    if (await saving.save()) take(entry);
    else setWaiting(null);
  };
  const isEmpty = found?.total === 0 && words === '' && person === null;

  return (
    <div className={styles.screen}>
      <div ref={composerRef}>
        <Composer inHand={inHand} saving={saving} contacts={contacts} />
      </div>
      {isEmpty ? (
        <EmptyState title={text.journal.emptyTitle}>
          <p>{text.journal.empty}</p>
        </EmptyState>
      ) : (
        <section className={styles.written} aria-label={text.shell.screens.journal}>
          <Finder
            words={words}
            onWords={setWords}
            person={person}
            onPerson={filterBy}
            total={found?.total ?? null}
          />
          {failure !== null && <ErrorNote error={failure.error} />}
          {found === null && failure === null && <Loading />}
          {found?.total === 0 && (
            <EmptyState
              title={text.journal.nothingFound}
              action={
                <Button
                  onPress={() => {
                    setWords('');
                    filterBy(null);
                  }}
                >
                  {text.journal.clearSearch}
                </Button>
              }
            >
              <p>{text.journal.nothingFoundBody}</p>
            </EmptyState>
          )}
          <ol className={styles.items}>
            {found?.entries.map((entry) => (
              <EntryItem
                key={entry.id}
                entry={entry}
                namesById={namesById}
                isInHand={inHand.draft?.entryId === entry.id}
                onEdit={() => (isUnfinished ? setWaiting(entry) : take(entry))}
                onRemove={() => void perform(client.journal.remove({ id: entry.id }))}
              />
            ))}
          </ol>
          {!isAll && (
            <div className={styles.more}>
              <Button onPress={showMore}>{text.journal.more}</Button>
            </div>
          )}
        </section>
      )}
      <UnfinishedDialog
        isOpen={waiting !== null}
        onGoOn={() => setWaiting(null)}
        onSaveFirst={() => {
          if (waiting !== null) void saveThenTake(waiting);
        }}
      />
    </div>
  );
}
