/** Finding entries by words and by person. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { PeopleField } from '../people/PeopleField.tsx';
import styles from './JournalScreen.module.css';

type Props = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly person: string | null;
  readonly onPerson: (person: string | null) => void;
  /** How many entries were found; null while it is not known. */
  readonly total: number | null;
};

export function Finder({ words, onWords, person, onPerson, total }: Props): ReactNode {
  const { text } = useLanguage();
  return (
    <div className={styles.finder}>
      <div className={styles.search}>
        <SearchField label={text.journal.search} value={words} onChange={onWords} />
      </div>
      <div className={styles.person}>
        <PeopleField
          label={text.journal.person}
          isLabelHidden
          placeholder={text.journal.person}
          tokens={person === null ? [] : [{ kind: 'contact', id: person }]}
          onChange={(tokens) => {
            const last = tokens.at(-1);
            onPerson(last?.kind === 'contact' ? last.id : null);
          }}
          takesNames={false}
        />
      </div>
      <p className={styles.total} role="status">
        {total !== null && text.journal.found(total)}
      </p>
    </div>
  );
}
