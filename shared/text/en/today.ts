/** Today: the composed start screen; offers, never reproaches. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');
/** The number stays with its word where the line breaks. */
const persons = (count: number): string =>
  `${number(count)}\u00a0${plural(count, { one: 'person', other: 'people' })}`;

export const today = {
  described: (core: number, others: number): string =>
    others === 0
      ? `The network you described: ${persons(core)} in the inner circle.`
      : `The network you described: ${persons(core)} in the inner circle, ${number(others)} around it.`,
  openMap: 'Open the map',

  step: {
    title: 'One gentle step',
    namePeople: 'Name a few more people you rely on',
    namePeopleBody: (have: number): string =>
      have === 0
        ? 'Five are enough for a first look; initials will do.'
        : `${persons(have)} so far. Five are enough for a first look; initials will do.`,
    namePeopleDo: 'Add people',
    reach: (name: string): string => `A word to ${name}?`,
    reachBody:
      'A close tie that has been quiet for a while. A line is enough, and nothing needs to be wanted of it.',
    reachDo: 'Open the card',
    ask: 'Answer one question',
    askDo: 'Answer it',
    write: 'Write two lines about a recent conversation',
    writeBody: 'What they gave, what you gave, how it left you.',
    writeDo: 'Open the journal',
    look: 'Nothing asks for you today',
    lookBody: 'A good day to look at the whole from further away.',
    lookDo: 'Look at the map',
    why: 'Why this one?',
    whyBody:
      'Plexus looks, in this order, for a first handful of people, a strong tie gone quiet, the answer that would make most readings clearer, and a journal that has rested for two weeks. It shows the first it finds. You may leave it.',
  },

  quiet: {
    title: 'Ties that have gone quiet',
    none: 'None of the ties you described has been quiet for unusually long.',
    unknown:
      'Say when you were last in touch with a few people, and the ties that have gone quiet appear here.',
    since: (day: string): string => `last in touch on ${day}`,
    months: (months: number): string =>
      `last in touch about ${number(months)} ${plural(months, { one: 'month', other: 'months' })} ago`,
    explainTitle: 'Gone quiet',
    explain:
      'The closer a tie, the sooner silence is felt. Plexus compares the time since you were in touch with what usually keeps a tie this close warm. Some silences are chosen and good: this is a reminder, no debt.',
    all: 'See it in the diagnosis',
  },

  ask: {
    title: 'What to ask yourself next',
    none: 'Nothing is open that would make the picture clearer.',
    about: (count: number): string => `about ${persons(count)}`,
    aboutMe: 'about yourself',
    explainTitle: 'Why these questions',
    explain:
      'Among everything not answered yet, these answers would let Plexus read the most patterns with more certainty. Leave out what you would rather not say; it is never guessed.',
  },

  lately: {
    title: 'Lately in the journal',
    none: 'The first lines you write appear here.',
    all: 'Open the journal',
  },

  doors: {
    title: 'Where would you like to begin?',
    intro:
      'This page will show who has gone quiet, what to ask yourself next and what you wrote lately. First it needs a few people.',
    table: 'Name your people',
    tableBody:
      'A table with three columns: who, who introduced you, whom you introduced them to. Ten minutes.',
    file: 'Bring in a file',
    fileBody:
      'LinkedIn, Google, Outlook, vCard or a Plexus document. You choose whom to keep. You may also drop it anywhere on this window.',
    demo: 'Look at an invented network',
    demoBody:
      'Two years of a young physician’s network. Your vault locks, and the first screen takes you there.',
  },
};
