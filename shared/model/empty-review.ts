/** A look back of which only the outcome is said. Apart from the schemas, so that the page can make one. */
import type { Review } from './review.ts';

/** What nothing was answered of. */
export const UNRATED = {
  energy: null,
  tie: null,
  signal: null,
  worth: null,
} as const satisfies Partial<Review>;

export const newReview = (day: string, outcome: Review['outcome']): Review => ({
  day,
  outcome,
  note: null,
  ...UNRATED,
});
