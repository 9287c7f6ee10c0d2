/** What a snapshot is called, where one chooses among them or says which is meant. Pure. */
import type { SnapshotHead } from '../../../shared/model/snapshot.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import type { Formats } from '../../../shared/text/format.ts';

type Saying = {
  readonly text: Catalogue;
  readonly formats: Pick<Formats, 'day'>;
  /** While names are hidden, so are the names of days, as on the map. */
  readonly areNamesHidden: boolean;
};

/** “12 May 2026: Before the new post”. */
export const snapshotWords = (
  { day, title }: Pick<SnapshotHead, 'day' | 'title'>,
  { text, formats, areNamesHidden }: Saying,
): string => text.snapshots.named(formats.day(day), areNamesHidden ? null : title);
