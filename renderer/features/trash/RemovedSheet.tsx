/** Everybody removed in the last 30 days: brought back, let go together, or erased one by one. */
import { useState, type ReactNode } from 'react';
import { PersonName } from '../../app/PersonName.tsx';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { useTrash, type Removed } from './use-trash.ts';
import rows from '../../ui/Rows.module.css';
import styles from './Trash.module.css';

type Props = { readonly onClose: () => void };

/** What the sheet asks about, in front of it. */
type Asking = { readonly about: 'all' } | { readonly about: 'one'; readonly person: Removed };

export function RemovedSheet({ onClose }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.trash;
  const { removed, error, restore, empty } = useTrash();
  const [asking, setAsking] = useState<Asking | null>(null);
  const stop = (): void => setAsking(null);
  if (error !== null)
    return (
      <Sheet title={words.title} isOpen onClose={onClose}>
        <ErrorNote error={error.error} />
      </Sheet>
    );
  if (removed === undefined) return null;
  const emptyAll = async (): Promise<void> => {
    stop();
    await empty();
  };
  return (
    <>
      <Sheet
        title={words.title}
        isOpen
        onClose={onClose}
        {...(removed.length > 0 && {
          actions: (
            <>
              <Button variant="danger" onPress={() => setAsking({ about: 'all' })}>
                {words.empty}
              </Button>
              <Button variant="primary" onPress={() => void restore(removed.map(({ id }) => id))}>
                {words.restoreAll}
              </Button>
            </>
          ),
        })}
      >
        <div className={styles.text}>
          <p>{words.intro}</p>
          {removed.length === 0 && <p className={styles.faint}>{words.none}</p>}
          <ul className={rows.rows}>
            {removed.map((person) => (
              <RemovedPerson
                key={person.id}
                person={person}
                onRestore={() => void restore([person.id])}
                onErase={() => setAsking({ about: 'one', person })}
              />
            ))}
          </ul>
        </div>
      </Sheet>
      {asking?.about === 'one' && <EraseDialog person={asking.person} onClose={stop} />}
      <Dialog
        title={words.emptyTitle(removed.length)}
        isOpen={asking?.about === 'all'}
        isAlert
        onClose={stop}
        actions={
          <>
            <Button onPress={stop}>{text.shell.ui.cancel}</Button>
            <Button variant="danger" onPress={() => void emptyAll()}>
              {words.empty}
            </Button>
          </>
        }
      >
        <p>{words.emptyBody}</p>
      </Dialog>
    </>
  );
}

type PersonProps = {
  readonly person: Removed;
  readonly onRestore: () => void;
  readonly onErase: () => void;
};

function RemovedPerson({ person, onRestore, onErase }: PersonProps): ReactNode {
  const { text } = useLanguage();
  const words = text.trash;
  const name = useShownName()(person.name);
  return (
    <li className={rows.row}>
      <p className={rows.name}>
        <PersonName name={person.name} />
      </p>
      <p className={styles.faint}>{words.removed(person.removedAt.slice(0, 10), person.until)}</p>
      <div className={rows.deeds}>
        <Button size="small" icon="undo" aria-label={words.restoreNamed(name)} onPress={onRestore}>
          {words.restore}
        </Button>
        <Button
          variant="plain"
          size="small"
          aria-label={words.erase.openNamed(name)}
          onPress={onErase}
        >
          {words.erase.open}
        </Button>
      </div>
    </li>
  );
}
