/** Whom a contact knows among my people: set and taken away here, and "never asked" kept apart. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { PeopleField } from './PeopleField.tsx';
import { acquaintancesOf } from './ties.ts';
import type { Token } from './tokens.ts';
import { useNetworkChanges } from './use-network.ts';
import styles from './CardSide.module.css';

type Props = { readonly network: Network; readonly contact: Contact };

export function TiesCard({ network, contact }: Props): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const { setTie, setTiesAsked } = useNetworkChanges();
  const words = text.people.ties;
  const shown = useShownName();
  const known = acquaintancesOf(network, contact.id);

  if (known === null)
    return (
      <Card title={words.title}>
        <p className={styles.text}>{words.notAsked}</p>
        <p className={styles.faint}>{words.notAskedBody}</p>
        <div>
          <Button onPress={() => void setTiesAsked(true)}>{words.ask}</Button>
        </div>
      </Card>
    );

  // Only what was added matters: those who are known already are shown as chips of their own.
  const add = (tokens: readonly Token[]): void => {
    for (const token of tokens) if (token.kind === 'contact') void setTie(contact.id, token.id, 1);
  };
  return (
    <Card title={words.title}>
      <p className={styles.faint}>{words.intro(shown(contact.name))}</p>
      {known.length === 0 ? (
        <p className={styles.text}>{words.nobody}</p>
      ) : (
        <ul className={styles.chips}>
          {known.map(({ contact: other, weight }) => (
            <li key={other.id}>
              <Chip
                onPress={() => navigate(`/people/${other.id}`)}
                onRemove={() => void setTie(contact.id, other.id, null)}
                removeLabel={text.shell.ui.remove(shown(other.name))}
              >
                <bdi>{shown(other.name)}</bdi>
                {weight !== 1 && <span className={styles.weight}>{words.weight(weight)}</span>}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <PeopleField
        label={words.add}
        isLabelHidden
        placeholder={words.add}
        tokens={[]}
        onChange={add}
        takesNames={false}
        excluded={[contact.id, ...known.map(({ contact: other }) => other.id)]}
      />
      {network.alterTies?.length === 0 && (
        <div>
          <Button variant="plain" size="small" onPress={() => void setTiesAsked(false)}>
            {words.takeBack}
          </Button>
        </div>
      )}
    </Card>
  );
}
