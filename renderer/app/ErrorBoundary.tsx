/** Catches a defect in drawing, once: a calm page in its place, nothing lost, a way to go on. Give it a key to try afresh. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useLanguage } from './text.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly isBroken: boolean };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenScreen /> : this.props.children;
  }
}

function BrokenScreen(): ReactNode {
  const { text } = useLanguage();
  return (
    <div role="alert">
      <EmptyState
        title={text.shell.broken.title}
        action={
          <Button variant="primary" onPress={() => window.location.reload()}>
            {text.shell.broken.reload}
          </Button>
        }
      >
        <p>{text.shell.broken.body}</p>
      </EmptyState>
    </div>
  );
}
