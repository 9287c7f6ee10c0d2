/** What was done, in a few words, for undo and redo and the notice after every change. */
import { formatsFor } from '../format.ts';

/** An act as the contract's `Act` has it; the screens hand that over, so the codes must agree. */
export type ActInWords = {
  readonly code:
    | 'ego-changed'
    | 'contact-added'
    | 'contact-changed'
    | 'contacts-removed'
    | 'contacts-restored'
    | 'tie-set'
    | 'tie-removed'
    | 'ties-asked'
    | 'document-imported'
    | 'entry-added'
    | 'entry-changed'
    | 'entry-removed'
    | 'snapshot-taken'
    | 'snapshot-removed'
    | 'person-moved'
    | 'person-let-go'
    | 'people-let-go'
    | 'plan-items-added'
    | 'plan-items-changed'
    | 'plan-item-removed'
    | 'people-to-prune'
    | 'people-to-invest'
    | 'people-to-maintain'
    | 'goal-added'
    | 'goal-changed'
    | 'goal-removed'
    | 'proposal-declined'
    | 'proposal-reconsidered'
    | 'plan-budget-changed'
    | 'view-kept'
    | 'view-renamed'
    | 'view-changed'
    | 'view-removed';
  readonly name: string;
  readonly count: number;
};

const { number, plural } = formatsFor('en');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

const items = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'item', other: 'items' })}`;

/** Names the act as a thing: "the change to Ana Roy". */
const named: { [C in ActInWords['code']]: (act: ActInWords) => string } = {
  'ego-changed': () => 'the change to your own details',
  'contact-added': ({ name }) => `adding ${name}`,
  'contact-changed': ({ name }) => `the change to ${name}`,
  'contacts-removed': ({ name, count }) =>
    count === 1 && name !== '' ? `removing ${name}` : `removing ${people(count)}`,
  'contacts-restored': ({ name, count }) =>
    count === 1 && name !== '' ? `restoring ${name}` : `restoring ${people(count)}`,
  'tie-set': ({ name }) => (name === '' ? 'the new tie' : `the new tie of ${name}`),
  'tie-removed': ({ name }) => (name === '' ? 'removing a tie' : `removing a tie of ${name}`),
  'ties-asked': () => 'the answer on who knows whom',
  'document-imported': ({ count }) => `taking over ${people(count)}`,
  'entry-added': () => 'the new journal entry',
  'entry-changed': () => 'the change to a journal entry',
  'entry-removed': () => 'removing a journal entry',
  'snapshot-taken': () => 'the new snapshot',
  'snapshot-removed': () => 'removing a snapshot',
  'person-moved': ({ name }) => `moving ${name} on the map`,
  'person-let-go': ({ name }) => `letting ${name} go back on the map`,
  'people-let-go': ({ count }) => `putting ${people(count)} back on the map`,
  'plan-items-added': ({ name, count }) =>
    name === '' ? `planning ${items(count)}` : `the plan for ${name}`,
  'plan-items-changed': ({ name }) =>
    name === '' ? 'the change to the plan' : `the change to the plan for ${name}`,
  'plan-item-removed': ({ name, count }) => {
    if (count > 1) return `taking ${items(count)} out of the plan`;
    return name === '' ? 'removing a part of the plan' : `removing the plan for ${name}`;
  },
  'people-to-prune': ({ count }) => `meaning to give less to ${people(count)}`,
  'people-to-invest': ({ count }) => `meaning to give more to ${people(count)}`,
  'people-to-maintain': ({ count }) => `meaning to keep the ties with ${people(count)} as they are`,
  'goal-added': () => 'the new goal',
  'goal-changed': () => 'the change to a goal',
  'goal-removed': () => 'removing a goal',
  'proposal-declined': () => 'the “not now”',
  'proposal-reconsidered': () => 'looking at a proposal again',
  'plan-budget-changed': () => 'the change to your weekly time',
  'view-kept': ({ name }) => `keeping the view “${name}”`,
  'view-renamed': ({ name }) => `renaming the view “${name}”`,
  'view-changed': ({ name }) => `the change to the view “${name}”`,
  'view-removed': ({ name }) => `removing the view “${name}”`,
};

const done: { [C in ActInWords['code']]: (act: ActInWords) => string } = {
  'ego-changed': () => 'Your own details are saved',
  'contact-added': ({ name }) => `${name} is in your network`,
  'contact-changed': ({ name }) => `Saved for ${name}`,
  'contacts-removed': ({ name, count }) =>
    count === 1 && name !== '' ? `${name} is removed` : `${people(count)} removed`,
  'contacts-restored': ({ name, count }) =>
    count === 1 && name !== '' ? `${name} is back in your network` : `${people(count)} restored`,
  'tie-set': ({ name }) => (name === '' ? 'The tie is set' : `A tie of ${name} is set`),
  'tie-removed': ({ name }) => (name === '' ? 'The tie is removed' : `A tie of ${name} is removed`),
  'ties-asked': () => 'Who knows whom: saved',
  'document-imported': ({ count }) => `${people(count)} taken over`,
  'entry-added': () => 'The entry is saved',
  'entry-changed': () => 'The entry is changed',
  'entry-removed': () => 'The entry is removed',
  'snapshot-taken': () => 'The snapshot is taken',
  'snapshot-removed': () => 'The snapshot is removed',
  'person-moved': ({ name }) => `${name} stays where you put them`,
  'person-let-go': ({ name }) => `${name} is back in their place`,
  'people-let-go': ({ count }) => `${people(count)} back in place`,
  'plan-items-added': ({ name, count }) =>
    name === '' ? `${items(count)} in your plan` : `${name}: in your plan`,
  'plan-items-changed': ({ name }) =>
    name === '' ? 'The plan is saved' : `The plan for ${name} is saved`,
  'plan-item-removed': ({ name, count }) => {
    if (count > 1) return `${items(count)} taken out of your plan`;
    return name === '' ? 'Taken out of your plan' : `${name}: taken out of your plan`;
  },
  'people-to-prune': ({ count }) => `Meant to give less to ${people(count)}`,
  'people-to-invest': ({ count }) => `Meant to give more to ${people(count)}`,
  'people-to-maintain': ({ count }) => `Meant to keep the ties with ${people(count)} as they are`,
  'goal-added': () => 'The goal is written down',
  'goal-changed': () => 'The goal is saved',
  'goal-removed': () => 'The goal is removed; what served it stays',
  'proposal-declined': () => 'Not now: this is not proposed again for a while',
  'proposal-reconsidered': () => 'This may be proposed again',
  'plan-budget-changed': () => 'Your weekly time is saved',
  'view-kept': ({ name }) => `The view “${name}” is kept`,
  'view-renamed': ({ name }) => `The view is called “${name}” now`,
  'view-changed': ({ name }) => `The view “${name}” shows what you see now`,
  'view-removed': ({ name }) => `The view “${name}” is removed`,
};

export const acts = {
  undo: 'Undo',
  redo: 'Redo',
  done: (act: ActInWords): string => done[act.code](act),
  undone: (act: ActInWords): string => `Undone: ${named[act.code](act)}`,
  redone: (act: ActInWords): string => `Redone: ${named[act.code](act)}`,
  undoNamed: (act: ActInWords): string => `Undo ${named[act.code](act)}`,
  redoNamed: (act: ActInWords): string => `Redo ${named[act.code](act)}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
};
