/** The report: what is chosen for it on one side, the paper itself on the other. */
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { ReportOptions } from '../../../shared/contract/report.ts';
import type { Network } from '../../../shared/model/network.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownNetwork } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { OptionsPanel } from './OptionsPanel.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { useLast } from './use-last.ts';
import styles from './ReportsScreen.module.css';

export function ReportsScreen(): ReactNode {
  const network = useShownNetwork();
  const preferences = useAnswer('preferences', 'get', {});
  const failure = network.error ?? preferences.error;
  if (failure !== null) return <ErrorNote error={failure.error} />;
  if (network.data === undefined || preferences.data === undefined) return <Loading />;
  if (!network.data.contacts.some(({ core }) => core)) return <Empty />;
  return <Report network={network.data} paper={preferences.data.paper} />;
}

function Empty(): ReactNode {
  const { text } = useLanguage();
  const [, goTo] = useLocation();
  const words = text.report.screen;
  return (
    <EmptyState
      title={words.emptyTitle}
      action={
        <Button variant="primary" onPress={() => goTo('/people')}>
          {words.emptyAction}
        </Button>
      }
    >
      {words.empty}
    </EmptyState>
  );
}

type Props = { readonly network: Network; readonly paper: ReportOptions['paper'] };

function Report({ network, paper }: Props): ReactNode {
  const { locale } = useLanguage();
  const [options, setOptions] = useState<ReportOptions>({
    copy: 'private',
    names: 'initials',
    paper,
    locale,
  });
  const preview = useAnswer('report', 'preview', options);
  // While new pages are being set, the old ones stay, on the paper they were set for.
  const shown = useLast(
    preview.data === undefined ? null : { report: preview.data, paper: options.paper },
    preview.data,
  );
  return (
    <div className={styles.screen} data-fills>
      <OptionsPanel
        network={network}
        options={options}
        onChange={(changes) => setOptions({ ...options, ...changes })}
      />
      <div className={styles.paper}>
        {preview.error !== null && <ErrorNote error={preview.error.error} />}
        {shown === null ? <Loading /> : <PaperPreview report={shown.report} paper={shown.paper} />}
      </div>
    </div>
  );
}
