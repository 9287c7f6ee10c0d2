/** A longer text that is kept when one leaves it. */
import { useState, type ReactNode } from 'react';
import { TextArea } from '../../ui/TextArea.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly description?: ReactNode;
  readonly rows?: number;
};

export function AreaField({ label, value, onCommit, description, rows = 5 }: Props): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed !== value) onCommit(typed);
    setTyped(null);
  };
  return (
    <TextArea
      label={label}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={commit}
      rows={rows}
      maxLength={100_000}
      description={description}
    />
  );
}
