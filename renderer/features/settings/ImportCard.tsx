/** Bringing a network in: choose a file, see what is in it, then decide. */
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import styles from './SettingsScreen.module.css';

type Chosen = Output<PlexusContract['exchange']['chooseImport']>;
export type ReadFile = Extract<Chosen, { outcome: 'read' }>;

export function ImportCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.exchange.in;
  const [file, setFile] = useState<ReadFile | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [underway, run] = useUnderway();
  const choose = async (): Promise<void> => {
    const chosen = await run((following) => client.exchange.chooseImport({}, following));
    if (chosen === null) return;
    setError(chosen.ok ? null : chosen.error);
    if (chosen.ok && chosen.value.outcome === 'read') setFile(chosen.value);
  };
  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.body}</p>
      {underway !== null && <LongWait reason="file" underway={underway} />}
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <Button icon="upload" isPending={underway !== null} onPress={() => void choose()}>
          {words.choose}
        </Button>
      </div>
      {file !== null && <ImportPreview file={file} onClose={() => setFile(null)} />}
    </Card>
  );
}
