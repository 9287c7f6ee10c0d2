/**
 * Bringing a file in from anywhere: dropped on the window, or chosen from the palette or Today. What
 * is in it is shown first, by the same preview as in Settings.
 */
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { must } from '../../../shared/assert.ts';
import type { AppError } from '../../../shared/errors.ts';
import { ImportPreview } from '../../features/settings/ImportPreview.tsx';
import { errorSentence } from '../../ui/error-sentence.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { showToast } from '../../ui/toasts.ts';
import { client, onEvent } from '../client.ts';
import { useLanguage } from '../text.tsx';
import { useUnderway } from '../use-underway.ts';
import { sendFile, type ReadFile } from './send-file.ts';
import styles from './ImportDoor.module.css';

type Import = {
  /** Opens the file dialog. */
  readonly choose: () => Promise<void>;
};

const ImportContext = createContext<Import | null>(null);

export const useImport = (): Import =>
  must(use(ImportContext), 'a file is brought in from inside the ImportDoor');

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Whether files are being dragged over the window, and what is to be done when they are let go. */
function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      // Leaving the window, not moving from one part of it to the next.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDropped = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDropped);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDropped);
    };
  }, [onDrop]);
  return isOver;
}

export function ImportDoor({ children }: { readonly children: ReactNode }): ReactNode {
  const { text } = useLanguage();
  const words = text.shell.drop;
  const [file, setFile] = useState<ReadFile | null>(null);
  const [underway, run] = useUnderway();
  const { choose, take } = useMemo(() => {
    const refuse = (error: AppError): void =>
      showToast({ message: errorSentence(text, error), tone: 'danger' });
    return {
      choose: async (): Promise<void> => {
        const chosen = await run((following) => client.exchange.chooseImport({}, following));
        if (chosen === null) return;
        if (!chosen.ok) refuse(chosen.error);
        else if (chosen.value.outcome === 'read') setFile(chosen.value);
      },
      take: async (dropped: readonly File[]): Promise<void> => {
        const [only, ...others] = dropped;
        if (only === undefined) return;
        if (others.length > 0) return showToast({ message: words.oneOnly, tone: 'danger' });
        const read = await run((following) => sendFile(only, following));
        if (read === null) return;
        if (read.ok) setFile(read.value);
        else refuse(read.error);
      },
    };
  }, [text, words, run]);
  const isOver = useDroppedFiles(take);
  useEffect(
    () =>
      onEvent((event) => {
        if (event.event === 'deed-wanted' && event.deed === 'import') void choose();
      }),
    [choose],
  );
  const door = useMemo(() => ({ choose }), [choose]);
  return (
    <ImportContext value={door}>
      {children}
      {isOver && (
        <div className={styles.over}>
          <div className={styles.sheet}>
            <Icon name="upload" size={40} />
            <p className={styles.title}>{words.title}</p>
            <p>{words.body}</p>
          </div>
        </div>
      )}
      {underway !== null && (
        <div className={styles.reading}>
          <LongWait reason="file" underway={underway} />
        </div>
      )}
      {file !== null && (
        <ImportPreview key={file.token} file={file} onClose={() => setFile(null)} />
      )}
    </ImportContext>
  );
}
