/** The way in for somebody who only wants to look around. */
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { fetchBehindDoor } from '../../app/behind-door.ts';
import { client } from '../../app/client.ts';
import { forgetAnswers } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';

export function DemoLink(): ReactNode {
  const { text, locale } = useLanguage();
  const [isOpening, setOpening] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const open = async (): Promise<void> => {
    setOpening(true);
    fetchBehindDoor(locale);
    const opened = await client.vault.openDemo({});
    setOpening(false);
    if (opened.ok) await forgetAnswers();
    else setError(opened.error);
  };
  return (
    <>
      <Button variant="plain" icon="star" isPending={isOpening} onPress={() => void open()}>
        {text.vault.open.demo}
      </Button>
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}
