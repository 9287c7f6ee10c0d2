/** Words of one's own put on a person. */
import { useState, type ReactNode } from 'react';
import { LINE_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './TagsField.module.css';

type Props = {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

export function TagsField({ tags, onChange }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.people.card;
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const tag = typed.trim();
    setTyped('');
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag]);
  };
  return (
    <div className={styles.tags}>
      <TextField
        label={words.questions.tags}
        description={words.hints.tags}
        placeholder={words.addTag}
        value={typed}
        onChange={setTyped}
        onBlur={add}
        maxLength={LINE_MAX}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault();
            add();
          }
          if (event.key === 'Backspace' && typed === '' && tags.length > 0)
            onChange(tags.slice(0, -1));
        }}
      />
      {tags.length > 0 && (
        <ul className={styles.list}>
          {tags.map((tag) => (
            <li key={tag}>
              <Chip
                removeLabel={text.shell.ui.remove(tag)}
                onRemove={() => onChange(tags.filter((other) => other !== tag))}
              >
                {tag}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
