/** A line of text that is kept when one leaves it or presses Enter; Escape takes the typing back. */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { given } from '../../ui/given.ts';

export type LineFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Called only when what is typed differs; answers what is wrong with it, or null. */
  readonly onCommit: (value: string) => string | null;
  readonly description?: ReactNode;
  readonly type?: 'text' | 'email';
  readonly inputMode?: 'decimal';
};

export function LineField(props: LineFieldProps): ReactNode {
  const { label, value, onCommit, description, type = 'text', inputMode } = props;
  /** Null while nothing is being typed: then the field shows what is kept. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  const commit = (): void => {
    if (typed === null || typed.trim() === value) {
      setTyped(null);
      return setError(null);
    }
    const wrong = onCommit(typed.trim());
    setError(wrong);
    if (wrong === null) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || typed === null) return;
    event.stopPropagation();
    setTyped(null);
    setError(null);
  };
  return (
    <TextField
      label={label}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={onKeyDown}
      type={type}
      maxLength={200}
      error={error}
      {...given({ description, inputMode })}
    />
  );
}
