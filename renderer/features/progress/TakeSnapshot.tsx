/** Keeps the network as it is today, under a name or none. */
import { useState, type ReactNode } from 'react';
import { client } from '../../app/client.ts';
import { LINE_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './TakeSnapshot.module.css';

export function TakeSnapshot(): ReactNode {
  const { text } = useLanguage();
  const { perform } = usePerform();
  const words = text.snapshots.take;
  const [name, setName] = useState('');
  const take = async (): Promise<void> => {
    const taken = await perform(client.snapshots.take({ title: name.trim() || null }));
    if (taken !== null) setName('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <div className={styles.line}>
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          placeholder={words.placeholder}
          maxLength={LINE_MAX}
        />
        <Button type="submit" variant="primary">
          {words.submit}
        </Button>
      </div>
      <p className={styles.note}>{words.note}</p>
    </form>
  );
}
