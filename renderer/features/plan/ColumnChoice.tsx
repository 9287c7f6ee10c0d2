/** One of the three columns. */
import type { ReactNode } from 'react';
import { PLAN_COLUMNS, type PlanColumn } from '../../../shared/model/plan-codes.ts';
import { useLanguage } from '../../app/text.tsx';
import { Segmented, type SegmentedProps } from '../../ui/Segmented.tsx';

type Props = Omit<SegmentedProps<PlanColumn>, 'options'>;

export function ColumnChoice(props: Props): ReactNode {
  const { columns } = useLanguage().text.proposals;
  return (
    <Segmented
      {...props}
      options={PLAN_COLUMNS.map((value) => ({ value, label: columns[value].name }))}
    />
  );
}
