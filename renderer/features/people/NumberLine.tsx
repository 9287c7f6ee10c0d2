/** A number of 0 or more, or not answered; kept like a line of text. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { given } from '../../ui/given.ts';
import { LineField } from './LineField.tsx';
import { readNumber, writeNumber } from './numbers.ts';

type Props = {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  /** Largest number taken. */
  readonly max?: number;
  /** Zero is not an answer. */
  readonly isPositive?: boolean;
  readonly description?: ReactNode;
};

export function NumberLine(props: Props): ReactNode {
  const { label, value, onCommit, max = 1_000_000, isPositive = false, description } = props;
  const { text, locale } = useLanguage();
  const commit = (typed: string): string | null => {
    const read = readNumber(typed, locale);
    if (read === 'wrong' || (read !== null && (read > max || (isPositive && read === 0))))
      return text.people.card.notANumber;
    onCommit(read);
    return null;
  };
  return (
    <LineField
      label={label}
      value={value === null ? '' : writeNumber(value, locale)}
      onCommit={commit}
      inputMode="decimal"
      {...given({ description })}
    />
  );
}
