/**
 * One entry: its day, its text, the people it speaks of. It is set as its writer meant it; where one
 * searched, it stands as it was written, with what was found marked.
 */
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { FoundEntry } from '../../../shared/contract/journal.ts';
import { PersonName } from '../../app/PersonName.tsx';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { markedParts } from './marked.ts';
import styles from './EntryItem.module.css';

type Props = {
  readonly entry: FoundEntry;
  readonly namesById: ReadonlyMap<string, string>;
  /** It is being changed above. */
  readonly isInHand: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** Longer entries are folded, unless one searched for something in them. */
const LONG = 900;

export function EntryItem({ entry, namesById, isInHand, onEdit, onRemove }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.journal;
  const [, navigate] = useLocation();
  const [isWhole, setWhole] = useState(false);
  const day = formats.day(entry.day);
  const isLong = entry.text.length > LONG;
  const isFound = entry.matches.length > 0;
  const isFolded = isLong && !isWhole && !isFound;
  return (
    <li className={classNames(styles.entry, isInHand && styles.inHand)}>
      <article>
        <header className={styles.head}>
          <h3 className={styles.day}>
            <time dateTime={entry.day}>{day}</time>
          </h3>
          <div className={styles.tools}>
            <Button
              variant="plain"
              size="small"
              icon="edit"
              aria-label={words.editEntry(day)}
              onPress={onEdit}
            />
            <Button
              variant="plain"
              size="small"
              icon="trash"
              aria-label={words.removeEntry(day)}
              onPress={onRemove}
            />
          </div>
        </header>
        {isFound ? (
          <p className={classNames(styles.text, styles.asWritten)} dir="auto" data-private>
            {markedParts(entry.text, entry.matches).map(({ text: part, at, isMatch }) =>
              isMatch ? <mark key={at}>{part}</mark> : part,
            )}
          </p>
        ) : (
          <div className={classNames(styles.text, isFolded && styles.folded)} data-private>
            <Markdown text={entry.text} />
          </div>
        )}
        {isLong && !isFound && (
          <p className={styles.unfold}>
            <Button variant="plain" size="small" onPress={() => setWhole(!isWhole)}>
              {isWhole ? words.showLess : words.showAll}
            </Button>
          </p>
        )}
        {entry.people.length > 0 && (
          <ul className={styles.people}>
            {entry.people.map((id) => {
              const name = namesById.get(id);
              return (
                name !== undefined && (
                  <li key={id}>
                    <Chip onPress={() => navigate(`/people/${id}`)}>
                      <PersonName name={name} />
                    </Chip>
                  </li>
                )
              );
            })}
          </ul>
        )}
      </article>
    </li>
  );
}
