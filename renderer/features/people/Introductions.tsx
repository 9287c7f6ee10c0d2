/** Ken's table with the field that narrows it. */
import { useCallback, type ReactNode } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { FindPeople, useSought } from './FindPeople.tsx';
import { KenTable } from './KenTable.tsx';
import type { NamesById } from './token-words.ts';
import { useNetworkChanges } from './use-network.ts';
import styles from './PeopleScreen.module.css';

type Props = {
  readonly contacts: readonly Contact[];
  readonly namesById: NamesById;
  /** A new person was asked for from elsewhere: the focus goes to the empty row, once. */
  readonly wantsNew: boolean;
  readonly onNewTaken: () => void;
};

export function Introductions({ contacts, namesById, wantsNew, onNewTaken }: Props): ReactNode {
  const { text } = useLanguage();
  const { addContact } = useNetworkChanges();
  const sought = useSought(contacts);
  const { found, setWords } = sought;
  const add = useCallback(
    async (name: string): Promise<boolean> => {
      setWords('');
      return (await addContact(name)) !== null;
    },
    [addContact, setWords],
  );
  return (
    <div className={styles.view}>
      <FindPeople sought={sought} />
      <KenTable
        contacts={found}
        namesById={namesById}
        wantsNew={wantsNew}
        onNewTaken={onNewTaken}
        onAdd={add}
      />
      <p className={styles.keys}>{text.people.table.keysHint}</p>
    </div>
  );
}
