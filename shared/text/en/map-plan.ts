/**
 * The plan on the map: what one means to do with whom, whom one looks for and who could introduce
 * them, what is done together. An intention is one's own; nobody is told, and nothing is pressed.
 */
import { formatsFor } from '../format.ts';

const { list, number, plural } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

/** The lens among the others of the map. */
export const planLens = {
  name: 'My plan',
  reading:
    'What you mean to do: give a tie less (a diamond), give it more (a halo), or keep it as it is (a small disc). A dashed circle with a plus is somebody you look for and do not know yet, where they might stand.',
  marks: {
    raises: 'Give less',
    eases: 'Give more',
    neutral: 'Keep',
    unknown: 'Not in the plan',
  },
  reasons: {
    'to-give-less': 'You mean to give this tie less',
    'to-give-more': 'You mean to give this tie more',
    'to-keep': 'You mean to keep this tie as it is',
    'worth-waking': 'A resting tie that may be worth waking',
    'not-planned': 'Nothing is planned here',
  },
};

export const mapPlan = {
  /** What is meant with whoever is selected. */
  people: {
    title: 'In my plan',
    /** Said while nothing is planned: the keys that do the same. */
    hint: 'P, V and M do the same on the map; pressed again, they take them out.',
    mixed: (inPlan: number, of: number): string =>
      `${number(inPlan)} of ${people(of)} are in the plan.`,
    open: 'Open it in the plan',
    /** Who of several is not put where ties are given less: why, for some of them, and how many more. */
    keptOut: (reasons: readonly string[], others: number): string =>
      `Left out, as something hangs on the tie alone: ${reasons.join(' ')}${
        others === 0 ? '' : ` And ${number(others)} more.`
      }`,
    protectedAmong: (who: readonly string[]): string =>
      `Something hangs on the tie with ${list(who)} alone, so only ways that do not loosen it are offered there.`,
    most: (count: number): string =>
      `At most ${number(count)} are put into the plan at once. Select fewer.`,
  },
  /** The small marks beside people. */
  badges: {
    prune: 'In my plan: give less',
    invest: 'In my plan: give more',
    maintain: 'In my plan: keep',
    wake: 'Resting, perhaps worth waking',
  },
  badgesTitle: 'The plan on the map',

  /** Somebody one looks for. */
  wanted: {
    title: 'People I look for',
    show: 'Show people I look for',
    none: 'Nobody is looked for: nothing stands out as missing, and no such person is in the plan.',
    planned: 'In my plan',
    proposed: 'Might be worth looking for',
    why: 'Why',
    introducers: 'Who could introduce you',
    order: 'The likeliest first. The numbers are on the map.',
    nobody:
      'Nobody in the network you described seems near such people. Something done together may be the shorter way.',
    goTo: (name: string): string => `Select ${name}`,
    request: 'A request that is easy to turn down',
    take: 'Put into the plan',
    open: 'Open it in the plan',
    close: 'Let go of the selection',
    speak: (name: string, ring: string | null): string =>
      ring === null ? `Somebody you look for: ${name}` : `Somebody you look for: ${name}, ${ring}`,
    speakIntroducers: (who: readonly string[]): string =>
      who.length === 0 ? 'Nobody seems near' : `Could introduce you: ${list(who)}`,
    columns: { name: 'Whom', introducers: 'Could introduce you' },
    anywhere: 'not said',
  },
  /** Things done together. */
  activities: {
    show: 'Outline what is done together',
    named: (name: string, score: number): string => `${name} (${number(score)} of 8)`,
    alone: (names: readonly string[]): string =>
      `Not outlined, as fewer than two people on the map are named: ${list(names)}.`,
  },

  /** The tray of tried changes, put into the plan. */
  tray: {
    put: 'Put into the plan',
    hint: 'Each try becomes something you mean to do. Nothing in the network changes, and the tray is empty afterwards.',
    lost: 'What you would lose is named above.',
    together: (one: string, other: string): string => `Bring ${one} and ${other} together`,
    apart: (one: string, other: string): string =>
      `Think over what it would be if ${one} and ${other} did not know each other`,
    withNewcomer: (who: string): string => `Bring them together with ${who}`,
  },
};
