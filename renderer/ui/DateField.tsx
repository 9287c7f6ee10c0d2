/**
 * A calendar day: typed piece by piece in the order of the language, or chosen in a calendar. Days
 * are ISO, `2026-11-22`; half a day typed is no day, and changes nothing.
 */
import { parseDate, type CalendarDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  FieldError,
  Group,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';

import { classNames } from './class-names.ts';
import { DayCalendar } from './DayCalendar.tsx';
import { given } from './given.ts';
import { Icon } from './Icon.tsx';

import field from './Field.module.css';
import box from './ComboBox.module.css';
import list from './Popover.module.css';
import styles from './DateField.module.css';

export type DateFieldProps = {
  readonly label: string;
  /** An ISO day, or null when there is none. */
  readonly value: string | null;
  /** Called with whole days only, and with null when the field is emptied. */
  readonly onChange: (day: string | null) => void;
  /** The last day that can be meant. */
  readonly max?: string;
  readonly description?: ReactNode;
  /** What is wrong, in words; its presence marks the field as invalid. */
  readonly error?: string | null;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  /** Whether the day can be taken away; false where there must be one. */
  readonly isClearable?: boolean;
};

/** The day as React Aria wants it; what is no day counts as none. */
function dayOf(iso: string | null | undefined): CalendarDate | null {
  if (iso === null || iso === undefined) return null;
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}

export function DateField(props: DateFieldProps): ReactNode {
  const { label, value, onChange, max, description, isClearable = true } = props;
  const { text } = useLanguage();
  const day = dayOf(value);
  const last = dayOf(max);
  const isLate = day !== null && last !== null && day.compare(last) > 0;
  const error = props.error ?? (isLate ? text.parts.dayTooLate : null);
  const { isDisabled } = props;
  return (
    <DatePicker
      className={classNames(field.field, styles.field)}
      value={day}
      onChange={(next) => {
        if (next !== null || isClearable) onChange(next?.toString() ?? null);
      }}
      isInvalid={error !== null}
      shouldForceLeadingZeros
      {...given({ isDisabled, maxValue: last ?? undefined })}
    >
      <Label className={classNames(field.label, props.isLabelHidden === true && field.hidden)}>
        {label}
      </Label>
      <Group className={field.box ?? ''}>
        <DateInput className={classNames(field.input, styles.input)}>
          {(segment) => <DateSegment className={styles.segment ?? ''} segment={segment} />}
        </DateInput>
        {isClearable && value !== null && isDisabled !== true && (
          <Button
            slot={null}
            className={classNames(box.open, styles.clear)}
            aria-label={text.parts.clearDay}
            onPress={() => onChange(null)}
          >
            <Icon name="close" size={14} />
          </Button>
        )}
        <Button className={box.open ?? ''} aria-label={text.parts.calendar}>
          <Icon name="calendar" size={16} />
        </Button>
      </Group>
      {description !== undefined && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
      <Popover className={list.popover ?? ''}>
        <DayCalendar />
      </Popover>
    </DatePicker>
  );
}
