/** A name being changed in its cell. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { LINE_MAX } from '../../app/limits.ts';
import type { EditEnd } from './ken-grid.ts';
import styles from './KenTable.module.css';

type Props = {
  readonly label: string;
  readonly name: string;
  /** The character that began the edit and takes the name's place, or empty. */
  readonly startWith: string;
  /** The name to keep (the old one after Escape), and where to go. */
  readonly onDone: (name: string, where: EditEnd) => void;
};

export function NameEditor({ label, name, startWith, onDone }: Props): ReactNode {
  const [typed, setTyped] = useState(startWith === '' ? name : startWith);
  const isOver = useRef(false);
  const finish = (kept: string, where: EditEnd): void => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(kept.trim(), where);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const ends: { readonly [key: string]: () => void } = {
      Enter: () => finish(typed, 'down'),
      Tab: () => finish(typed, event.shiftKey ? 'back' : 'next'),
      Escape: () => finish(name, 'here'),
    };
    const end = ends[event.key];
    if (end === undefined) return;
    event.preventDefault();
    end();
  };
  return (
    <input
      className={styles.editor}
      aria-label={label}
      value={typed}
      maxLength={LINE_MAX}
      spellCheck={false}
      autoComplete="off"
      // The cell was asked to be edited by a key or a click.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(typed, 'away')}
    />
  );
}
