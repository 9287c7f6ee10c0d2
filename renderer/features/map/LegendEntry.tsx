/** A legend, line by line: a sign, what it means, how many people; pressing a line selects them. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './LegendEntry.module.css';

/** The list the lines stand in. */
export function LegendEntries(props: {
  readonly label?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <ul className={styles.entries} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

type Props = {
  readonly sign: ReactNode;
  /** The people meant; null where the sign means nobody in particular. */
  readonly people: readonly string[] | null;
  readonly onChoose: (ids: readonly string[]) => void;
  /** What is told of the line aloud, where one person is meant and there is nothing to count. */
  readonly aloud?: string;
  /** What the sign means. */
  readonly children: ReactNode;
};

export function LegendEntry({ sign, people, onChoose, aloud, children }: Props): ReactNode {
  return (
    <li>
      {people === null ? (
        <span className={styles.entry}>
          {sign}
          {children}
        </span>
      ) : (
        <button type="button" className={styles.button} onClick={() => onChoose(people)}>
          {sign}
          <span className={styles.words}>{children}</span>{' '}
          {aloud === undefined ? (
            <Count of={people.length} />
          ) : (
            <VisuallyHidden>{aloud}</VisuallyHidden>
          )}
        </button>
      )}
    </li>
  );
}

function Count({ of }: { readonly of: number }): ReactNode {
  const { text, formats } = useLanguage();
  return (
    <>
      <span className={styles.count}>{formats.number(of)}</span>{' '}
      <VisuallyHidden>{text.map.legend.select(of)}</VisuallyHidden>
    </>
  );
}
