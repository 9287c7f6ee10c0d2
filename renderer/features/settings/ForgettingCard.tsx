/** Who can only be forgotten from here: people of whom a snapshot is all that is left. */
import { useState, type ReactNode } from 'react';
import type { FormerPerson } from '../../../shared/model/snapshot.ts';
import { PersonName } from '../../app/PersonName.tsx';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { EraseDialog } from '../trash/EraseDialog.tsx';
import styles from './SettingsScreen.module.css';

export function ForgettingCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.trash;
  const shown = useShownName();
  const { data: former, error } = useAnswer('snapshots', 'former', {});
  const [erasing, setErasing] = useState<FormerPerson | null>(null);
  return (
    <Card title={words.former.title}>
      <p className={styles.text}>{words.former.body}</p>
      {error !== null && <ErrorNote error={error.error} />}
      {former?.length === 0 && <p className={styles.text}>{words.former.none}</p>}
      {former !== undefined && former.length > 0 && (
        <ul>
          {former.map((person) => (
            <li key={person.id} className={styles.formerPerson}>
              <div>
                <PersonName name={person.name} />
                <p className={styles.text}>{words.former.last(person.lastDay)}</p>
              </div>
              <Button
                size="small"
                aria-label={words.erase.openNamed(shown(person.name))}
                onPress={() => setErasing(person)}
              >
                {words.erase.open}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {erasing !== null && <EraseDialog person={erasing} onClose={() => setErasing(null)} />}
    </Card>
  );
}
