/** The questions still open for a pattern, in words. */
import type { Diagnosis, Question } from '../model/diagnosis.ts';
import type { Archetype } from '../model/scales.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { must } from '../assert.ts';

/** The question behind a missing answer. */
export function questionWords(field: string, text: Catalogue): string {
  const words: { readonly [field: string]: string } = text.diagnosis.questions;
  return must(words[field], 'every question has words');
}

/** What is still to be asked for a pattern, the most useful first. */
export const openQuestions = (archetype: Archetype, diagnosis: Diagnosis): readonly Question[] =>
  diagnosis.ask.filter(({ archetypes }) => archetypes.includes(archetype));

/** The same in words, each once. */
export const questionsFor = (
  archetype: Archetype,
  diagnosis: Diagnosis,
  text: Catalogue,
): readonly string[] => [
  ...new Set(openQuestions(archetype, diagnosis).map(({ field }) => questionWords(field, text))),
];
