/** One month of days to choose from; it belongs to the date field it is inside of. */
import type { ReactNode } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
} from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';
import { Icon } from './Icon.tsx';
import styles from './DateField.module.css';

export function DayCalendar(): ReactNode {
  const { text } = useLanguage();
  const { parts } = text;
  return (
    <Dialog className={styles.dialog ?? ''} aria-label={parts.calendar}>
      <Calendar className={styles.calendar ?? ''}>
        <header className={styles.head}>
          <Button slot="previous" className={styles.turn ?? ''} aria-label={parts.earlierMonth}>
            <Icon name="chevron-left" size={16} />
          </Button>
          <Heading className={styles.month ?? ''} />
          <Button slot="next" className={styles.turn ?? ''} aria-label={parts.laterMonth}>
            <Icon name="chevron-right" size={16} />
          </Button>
        </header>
        <CalendarGrid weekdayStyle="short">
          <CalendarGridHeader>
            {(day) => (
              <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell className={styles.day ?? ''} date={date} />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </Dialog>
  );
}
