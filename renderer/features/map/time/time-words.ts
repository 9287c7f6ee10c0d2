/** How days are called on the map, and what is said when it shows them. Pure. */
import type { Catalogue } from '../../../../shared/text/catalogue.ts';
import type { Formats } from '../../../../shared/text/format.ts';
import { snapshotWords } from '../../progress/snapshot-words.ts';
import { marksOn } from './marks.ts';
import type { Stop } from './stops.ts';
import type { TimeView } from './use-time.ts';

type Saying = {
  readonly text: Catalogue;
  readonly formats: Pick<Formats, 'day'>;
  /** While names are hidden, so are the names of days. */
  readonly areNamesHidden: boolean;
};

type Words = Pick<Saying, 'text' | 'formats'>;

/** “12 May 2026: Before the new post”, “Today”. */
export function stopWords(
  { kind, day, title }: Stop,
  { text, formats, areNamesHidden }: Saying,
): string {
  if (kind !== 'snapshot') return text.mapTime[kind];
  return snapshotWords({ day, title }, { text, formats, areNamesHidden });
}

/** A stop where there is little room: its day alone. */
const shortWords = ({ kind, day }: Stop, { text, formats }: Words): string =>
  kind === 'snapshot' ? formats.day(day) : text.mapTime[kind];

/** What the map shows: “As of 12 May 2026”, or the two days in their order. */
export function shownWords(
  { stop, compared }: Pick<TimeView, 'stop' | 'compared'>,
  saying: Words,
): string {
  const words = saying.text.mapTime;
  if (compared !== null)
    return words.beside(shortWords(compared.before, saying), shortWords(compared.after, saying));
  return stop.kind === 'snapshot' ? words.asOf(saying.formats.day(stop.day)) : words[stop.kind];
}

/** One sentence on what is to be seen now. */
export function noteWords({ stop, compared }: TimeView, { mapTime }: Catalogue): string {
  if (compared === null) return mapTime.notes[stop.kind];
  return compared.after.kind === 'target' ? mapTime.notes.ahead : mapTime.notes.compared;
}

/** The words of the marks, by whether what differs is past or only meant. */
export const markWords = (
  { compared }: Pick<TimeView, 'compared'>,
  { mapTime }: Catalogue,
): Catalogue['mapTime']['marks'] =>
  compared?.after.kind === 'target' ? mapTime.marksAhead : mapTime.marks;

/** What is told of one person where two days are compared; nothing of whoever is as before. */
export function personWords(view: TimeView, id: string, text: Catalogue): readonly string[] {
  if (view.compared === null) return [];
  const words = markWords(view, text);
  return marksOn(view.compared.marks, id).map((mark) => words[mark]);
}

/** What is said aloud when another day, or a comparison, comes into sight. */
export function spokenView(view: TimeView, saying: Saying): string {
  const { compared, stop } = view;
  const { speak } = saying.text.mapTime;
  if (compared === null) {
    return stop.kind === 'snapshot'
      ? saying.text.mapTime.asOf(stopWords(stop, saying))
      : saying.text.mapTime[stop.kind];
  }
  const { entered, left, moved } = compared.marks;
  return speak(shownWords(view, saying), entered.size, left.size, moved.size);
}
