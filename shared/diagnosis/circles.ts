/**
 * The circles a user sorted contacts into, as far as they tell how much I adapt in each. The counts
 * can be read with any one contact left out.
 */
import { intAt, realAt } from '../graph/elements.ts';
import type { Contact } from '../model/contact.ts';
import type { Sample, Tally } from './tally.ts';
import { CIRCLE_MEMBERS_MIN, RATING } from './thresholds.ts';

export type Circles = {
  /** The circle of each contact whose circle and adaptation are known, else −1. */
  readonly labels: Int32Array;
  /** Contacts in each circle, and the sum of my adaptation to them. */
  readonly members: Int32Array;
  readonly adaptation: Float64Array;
  /** Circles large enough to count, and those of them in which I am in character. */
  readonly counted: number;
  readonly inCharacter: number;
};

/** Gathers the circles; `adaptation` tallies it where both it and the circle are known. */
export function gatherCircles(contacts: readonly Contact[], adaptation: Tally): Circles {
  const labelByName = new Map<string, number>();
  const labels = new Int32Array(contacts.length).fill(-1);
  for (const [position, contact] of contacts.entries()) {
    if (contact.circle === null || contact.adaptation === null) continue;
    const label = labelByName.get(contact.circle) ?? labelByName.size;
    labelByName.set(contact.circle, label);
    labels[position] = label;
  }
  const members = new Int32Array(labelByName.size);
  const sums = new Float64Array(labelByName.size);
  for (const [position, label] of labels.entries()) {
    if (label < 0) continue;
    members[label] = intAt(members, label) + 1;
    sums[label] = realAt(sums, label) + realAt(adaptation.amounts, position);
  }
  let counted = 0;
  let inCharacter = 0;
  for (let label = 0; label < members.length; label += 1) {
    if (isCounted(intAt(members, label))) counted += 1;
    if (isInCharacter(intAt(members, label), realAt(sums, label))) inCharacter += 1;
  }
  return { labels, members, adaptation: sums, counted, inCharacter };
}

const isCounted = (members: number): boolean => members >= CIRCLE_MEMBERS_MIN;

const isInCharacter = (members: number, adaptation: number): boolean =>
  isCounted(members) && adaptation / members >= RATING.inCharacter;

/** How many circles count in the sample, and in how many of them I am in character. */
export function countCircles(
  sample: Sample,
  circles: Circles,
  adaptation: Tally,
): { counted: number; inCharacter: number } {
  const label = sample.without < 0 ? -1 : intAt(circles.labels, sample.without);
  if (label < 0) return circles;
  const members = intAt(circles.members, label);
  const sum = realAt(circles.adaptation, label);
  const left = realAt(adaptation.amounts, sample.without);
  const change = (is: boolean, was: boolean): number => Number(is) - Number(was);
  return {
    counted: circles.counted + change(isCounted(members - 1), isCounted(members)),
    inCharacter:
      circles.inCharacter +
      change(isInCharacter(members - 1, sum - left), isInCharacter(members, sum)),
  };
}

/** Whether the contact in this position belongs to a circle I am in character in. */
export function isInCharacterWith(circles: Circles, position: number): boolean {
  const label = intAt(circles.labels, position);
  if (label < 0) return false;
  return isInCharacter(intAt(circles.members, label), realAt(circles.adaptation, label));
}
