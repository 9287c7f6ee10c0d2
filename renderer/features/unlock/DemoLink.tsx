/** The way in for somebody who only wants to look around. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { fetchBehindDoor } from '../../app/behind-door.ts';
import { client } from '../../app/client.ts';
import { forgetAnswers } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway } from '../../app/use-underway.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';

export function DemoLink(): ReactNode {
  const { text, locale } = useLanguage();
  const [underway, run] = useUnderway();
  const [error, setError] = useState<AppError | null>(null);
  const open = async (): Promise<void> => {
    setError(null);
    fetchBehindDoor(locale);
    const opened = await run((following) => client.vault.openDemo({}, following));
    if (opened === null) return;
    if (opened.ok) await forgetAnswers();
    else setError(opened.error);
  };
  return (
    <>
      <Button variant="plain" icon="star" isPending={underway !== null} onPress={() => void open()}>
        {text.vault.open.demo}
      </Button>
      {underway !== null && <LongWait reason="key" underway={underway} />}
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}
