/** What was said when looking back at something planned, in a few words; the same on screen and paper. */
import type { Review } from '../model/review.ts';
import type { Catalogue } from './catalogue.ts';

/** The outcome, then each answer that was given. */
export function reviewWords(
  { outcome, energy, tie, signal, worth }: Review,
  text: Catalogue,
): string[] {
  const words = text.plan.review.said;
  return [
    text.proposals.outcomes[outcome],
    energy === null ? null : words.energy[energy < 0 ? 'drains' : energy > 0 ? 'gives' : 'neither'],
    tie === null ? null : words.tie[tie],
    signal === null ? null : words.signal[signal],
    worth === null ? null : words.worth[worth],
  ].filter((each) => each !== null);
}

/** The same inside a sentence, `in part, gives energy`. */
export function reviewInSentence(review: Review, text: Catalogue): string {
  const said = reviewWords(review, text).join(', ');
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
