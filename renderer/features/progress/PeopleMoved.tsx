/** Who came into the inner circle, left it, came closer or moved further away, by name. */
import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Comparison } from '../../../shared/model/comparison.ts';
import { peopleSentences } from '../../../shared/report/comparison.ts';
import { useAnswer } from '../../app/queries.ts';
import { PersonName } from '../../app/PersonName.tsx';
import { useLanguage } from '../../app/text.tsx';
import styles from './PeopleMoved.module.css';

type Props = {
  readonly comparison: Comparison;
  /** Names by id, of those who are gone as well. */
  readonly names: { readonly [id: string]: string };
};
type Mover = { readonly id: string; readonly detail?: string };

export function PeopleMoved({ comparison, names }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.snapshots.moved;
  const { people, moves } = comparison;
  const noted = new Set(people.toPeriphery);
  const movers = (isCloser: boolean): Mover[] =>
    moves
      .filter(({ before, after }) => after > before === isCloser)
      .map(({ id, before, after }) => ({ id, detail: words.closeness(before, after) }));
  const groups: readonly (readonly [string, readonly Mover[]])[] = [
    [words.joined, people.joined.map((id) => ({ id }))],
    [
      words.left,
      people.left.map((id) => (noted.has(id) ? { id, detail: words.stillNoted } : { id })),
    ],
    [words.closer, movers(true)],
    [words.further, movers(false)],
  ];
  return (
    <div className={styles.people}>
      <p className={styles.sentences}>{peopleSentences(comparison, text).join(' ')}</p>
      <div className={styles.groups}>
        {groups
          .filter(([, group]) => group.length > 0)
          .map(([title, group]) => (
            <Group key={title} title={title} group={group} names={names} />
          ))}
      </div>
    </div>
  );
}

type GroupProps = Pick<Props, 'names'> & {
  readonly title: string;
  readonly group: readonly Mover[];
};

function Group({ title, group, names }: GroupProps): ReactNode {
  const titleId = useId();
  const network = useAnswer('network', 'get', {}).data;
  const isHere = (id: string): boolean => network?.contacts.some((one) => one.id === id) ?? false;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <ul className={styles.list}>
        {group.map(({ id, detail }) => (
          <li key={id} className={styles.person}>
            {isHere(id) ? (
              <Link href={`/people/${encodeURIComponent(id)}`}>
                <PersonName name={names[id] ?? ''} />
              </Link>
            ) : (
              <PersonName name={names[id] ?? ''} />
            )}
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
