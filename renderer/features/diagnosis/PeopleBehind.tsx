/** A number one can ask “who?”: it opens the people behind it, each a way to their card. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Archetype } from '../../../shared/model/scales.ts';
import { useLanguage } from '../../app/text.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { mapLink } from './map-link.ts';
import type { Reading } from './reading.ts';
import styles from './PeopleBehind.module.css';

/** Names in the list; more are counted, and the map shows them. */
const NAMES_MAX = 60;

export type PeopleBehindProps = {
  readonly reading: Reading;
  /** Who they are: the heading of the list. */
  readonly title: string;
  /** The number itself, as it stands on the page. */
  readonly value: string;
  /** Ids of contacts. */
  readonly people: readonly string[];
  readonly archetype?: Archetype;
  readonly children?: ReactNode;
};

/** Just the number where there is nobody to show. */
export function PeopleBehind(props: PeopleBehindProps): ReactNode {
  const { text } = useLanguage();
  const { title, value, people } = props;
  if (people.length === 0) return <span className={styles.plain}>{value}</span>;
  return (
    <Popover
      label={title}
      trigger={
        <AriaButton
          className={styles.number ?? ''}
          aria-label={text.diagnosis.people.open(title, value)}
        >
          {value}
        </AriaButton>
      }
    >
      <p className={styles.title}>{title}</p>
      {props.children}
      <NameList reading={props.reading} people={people} />
      <a className={styles.map} href={mapLink(people, props.archetype ?? null)}>
        {text.diagnosis.people.onMap}
      </a>
    </Popover>
  );
}

type NameListProps = { readonly reading: Reading; readonly people: readonly string[] };

/** The names in the order of the alphabet, each a link to the person's card. */
export function NameList({ reading, people }: NameListProps): ReactNode {
  const { text, formats } = useLanguage();
  const named = people
    .map((id) => ({ id, name: reading.namesById.get(id) ?? id }))
    .toSorted((a, b) => formats.compare(a.name, b.name));
  const rest = named.length - NAMES_MAX;
  return (
    <ul className={styles.names}>
      {named.slice(0, NAMES_MAX).map(({ id, name }) => (
        <li key={id}>
          <a className={styles.name} href={`#/people/${encodeURIComponent(id)}`}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
      {rest > 0 && <li className={styles.rest}>{text.diagnosis.people.more(rest)}</li>}
    </ul>
  );
}
