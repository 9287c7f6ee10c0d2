/**
 * Trying changes out on the map, in words: what is tried, what would be lost, what would move. All
 * of it is "would": nothing is advised, and nobody is called too much.
 */
import { formatsFor } from '../format.ts';

const { list, number, plural } = formatsFor('en');
const changes = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'change', other: 'changes' })}`;

export const mapTrial = {
  title: 'What if',
  lead: 'Select people and try what would change. Nothing here is saved, and nobody is told.',
  tried: (count: number): string => `${changes(count)} tried. Nothing is saved.`,
  preparing: 'Working it out…',
  discard: 'Discard',
  takeBack: (what: string): string => `Take back: ${what}`,

  actions: {
    title: 'Try out',
    gone: 'As if gone',
    back: 'Bring back',
    outside: 'To the periphery',
    inside: 'Into the inner circle',
    draw: 'Join by a tie',
    cut: 'Without their tie',
    answers: 'Another answer',
    wanted: 'Somebody you might wish for',
    start: 'Start from small steps',
    startHere: 'Try these',
    /** What “from 71 to 49 of 100” counts. */
    points: 'Points of a pattern',
    pointsExplain:
      'How much of what makes up a pattern your answers hold: 0 is nothing of it, 100 all of it. The first figure is the network you described, the second the same network with these steps. It is no grade, and not how people would answer.',
    noStart:
      'No steps are in sight: no pattern stands at 50 or above, or a few more answers are needed.',
  },
  fields: {
    closeness: 'Closeness',
    energy: 'Energy',
    demand: 'Asks of you',
    challenge: 'Contradicts you',
    received: 'Gives you',
  },
  wanted: {
    developer: 'Somebody who helps you grow',
    challenger: 'Somebody who contradicts you',
    outsider: 'Somebody outside your organisation',
    kindred: 'Somebody with a true interest of yours',
  },

  /** The hand that tries: whoever is taken to another ring is tried there. */
  byHand: {
    label: 'Try by hand',
    title: 'Trying by hand.',
    stop: 'Put people instead',
    nothing: 'Nothing tried yet. Nothing is saved.',
    how: {
      closeness: 'Take somebody to another ring, or select them: Alt with ↑ or ↓.',
      contact: 'Take somebody to the innermost ring, as if you had just been in touch.',
    },
    notHere: {
      benefits:
        'Which kind of help it would be, a ring cannot tell. Select somebody and try “Another answer”, or arrange the rings by closeness.',
      level:
        'Somebody’s level is not yours to change, so there is nothing to try here. Rings by closeness can be tried.',
      force:
        'Near and far mean nothing in the free picture, so there is nothing to try here. Rings by closeness can be tried.',
    },
    taken: (who: string, from: string, to: string): string => `${who}: ${from} → ${to}.`,
    stays: (who: string, ring: string): string => `${who}: ${ring}, as now.`,
    /** A ring on which nobody can be tried; `only` is the one ring where somebody can. */
    notThere: (who: string, ring: string, only: string | null): string =>
      only === null
        ? `${who}: “${ring}” cannot be tried.`
        : `${who}: “${ring}” cannot be tried, only “${only}”.`,
    moved: (figures: readonly string[]): string => `What would move: ${figures.join('; ')}.`,
    figure: (label: string, before: string, after: string): string =>
      `${label}, ${before} now, ${after} then`,
  },

  /** One line of the tray. */
  say: {
    gone: (who: string): string => `As if ${who} were gone`,
    outside: (who: string): string => `${who} at the periphery`,
    inside: (who: string): string => `${who} in the inner circle`,
    answer: (who: string, field: string, value: string): string => `${who}: ${field}, ${value}`,
    touch: (who: string): string => `As if you had just been in touch with ${who}`,
    received: (who: string, benefits: readonly string[]): string =>
      benefits.length === 0
        ? `${who} gives you none of the six`
        : `${who} gives you: ${list(benefits)}`,
    drawn: (one: string, other: string): string => `${one} and ${other} know each other`,
    cut: (one: string, other: string): string => `${one} and ${other} without their tie`,
  },

  losses: {
    title: 'What you would lose',
    none: 'Nothing that hangs on one person would be lost.',
    benefit: (benefit: string, who: string | null): string =>
      who === null
        ? `Nobody in the inner circle would give you this any more: ${benefit}.`
        : `Your only source of this: ${benefit} (${who}).`,
    silence: 'The last voice that contradicts you openly.',
    kin: (who: string): string => `${who} is family.`,
    care: (who: string): string => `${who} is somebody you are responsible for.`,
    bridge: (who: string): string => `Your only bridge to the world behind ${who}.`,
    circle: (who: string, circle: string): string =>
      `${who}, the only one in this circle: ${circle}.`,
    challenger: (who: string): string => `${who} contradicts you openly.`,
    newcomer: (who: string): string => `${who} is new: it is early to tell.`,
    member: (who: string, line: string, side: string): string =>
      `${who}, the only one of their kind (${line}: ${side}).`,
    protected: 'The list of what not to lose lightly is our proposal.',
  },

  figures: {
    title: 'Before and after',
    columns: { sign: 'Figure', before: 'Now', after: 'Then' },
    patterns: 'Patterns, 0–100',
    signs: 'Vital signs',
    same: 'None of these figures would move.',
    note: 'Figures of the network you described, not a forecast of how people would answer.',
    unknown: '–',
  },
  legend: { gone: 'As if gone', changed: 'Tried otherwise', added: 'Not there yet' },
  speak: { gone: 'Tried as gone', changed: 'Tried otherwise', added: 'Not there yet' },
};
