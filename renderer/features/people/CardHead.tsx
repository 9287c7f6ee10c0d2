/** The head of a card: the name, the way to the neighbours in the list, and to the map. */
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import { isolate } from '../../../shared/text/isolate.ts';
import { PersonName } from '../../app/PersonName.tsx';
import { useLanguage } from '../../app/text.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './ContactScreen.module.css';

type Props = { readonly network: Network; readonly contact: Contact };

export function CardHead({ network, contact }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.people.card;
  const [, navigate] = useLocation();
  const place = network.contacts.findIndex(({ id }) => id === contact.id);
  const before = network.contacts[place - 1];
  const after = network.contacts[place + 1];
  const goTo = (other: Contact | undefined): void => {
    if (other !== undefined) navigate(`/people/${other.id}`);
  };
  const about = [contact.function, contact.org]
    .flatMap((line) => (line === null ? [] : isolate(line)))
    .join(' · ');
  return (
    <header className={styles.head}>
      <p className={styles.back}>
        <Link href="/people">{words.back}</Link>
      </p>
      <div className={styles.line}>
        <div className={styles.who}>
          <Avatar name={contact.name} size="large" />
          <div className={styles.words}>
            <h2 className={styles.name}>
              <PersonName name={contact.name} />
            </h2>
            {about !== '' && <p className={styles.about}>{about}</p>}
          </div>
        </div>
        <div className={styles.tools}>
          <Tooltip text={words.previous}>
            <Button
              icon="chevron-left"
              aria-label={words.previous}
              isDisabled={before === undefined}
              onPress={() => goTo(before)}
            />
          </Tooltip>
          <Tooltip text={words.next}>
            <Button
              icon="chevron-right"
              aria-label={words.next}
              isDisabled={after === undefined}
              onPress={() => goTo(after)}
            />
          </Tooltip>
          <Button
            icon="map"
            onPress={() => navigate(`/map?select=${encodeURIComponent(contact.id)}`)}
          >
            {words.onMap}
          </Button>
        </div>
      </div>
    </header>
  );
}
