/**
 * Catches a defect in drawing, once: a calm page in its place, nothing lost, a way to go on, and a
 * report for whoever mends Plexus. Give it a key to try afresh.
 */
import { Component, useState, type ErrorInfo, type ReactNode } from 'react';
import type { DefectReport } from '../../shared/contract/defects.ts';
import type { AppError } from '../../shared/errors.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { client } from './client.ts';
import { defectReport } from './defect.ts';
import { useLanguage } from './text.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly isBroken: boolean; readonly report: DefectReport | null };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, report: null };

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true };
  }

  override componentDidCatch(thrown: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ report: defectReport(thrown, componentStack ?? '') });
  }

  override render(): ReactNode {
    const { isBroken, report } = this.state;
    return isBroken ? <BrokenScreen report={report} /> : this.props.children;
  }
}

function BrokenScreen({ report }: { readonly report: DefectReport | null }): ReactNode {
  const { text } = useLanguage();
  const words = text.shell.broken;
  const [saved, setSaved] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const save = async (made: DefectReport): Promise<void> => {
    const answer = await client.defects.save(made);
    setError(answer.ok ? null : answer.error);
    if (answer.ok && answer.value.outcome === 'saved') setSaved(answer.value.fileName);
  };
  return (
    <div role="alert">
      <EmptyState
        title={words.title}
        action={
          <>
            <Button variant="primary" onPress={() => window.location.reload()}>
              {words.reload}
            </Button>
            {report !== null && (
              <Button icon="download" onPress={() => void save(report)}>
                {words.save}
              </Button>
            )}
          </>
        }
      >
        <p>{words.body}</p>
        <p>{words.reportHolds}</p>
        {saved !== null && <p>{words.saved(saved)}</p>}
        {error !== null && <ErrorNote error={error} />}
      </EmptyState>
    </div>
  );
}
