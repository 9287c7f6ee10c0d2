/** A longer text that is kept when one leaves it. */
import { useState, type ReactNode } from 'react';
import { TEXT_MAX } from '../../app/limits.ts';
import { TextArea } from '../../ui/TextArea.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly description?: ReactNode;
  readonly rows?: number;
  readonly maxLength?: number;
};

export function AreaField(props: Props): ReactNode {
  const { label, value, onCommit, description, rows = 5, maxLength = TEXT_MAX } = props;
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
      maxLength={maxLength}
      description={description}
    />
  );
}
