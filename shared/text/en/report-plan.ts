/** The two pages of the plan on paper: what is meant, and the next four weeks. Offers, no orders. */
import { formatsFor } from '../format.ts';

const { number, plural, day, list } = formatsFor('en');

export const plan = {
  lead: 'What I mean to try, as far as I have written it down. It is mine to change, and it says nothing about what anybody is worth.',
  /** Somebody a coach’s copy does not name. */
  somebody: 'Somebody',
  /** Something told in words that are not to be read on this paper. */
  together: 'Something done together',
  habit: 'A habit of mine',
  habitFor: (pattern: string): string => `A habit of mine (${pattern})`,
  /** What it is for. */
  goals: {
    by: (on: string): string => `by ${day(on)}`,
    needs: (help: readonly string[]): string => `needs ${list(help).toLowerCase()}`,
  },
  forGoal: (goal: string): string => `For: ${goal}.`,
  done: (on: string): string => `done on ${day(on)}`,
  due: (on: string): string => `by ${day(on)}`,
  experiment: (from: string, until: string): string => `A try from ${day(from)} to ${day(until)}`,
  stopRule: (rule: string): string => `I stop: ${rule}`,
  signal: (signal: string): string => `It works if: ${signal}`,
  introducers: 'Could introduce me:',
  paused: (until: string): string => `Rests until ${day(until)}.`,
  reviewOn: (on: string): string => `I look back on ${day(on)}.`,
  reviewed: (on: string, said: string): string => `Looked back on ${day(on)}: ${said}.`,

  weeks: {
    lead: 'What has a day in the next four weeks. Nothing is lost if a week goes by.',
    from: (on: string): string => `From ${day(on)}`,
    nothing: 'Nothing has a day.',
    on: 'Day',
    what: 'What',
    whom: 'About',
    touches: (count: number, known: number, of: number): string =>
      `To keep up with the inner circle asks for about ${number(count, 1)} ${plural(Math.round(count), { one: 'sign', other: 'signs' })} of life a month, as far as closeness is known (${number(known)} of ${number(of)}).`,
    time: (taken: string, verdict: string): string => `What all of it takes: ${taken}. ${verdict}`,
    regimenTitle: 'A rhythm that keeps a network alive',
    regimen: [
      [
        'Each week',
        'Give something · meet one new person and learn one thing they need · a sign of life to one person for whom it has been a while',
      ],
      ['Each month', 'Ask for one thing · introduce two people · half an hour to look at the plan'],
      [
        'Each quarter',
        'Ask yourself anew who gives energy and who asks a lot · thank those who brought you together with others',
      ],
      ['Each half-year, and with every new post', 'Describe the network anew'],
    ] as readonly (readonly [string, string])[],
    source:
      'Weekly giving and one new person come from the source articles; the rest is our proposal. No streaks: leave out what does not fit.',
  },
};
