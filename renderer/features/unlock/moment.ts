/** A moment in UTC, `2026-11-22T08:30:00.000Z`, as the day and minute on the clock of this place. */
import type { Locale } from '../../../shared/model/preferences.ts';
import { languageTag } from '../../../shared/text/format.ts';

export const momentIn = (locale: Locale, at: string): string =>
  new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  );
