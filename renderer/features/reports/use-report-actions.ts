/** Saving and printing the report: what is under way, how it ended, and what went wrong. */
import { useState } from 'react';
import type { ReportOptions } from '../../../shared/contract/report.ts';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';

type ReportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly act: 'save' | 'print' }
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: AppError };

export type ReportActions = {
  readonly state: ReportState;
  readonly save: () => Promise<void>;
  readonly print: () => Promise<void>;
};

export function useReportActions(options: ReportOptions): ReportActions {
  const { text } = useLanguage();
  const words = text.report.screen;
  const [state, setState] = useState<ReportState>({ kind: 'idle' });

  const save = async (): Promise<void> => {
    setState({ kind: 'busy', act: 'save' });
    const result = await client.report.savePdf(options);
    if (!result.ok) return setState({ kind: 'failed', error: result.error });
    const { value } = result;
    const message = value.outcome === 'saved' ? words.saved(value.fileName) : words.cancelled;
    setState({ kind: 'done', message });
  };

  const print = async (): Promise<void> => {
    setState({ kind: 'busy', act: 'print' });
    const result = await client.report.print(options);
    if (!result.ok) return setState({ kind: 'failed', error: result.error });
    const message = result.value.outcome === 'printed' ? words.printed : words.cancelled;
    setState({ kind: 'done', message });
  };

  return { state, save, print };
}
