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
  readonly isLabelHidden?: boolean;
  readonly isSpellChecked?: boolean;
  /** It stands in the place of what it changes, which one leaves it for: the focus is here at once. */
  readonly onLeave?: (by: 'key' | 'focus') => void;
};

export function LineField(props: LineFieldProps): ReactNode {
  const { label, value, onCommit, description, offers, type = 'text', inputMode } = props;
  const { isLabelHidden, isSpellChecked, onLeave } = props;
  /** Null while nothing is being typed: then the field shows what is kept. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  /** Answers whether nothing is left to say about it. */
  const commit = (line: string | null): boolean => {
    const isSame = line === null || line.trim() === value;
    const wrong = isSame ? null : onCommit(line.trim());
    setError(wrong);
    setTyped(wrong === null ? null : line);
    return wrong === null;
  };
  const cancel = (): void => {
    setTyped(null);
    setError(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && commit(typed)) onLeave?.('key');
    if (event.key !== 'Escape' || (typed === null && onLeave === undefined)) return;
    event.stopPropagation();
    cancel();
    onLeave?.('key');
  };
  const onBlur = (): void => {
    if (commit(typed)) onLeave?.('focus');
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
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      type={type}
      takesFocus={onLeave !== undefined}
      {...given({ description, inputMode, isLabelHidden, isSpellChecked })}
    />
  );
}
