/**
 * Defects that no drawing caught: a promise nobody waited for, a handler that threw. Each is told in
 * a notice that offers the same report as the page that stumbled; none is swallowed.
 */
import { useEffect } from 'react';
import type { DefectReport } from '../../shared/contract/defects.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { showToast } from '../ui/toasts.ts';
import { client } from './client.ts';
import { defectReport } from './defect.ts';
import { useLanguage } from './text.tsx';

/** Tells of stray defects for as long as whoever calls it is on the screen. */
export function useStrayDefects(): void {
  const { text } = useLanguage();
  useEffect(() => {
    const words = text.shell.broken;
    const save = async (report: DefectReport): Promise<void> => {
      const answer = await client.defects.save(report);
      if (!answer.ok) showToast({ message: errorSentence(text, answer.error), tone: 'danger' });
      else if (answer.value.outcome === 'saved')
        showToast({ message: words.saved(answer.value.fileName) });
    };
    const tell = (thrown: unknown): void => {
      // Nothing was being drawn, so no parts of the window belong to it.
      const report = defectReport(thrown, '');
      showToast({
        message: words.stray,
        tone: 'danger',
        action: { label: words.save, onPress: () => void save(report) },
      });
    };
    const onError = ({ error }: ErrorEvent): void => {
      // The browser also remarks on things, such as a layout in two rounds: there, nothing is thrown.
      if (error !== null && error !== undefined) tell(error);
    };
    const onRejection = ({ reason }: PromiseRejectionEvent): void => tell(reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [text]);
}
