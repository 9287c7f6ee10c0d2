/** The card of one contact: everything I may say about them, whom they know, where I wrote of them. */
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Contact, ContactChanges } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { useAnswer } from '../../app/queries.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { EraseDialog } from '../trash/EraseDialog.tsx';
import { CARD, answeredIn, type CardField } from './card-fields.ts';
import { CardHead } from './CardHead.tsx';
import { EntriesCard } from './EntriesCard.tsx';
import { FieldControl } from './FieldControl.tsx';
import { TiesCard } from './TiesCard.tsx';
import { useNetworkChanges } from './use-network.ts';
import styles from './ContactScreen.module.css';

/** Questions that take a whole line of the card. */
const WIDE: ReadonlySet<CardField['control']> = new Set(['choice', 'benefits', 'people', 'notes']);

/** What names or describes them in my own words: blurred while names are hidden. */
const PRIVATE: ReadonlySet<CardField['field']> = new Set(['name', 'email', 'notes']);

export function ContactScreen({ id }: { readonly id: string }): ReactNode {
  const [, navigate] = useLocation();
  const { data: network, error } = useAnswer('network', 'get', {});
  const [erasing, setErasing] = useState<Contact | null>(null);
  if (error !== null) return <ErrorNote error={error.error} />;
  if (network === undefined) return <Loading />;
  const contact = network.contacts.find((candidate) => candidate.id === id);
  const endErasing = (isErased: boolean): void => {
    setErasing(null);
    if (isErased) navigate('/people', { replace: true });
  };
  return (
    <>
      {contact === undefined ? (
        <NobodyHere />
      ) : (
        <ContactCard network={network} contact={contact} onErase={() => setErasing(contact)} />
      )}
      {/* It outlives the card, to say what is left of whoever it erased. */}
      {erasing !== null && <EraseDialog person={erasing} onClose={endErasing} />}
    </>
  );
}

function NobodyHere(): ReactNode {
  const { text } = useLanguage();
  const words = text.people.card;
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title={words.notFound}
      action={<Button onPress={() => navigate('/people')}>{words.back}</Button>}
    >
      <p>{words.notFoundBody}</p>
    </EmptyState>
  );
}

type CardProps = {
  readonly network: Network;
  readonly contact: Contact;
  readonly onErase: () => void;
};

function ContactCard({ network, contact, onErase }: CardProps): ReactNode {
  const { text } = useLanguage();
  const words = text.people.card;
  const [, navigate] = useLocation();
  const { changeContact, removeContact } = useNetworkChanges();
  const change = (changes: ContactChanges): void => void changeContact(contact.id, changes);
  const remove = async (): Promise<void> => {
    if (await removeContact(contact.id)) navigate('/people');
  };
  return (
    <article className={styles.card}>
      <CardHead network={network} contact={contact} />
      <div className={styles.columns}>
        <div className={styles.groups}>
          {CARD.map(({ group, fields }) => (
            <Card
              key={group}
              title={words.groups[group]}
              aside={
                <span className={styles.answered}>
                  {words.answered(answeredIn(fields, contact), fields.length)}
                </span>
              }
            >
              <div className={styles.fields}>
                {fields.map((asks) => (
                  <div
                    key={asks.field}
                    className={classNames(WIDE.has(asks.control) && styles.wide)}
                    data-private={PRIVATE.has(asks.field) || undefined}
                  >
                    <FieldControl asks={asks} contact={contact} onChange={change} />
                  </div>
                ))}
              </div>
            </Card>
          ))}
        </div>
        <aside className={styles.side}>
          <TiesCard network={network} contact={contact} />
          <EntriesCard person={contact.id} />
          <div className={styles.out}>
            <Button variant="plain" size="small" icon="minus" onPress={() => void remove()}>
              {words.remove}
            </Button>
            <Button variant="plain" size="small" icon="trash" onPress={onErase}>
              {text.trash.erase.open}
            </Button>
          </div>
        </aside>
      </div>
    </article>
  );
}
