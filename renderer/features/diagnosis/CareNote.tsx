/** A neutral card that comes before any figure when the network described is a hard one. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './CareNote.module.css';

export function CareNote({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.care;
  return (
    <div className={styles.note}>
      <Card title={words.title} tone="accent">
        <div className={styles.text}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{words.text}</p>
        </div>
      </Card>
    </div>
  );
}
