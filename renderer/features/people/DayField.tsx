/** A day that is kept when one leaves it, as one act however many pieces of it were typed. */
import { useState, type ReactNode } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { given } from '../../ui/given.ts';

type Props = {
  readonly label: string;
  /** An ISO day, or null when not answered. */
  readonly value: string | null;
  /** The last day that can be meant; none where days to come are meant too. */
  readonly max?: string;
  readonly onCommit: (day: string | null) => void;
  readonly description?: ReactNode;
  readonly isLabelHidden?: boolean;
};

type Typed = { readonly day: string | null };

export function DayField(props: Props): ReactNode {
  const { label, value, max, onCommit, description, isLabelHidden } = props;
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
        {...given({ max, description, isLabelHidden })}
      />
    </div>
  );
}
