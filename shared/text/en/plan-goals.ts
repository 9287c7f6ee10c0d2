/** What one wants to reach, for which a network is developed. One’s own words; nothing is measured. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

export const goals = {
  title: 'What it is for',
  explain:
    'Unlike friendship, a professional network is developed towards what one wants to reach (Kraus 2021). Name up to three goals and the help each would need: who could give it is proposed earlier. That a goal counts two points in this order, and three as the most, is our proposal.',
  none: 'A goal in a few words gives the plan a direction. It may stay empty.',
  add: 'Write down a goal',
  edit: (goal: string): string => `Change the goal “${goal}”`,
  more: (goal: string): string => `What to do with the goal “${goal}”`,
  close: 'Reached, or let go of',
  reopen: 'Take it up again',
  reopenNamed: (goal: string): string => `Take up again: ${goal}`,
  remove: 'Remove the goal',
  by: (day: string): string => `by ${day}`,
  needs: (help: string): string => `Needs: ${help.toLowerCase()}`,
  /** How much of the plan serves it. */
  served: (things: number, people: number): string =>
    things === 0
      ? 'Nothing in the plan serves it yet.'
      : people === 0
        ? `${number(things)} ${plural(things, { one: 'thing', other: 'things' })} in the plan; nobody in the network is part of it yet.`
        : `${number(things)} ${plural(things, { one: 'thing', other: 'things' })} in the plan, with ${number(people)} ${plural(people, { one: 'person', other: 'people' })} of the network.`,
  closed: 'Goals of before',
  closedOn: (day: string): string => `set aside on ${day}`,
  dialog: {
    add: 'A goal',
    edit: 'The goal',
    text: 'What do you want to reach?',
    placeholder: 'Head of the unit by 2028',
    missing: 'A few words are enough.',
    by: 'By when, if there is a day',
    needs: 'Which help would bring it nearer?',
    save: 'Keep it',
  },
  /** On an item and on a proposal. */
  choose: 'For which goal?',
  noGoal: 'None in particular',
  aGoal: 'A goal of mine',
  forGoal: (goal: string): string => `For: ${goal}`,
};
