/** A day that is kept when one leaves it, as one act however many pieces of it were typed. */
import { useState, type ReactNode } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { given } from '../../ui/given.ts';

type Props = {
  readonly label: string;
  /** An ISO day, or null when not answered. */
  readonly value: string | null;
  readonly max: string;
  readonly onCommit: (day: string | null) => void;
  readonly description?: ReactNode;
};

type Typed = { readonly day: string | null };

export function DayField({ label, value, max, onCommit, description }: Props): ReactNode {
  /** Null while nothing is being changed: then the field shows what is kept. */
  const [typed, setTyped] = useState<Typed | null>(null);
  const commit = (): void => {
    if (typed !== null && typed.day !== value) onCommit(typed.day);
    setTyped(null);
  };
  return (
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) commit();
      }}
    >
      <DateField
        label={label}
        value={typed === null ? value : typed.day}
        onChange={(day) => setTyped({ day })}
        max={max}
        {...given({ description })}
      />
    </div>
  );
}
