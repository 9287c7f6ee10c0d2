/** A line of text that is kept when one leaves it or presses Enter; Escape takes the typing back. */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { LINE_MAX } from '../../app/limits.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { given } from '../../ui/given.ts';

export type LineFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Called only when what is typed differs; answers what is wrong with it, or null. */
  readonly onCommit: (value: string) => string | null;
  readonly description?: ReactNode;
  /** What can be chosen in place of typing it once more. */
  readonly offers?: readonly string[];
  readonly type?: 'text' | 'email';
  readonly inputMode?: 'decimal';
};

export function LineField(props: LineFieldProps): ReactNode {
  const { label, value, onCommit, description, offers, type = 'text', inputMode } = props;
  /** Null while nothing is being typed: then the field shows what is kept. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  const commit = (line: string | null): void => {
    if (line === null || line.trim() === value) {
      setTyped(null);
      return setError(null);
    }
    const wrong = onCommit(line.trim());
    setError(wrong);
    setTyped(wrong === null ? null : line);
  };
  const cancel = (): void => {
    setTyped(null);
    setError(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit(typed);
    if (event.key !== 'Escape' || typed === null) return;
    event.stopPropagation();
    cancel();
  };
  const shared = { label, value: typed ?? value, onChange: setTyped, error, maxLength: LINE_MAX };
  if (offers !== undefined)
    return (
      <ComboBox
        {...shared}
        offers={offers}
        onCommit={commit}
        onCancel={cancel}
        {...given({ description })}
      />
    );
  return (
    <TextField
      {...shared}
      onBlur={() => commit(typed)}
      onKeyDown={onKeyDown}
      type={type}
      {...given({ description, inputMode })}
    />
  );
}
