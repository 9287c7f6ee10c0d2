/** Save and print, with what each led to. */
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import type { ReportOptions } from '../../../shared/contract/report.ts';
import { offerPrint } from '../../app/print-here.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { useReportActions } from './use-report-actions.ts';
import styles from './ReportButtons.module.css';

export function ReportButtons({ options }: { readonly options: ReportOptions }): ReactNode {
  const { text } = useLanguage();
  const words = text.report.screen;
  const { state, underway, save, print } = useReportActions(options);
  const isSaving = state.kind === 'busy' && state.act === 'save';
  const isPrinting = state.kind === 'busy' && state.act === 'print';
  const onPrint = useEffectEvent(() => {
    if (state.kind !== 'busy') void print();
  });
  useEffect(() => offerPrint(() => onPrint()), []);
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          icon="download"
          isPending={isSaving}
          isDisabled={isPrinting}
          onPress={() => void save()}
        >
          {isSaving ? words.saving : words.save}
        </Button>
        <Button
          icon="print"
          isPending={isPrinting}
          isDisabled={isSaving}
          onPress={() => void print()}
        >
          {isPrinting ? words.printing : words.print}
        </Button>
      </div>
      <p className={styles.note}>{words.yours}</p>
      <p role="status" className={styles.outcome}>
        {state.kind === 'done' ? state.message : ''}
      </p>
      {underway !== null && <LongWait reason="paper" underway={underway} />}
      {state.kind === 'failed' && <ErrorNote error={state.error} />}
    </div>
  );
}
