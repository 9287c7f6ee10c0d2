/** The field that narrows a view of the people, how many it leaves, and the way back to everybody. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
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

/** How long after the last letter the words are handed on. */
const PAUSE_MS = 400;

/**
 * What is sought in one view. It lives there, so that a letter typed draws nothing around it; it
 * begins with `kept`, and is handed to `keep` when the typing pauses.
 */
export function useSought(
  contacts: readonly Contact[],
  kept = '',
  keep?: (words: string) => void,
): Sought {
  const [words, setWords] = useState(kept);
  const [known, setKnown] = useState(kept);
  if (known !== kept) {
    setKnown(kept);
    setWords(kept);
  }
  useEffect(() => {
    if (keep === undefined || words === kept) return undefined;
    const pause = window.setTimeout(() => keep(words), PAUSE_MS);
    return () => window.clearTimeout(pause);
  }, [words, kept, keep]);
  const found = useMemo(() => filterContacts(contacts, words), [contacts, words]);
  return { words, setWords, total: contacts.length, found };
}

type Props = {
  readonly sought: Sought;
  /** How many there are in all, where more than the words narrows the view and it says so itself. */
  readonly total?: number;
};

/** Nothing while there is nobody to find. */
export function FindPeople({ sought, total }: Props): ReactNode {
  const { text } = useLanguage();
  const { words, setWords, found } = sought;
  const everybody = total ?? sought.total;
  if (everybody === 0) return null;
  return (
    <div className={styles.find}>
      <div className={styles.field}>
        <SearchField label={text.people.find} value={words} onChange={setWords} />
      </div>
      <p className={styles.count} role="status">
        {text.people.count(found.length, everybody)}
      </p>
      {total === undefined && words !== '' && found.length === 0 && (
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
