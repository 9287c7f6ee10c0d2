/** Taking the network out as a file, which is then no longer protected. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './SettingsScreen.module.css';

const FORMATS = ['json', 'csv', 'vcard', 'graphml', 'gexf'] as const;

export function ExportCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.exchange.out;
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('json');
  const [error, setError] = useState<AppError | null>(null);
  const [underway, run] = useUnderway();
  const save = async (): Promise<void> => {
    const saved = await run((following) => client.exchange.saveAs({ format }, following));
    if (saved === null) return;
    setError(saved.ok ? null : saved.error);
    if (saved.ok && saved.value.outcome === 'saved')
      showToast({ message: words.saved(saved.value.fileName) });
  };
  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.body}</p>
      <RadioGroup
        label={words.format}
        value={format}
        onChange={setFormat}
        options={FORMATS.map((value) => ({
          value,
          label: words.formats[value],
          description: words.hints[value],
        }))}
      />
      {underway !== null && <LongWait reason="copy" underway={underway} />}
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <Button icon="download" isPending={underway !== null} onPress={() => void save()}>
          {words.save}
        </Button>
      </div>
    </Card>
  );
}
