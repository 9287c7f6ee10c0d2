/** Saving and printing the report: what is under way, how it ended, and what went wrong. */
import { useState } from 'react';
import type { ReportOptions } from '../../../shared/contract/report.ts';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { useUnderway, type Underway } from '../../app/use-underway.ts';

type ReportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly act: 'save' | 'print' }
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: AppError };

export type ReportActions = {
  readonly state: ReportState;
  /** While it is busy. */
  readonly underway: Underway | null;
  readonly save: () => Promise<void>;
  readonly print: () => Promise<void>;
};

export function useReportActions(options: ReportOptions): ReportActions {
  const { text } = useLanguage();
  const words = text.report.screen;
  const [state, setState] = useState<ReportState>({ kind: 'idle' });
  const [underway, run] = useUnderway();

  const save = async (): Promise<void> => {
    setState({ kind: 'busy', act: 'save' });
    const result = await run((following) => client.report.savePdf(options, following));
    if (result === null) return setState({ kind: 'done', message: words.cancelled });
    if (!result.ok) return setState({ kind: 'failed', error: result.error });
    const { value } = result;
    const message = value.outcome === 'saved' ? words.saved(value.fileName) : words.cancelled;
    setState({ kind: 'done', message });
  };

  const print = async (): Promise<void> => {
    setState({ kind: 'busy', act: 'print' });
    const result = await run((following) => client.report.print(options, following));
    if (result === null) return setState({ kind: 'done', message: words.cancelled });
    if (!result.ok) return setState({ kind: 'failed', error: result.error });
    const message = result.value.outcome === 'printed' ? words.printed : words.cancelled;
    setState({ kind: 'done', message });
  };

  return { state, underway, save, print };
}
