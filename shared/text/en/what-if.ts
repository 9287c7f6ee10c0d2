/** Changes tried out, read side by side. None is called better or worse, and none is advised. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

const changesOf = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'change', other: 'changes' })}`;

export const whatIf = {
  title: (file: string): string => `Plexus: ${file}, what if`,
  lead: (count: number): string =>
    `${changesOf(count)} tried on the network you described; nothing was saved. These are figures, not a forecast.`,
  before: (verdict: string): string => `Now: ${verdict}`,
  after: (verdict: string): string => `Then: ${verdict}`,
  same: 'None of the figures here would change.',
  columns: { before: 'Now', after: 'Then', difference: 'Difference', concern: 'Concern' },
  /** How an indicator’s concern moves, in points of 100. */
  concern: 'Concern: how far the line moves on its scale from 0 to 100; − is less of it.',
  untold: '–',
  count: (count: number): string => number(count),
  severity: (severity: number, certainty: string): string => `${number(severity)}  ${certainty}`,
  difference: (points: number): string =>
    points === 0 ? '0' : `${points > 0 ? '+' : '−'}${number(Math.abs(points))}`,
  failures: {
    notChanges: (places: readonly string[]): string =>
      `these changes cannot be read (${places.join(', ')}); correct the file and try again.`,
    notPossible: {
      'contact/not-found': (at: number): string =>
        `change ${number(at)} speaks of somebody who is not in the document; check the id.`,
      'contact/already-there': (at: number): string =>
        `change ${number(at)} adds somebody whose id is there already; give another id.`,
      'tie/not-possible': (at: number): string =>
        `change ${number(at)} ties somebody to themselves; name two people.`,
    },
  },
};
