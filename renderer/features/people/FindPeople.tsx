/** The field that narrows a view of the people, how many it leaves, and the way back to everybody. */
import { useMemo, useState, type ReactNode } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { filterContacts } from './filter.ts';
import styles from './PeopleScreen.module.css';

export type Sought = {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly total: number;
  /** Those whom the words fit. */
  readonly found: readonly Contact[];
};

/** What is sought in one view. It lives there, so that a letter typed draws nothing around it. */
export function useSought(contacts: readonly Contact[]): Sought {
  const [words, setWords] = useState('');
  const found = useMemo(() => filterContacts(contacts, words), [contacts, words]);
  return { words, setWords, total: contacts.length, found };
}

type Props = {
  readonly sought: Sought;
  /** How many the view shows in the end. */
  readonly shown: number;
};

/** Nothing while there is nobody to find. */
export function FindPeople({ sought, shown }: Props): ReactNode {
  const { text } = useLanguage();
  const { words, setWords, total, found } = sought;
  if (total === 0) return null;
  return (
    <div className={styles.find}>
      <div className={styles.field}>
        <SearchField label={text.people.find} value={words} onChange={setWords} />
      </div>
      <p className={styles.count} role="status">
        {text.people.count(shown, total)}
      </p>
      {words !== '' && found.length === 0 && (
        <p className={styles.none}>
          {text.people.noneFound}{' '}
          <Button variant="plain" size="small" onPress={() => setWords('')}>
            {text.people.clearFilter}
          </Button>
        </p>
      )}
    </div>
  );
}
