/** Invented journal entries with words as unevenly common as words are. */
import type { Entry } from '../../shared/model/journal.ts';
import { createChance, drawBelow } from './seeded.ts';

const COMMON = 'the and with about after before lunch call meeting ward grant draft review'.split(
  ' ',
);
const WORDS = 3000;
const WORDS_PER_ENTRY = 24;
const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2010, 0, 1);

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo nu ka'.split(' ');

/** A made-up word for each number below `WORDS`: three syllables. */
const wordOf = (index: number): string =>
  [index % 16, Math.floor(index / 16) % 16, Math.floor(index / 256) % 16]
    .map((syllable) => SYLLABLES[syllable] ?? '')
    .join('');

/** What is looked for: whole words and beginnings, common and rare, alone and together. */
export const SEARCHES: readonly string[] = [
  'grant',
  'meeting draft',
  'gra',
  'revi',
  ...Array.from({ length: 16 }, (_, index) => wordOf(index * index * 11 + 3)),
  ...Array.from({ length: 16 }, (_, index) => wordOf(index * 29).slice(0, 4)),
];

/** So many entries, oldest first; the same ones every time. */
export function createJournal(count: number): Entry[] {
  const chance = createChance(count);
  const drawWord = (): string => {
    if (chance() < 0.3) return COMMON[drawBelow(chance, COMMON.length)] ?? '';
    // Zipf's law, near enough: the cube of chance makes few words frequent.
    return wordOf(Math.floor(WORDS * chance() ** 3));
  };
  return Array.from({ length: count }, (_, index) => {
    const moment = new Date(FIRST_DAY + Math.floor(index / 9) * MS_PER_DAY).toISOString();
    return {
      id: `e${String(index).padStart(6, '0')}`,
      day: moment.slice(0, 10),
      text: Array.from({ length: WORDS_PER_ENTRY }, drawWord).join(' '),
      people: [],
      createdAt: moment,
      changedAt: moment,
    };
  });
}
