/**
 * The circles a user sorted contacts into, as far as they tell how much I adapt in each. The counts
 * can be read with some people taken out and some put in, in as many steps as there are such people.
 */
import { intAt, realAt } from '../graph/elements.ts';
import { createInts, createReals } from '../graph/memory.ts';
import type { Contact } from '../model/contact.ts';
import type { Sample, Tally } from './tally.ts';
import { CIRCLE_MEMBERS_MIN, RATING } from './thresholds.ts';

export type Circles = {
  readonly labelByName: ReadonlyMap<string, number>;
  /** The circle of each contact whose circle and adaptation are known, else −1. */
  readonly labels: Int32Array;
  /** My adaptation to each contact; 0 where it or the circle is not known. */
  readonly amounts: Float64Array;
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
  const labels = createInts(contacts.length).fill(-1);
  for (const [position, contact] of contacts.entries()) {
    if (contact.circle === null || contact.adaptation === null) continue;
    const label = labelByName.get(contact.circle) ?? labelByName.size;
    labelByName.set(contact.circle, label);
    labels[position] = label;
  }
  const members = createInts(labelByName.size);
  const sums = createReals(labelByName.size);
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
  return {
    labelByName,
    labels,
    amounts: adaptation.amounts,
    members,
    adaptation: sums,
    counted,
    inCharacter,
  };
}

const isCounted = (members: number): boolean => members >= CIRCLE_MEMBERS_MIN;

const isInCharacter = (members: number, adaptation: number): boolean =>
  isCounted(members) && adaptation / members >= RATING.inCharacter;

/** How many circles count in the sample, and in how many of them I am in character. */
export function countCircles(
  sample: Sample,
  circles: Circles,
): { readonly counted: number; readonly inCharacter: number } {
  let { counted, inCharacter } = circles;
  for (const { label, members, adaptation } of findDiffering(sample, circles)) {
    const [membersBefore, adaptationBefore] = sumsOf(circles, label);
    counted += Number(isCounted(members)) - Number(isCounted(membersBefore));
    inCharacter +=
      Number(isInCharacter(members, adaptation)) -
      Number(isInCharacter(membersBefore, adaptationBefore));
  }
  return { counted, inCharacter };
}

/** A circle the sample differs in, by label, a new one by name; and its sums there. */
type Differing = { readonly label: Label; members: number; adaptation: number };
type Label = number | string;

/** The circles people were taken out of or put into, each once: they are few. */
function findDiffering({ left, joined }: Sample, circles: Circles): Differing[] {
  const found: Differing[] = [];
  for (const position of left) {
    const label = intAt(circles.labels, position);
    if (label < 0) continue;
    const circle = openCircle(found, label, circles);
    circle.members -= 1;
    circle.adaptation -= realAt(circles.amounts, position);
  }
  for (const { circle: name, adaptation } of joined) {
    if (name === null || adaptation === null) continue;
    const circle = openCircle(found, circles.labelByName.get(name) ?? name, circles);
    circle.members += 1;
    circle.adaptation += adaptation;
  }
  return found;
}

function openCircle(found: Differing[], label: Label, circles: Circles): Differing {
  const present = found.find((circle) => circle.label === label);
  if (present !== undefined) return present;
  const [members, adaptation] = sumsOf(circles, label);
  const circle = { label, members, adaptation };
  found.push(circle);
  return circle;
}

/** Members and sum of adaptation in the core; a circle that is new there has none. */
const sumsOf = (circles: Circles, label: Label): readonly [number, number] =>
  typeof label === 'string'
    ? [0, 0]
    : [intAt(circles.members, label), realAt(circles.adaptation, label)];

/** Whether the contact in this position belongs to a circle I am in character in. */
export function isInCharacterWith(circles: Circles, position: number): boolean {
  const label = intAt(circles.labels, position);
  if (label < 0) return false;
  return isInCharacter(intAt(circles.members, label), realAt(circles.adaptation, label));
}
