/** The card of one contact: everything I may say about them, whom they know, where I wrote of them. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { ContactChanges } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CARD, answeredIn, type CardField } from './card-fields.ts';
import { CardHead } from './CardHead.tsx';
import { EntriesCard } from './EntriesCard.tsx';
import { FieldControl } from './FieldControl.tsx';
import { TiesCard } from './TiesCard.tsx';
import { useNetwork, useNetworkChanges } from './use-network.ts';
import styles from './ContactScreen.module.css';

/** Questions that take a whole line of the card. */
const WIDE: ReadonlySet<CardField['control']> = new Set(['choice', 'benefits', 'people', 'notes']);

/** What names or describes them in my own words: blurred while names are hidden. */
const PRIVATE: ReadonlySet<CardField['field']> = new Set(['name', 'email', 'notes']);

export function ContactScreen({ id }: { readonly id: string }): ReactNode {
  const { text } = useLanguage();
  const words = text.people.card;
  const [, navigate] = useLocation();
  const network = useNetwork();
  const { changeContact } = useNetworkChanges();
  if (network === null) return null;
  const contact = network.contacts.find((candidate) => candidate.id === id);
  if (contact === undefined)
    return (
      <EmptyState
        title={words.notFound}
        action={<Button onPress={() => navigate('/people')}>{words.back}</Button>}
      >
        <p>{words.notFoundBody}</p>
      </EmptyState>
    );

  const change = (changes: ContactChanges): void => void changeContact(id, changes);
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
          <EntriesCard person={id} />
        </aside>
      </div>
    </article>
  );
}
