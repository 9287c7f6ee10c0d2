/** The screen of the plan: what one means to do, in one's own time. It offers and never reproaches. */
import { formatsFor } from '../format.ts';
import { goals } from './plan-goals.ts';
import { ideas } from './plan-ideas.ts';
import { review } from './plan-review.ts';

const { number } = formatsFor('en');
const minutes = (exact: number): string => {
  const count = Math.round(exact);
  if (count < 60) return `${number(count)} min`;
  const rest = count % 60;
  return `${number(Math.floor(count / 60))} h${rest === 0 ? '' : ` ${number(rest)} min`}`;
};

/** A guess, told no more exactly than it is one: by five minutes, from an hour on by the quarter. */
const roughly = (exact: number): string => {
  const grain = exact < 60 ? 5 : 15;
  return minutes(Math.max(1, Math.round(exact / grain)) * grain);
};

export const plan = {
  lead: 'What you mean to do about the network you described, in your own time. Nothing here changes the network, and nobody is told.',
  add: 'Add to the plan',
  views: { label: 'Show', board: 'By intention', weeks: 'The next 90 days' },
  columnShown: 'Column shown',
  empty: {
    title: 'A plan can begin with one small thing',
    text: 'Giving one tie a little less, another a little more, and keeping a third as it is: that is a whole plan. Below is what might be worth a try in the network you described. Take up what fits, leave the rest, or begin with an idea of your own.',
    nothing:
      'Once a few people are described, Plexus looks for what might be worth a try. You may also begin with an idea of your own.',
  },

  subjects: {
    contact: 'A person in the network',
    role: 'Somebody I do not know yet',
    activity: 'Something done together',
    habit: 'A habit of mine',
  },
  adding: {
    title: 'Add to the plan',
    about: 'What is it about?',
    person: 'Who?',
    findPerson: 'A name',
    role: 'What would you call them?',
    rolePlaceholder: 'Somebody who knows health policy',
    activity: 'What would you do together?',
    activityPlaceholder: 'A small quality project',
    archetype: 'For the sake of which pattern?',
    noPattern: 'None in particular',
    habit: 'What would you like to try?',
    habitPlaceholder: 'One lunch a week outside the ward',
    column: 'What do you mean to do?',
    submit: 'Add it',
    nameMissing: 'A few words are enough.',
    personMissing: 'Choose one of the people in the network.',
  },

  card: {
    open: (name: string): string => `Open ${name}`,
    more: (name: string): string => `What to do with ${name}`,
    next: (day: string | null): string => (day === null ? 'Next' : `Next, ${day}`),
    noStep: 'No next step yet. It may rest.',
    frees: (count: number): string => `frees about ${roughly(count)} a month`,
    takes: (count: number): string => `takes about ${roughly(count)} a month`,
    pausedUntil: (day: string): string => `Rests until ${day}`,
    experimentUntil: (day: string): string => `An experiment until ${day}`,
    reviewOn: (day: string): string => `Looking back on ${day}`,
    lookedBack: (day: string, said: string): string => `Last look back, ${day}: ${said}`,
    done: 'Mark the next step as done',
    later: 'One week later',
    move: (column: string): string => `Move to “${column}”`,
    remove: 'Take out of the plan',
    keysHint:
      'On a card: Enter opens it, D marks the next step as done, Z moves it a week later, Shift and an arrow move the card.',
  },

  proposals: {
    title: 'Might be worth a try',
    explainTitle: 'Where this comes from',
    explain:
      'Plexus counts in what you answered; it knows nobody. Everybody something hangs on alone, family, those in your charge, open critics and new acquaintances are never among those to give less. At most three of these are shown at a time.',
    waysTitle: 'Ways, the gentlest first',
    take: 'Take it up',
    takeNamed: (name: string): string => `Take it up: ${name}`,
    decline: 'Not now',
    declineNamed: (name: string): string => `Not now: ${name}`,
    more: (count: number): string => `Show ${number(count)} more`,
    none: 'Nothing is proposed here at present.',
    looking: 'Looking…',
  },
  decline: {
    title: 'Leave it for now?',
    body: 'It is not proposed again for 90 days, unless you want it back.',
    reason: 'Why, if you like to say',
    hint: 'For you alone.',
    submit: 'Leave it',
  },
  declined: {
    title: 'Left for now',
    since: (day: string): string => `since ${day}`,
    named: (column: string, who: string): string => `${column}: ${who}`,
    reconsider: 'Think again',
    reconsiderNamed: (name: string): string => `Think again: ${name}`,
    somethingElse: 'A proposal that no longer applies',
    firstSnapshot: 'A first snapshot (offered again after 30 days)',
  },
  lookedBack: {
    title: 'Looked back at',
    on: (day: string): string => `on ${day}`,
  },

  item: {
    column: 'What do you mean to do?',
    reason: 'Why?',
    ownIdea: 'My own idea',
    way: 'How?',
    protected: 'Something hangs on this tie alone',
    protectedBody:
      'So only ways that do not loosen it are offered here. What you write is up to you.',
    aboveMe: 'They stand above you: distance is not among the ways offered.',
    pause: 'Distance comes last, and only after two weeks in which nothing is done.',
    purposes: 'What would make it worth something, to them or to you?',
    purposesHint:
      'One is enough. Networking on purpose can feel uneasy, and less so where one also gives.',
    purposesExplain:
      'In experiments, seeking out people for one’s own ends felt less clean than meeting them by chance or in friendship; thinking of what one has to give eased it (Casciaro, Gino & Kouchaki 2014). People say yes more often than those who ask expect (Flynn & Lake 2008), and a message out of the blue is welcome more than its sender thinks (Liu and others 2023).',
    steps: 'Steps',
    /** A step whose own words are hidden. */
    stepOf: (position: number, title: string): string => `step ${number(position)} of ${title}`,
    dueOf: (step: string): string => `Day of “${step}”`,
    addStep: 'Another step',
    addStepPlaceholder: 'Write a line to say hello',
    wordsOf: (step: string): string => `Words of “${step}”`,
    rewordStep: (step: string): string => `Say “${step}” in other words`,
    stepMissing: 'A few words are enough. To take the step away, use its cross.',
    removeStep: (step: string): string => `Remove “${step}”`,
    minutesFreed: 'Minutes a month it might free',
    minutesTaken: 'Minutes a month it might take',
    minutesHint: 'A guess is enough.',
    experiment: 'As an experiment',
    experimentLead:
      'Four to six weeks, with a line at which you stop, and a sign that it does you good. Afterwards it may be dropped without a word.',
    startExperiment: 'Make it an experiment',
    endExperiment: 'No experiment',
    from: 'From',
    weeks: 'Weeks',
    stopRule: 'When I stop',
    signal: 'What would show that it works',
    stopRuleDefault: 'Stop if it costs more than it gives two weeks in a row',
    signalDefault: 'I would do it again of my own accord',
    draft: 'What I might say',
    draftHint: 'A draft for you alone. It is on no paper.',
    startFrom: 'Begin with',
    note: 'In my own words',
    review: 'Looking back',
    pausedUntil: 'Nothing is done before',
    reviewOn: 'Look back on',
    outcome: 'What came of it?',
    reviewNote: 'What I take from it',
    reopen: 'Take it up again',
    remove: 'Take out of the plan',
    openCard: 'Open their card',
  },
  signs: {
    title: 'What shows so far',
    lead: (day: string): string =>
      `Counted in the network you described, on ${day} and now. Other things may be behind it, and what you notice yourself counts more.`,
    none: 'What changes can be counted once there is a snapshot from the day it begins or before.',
    open: 'Take a snapshot',
  },
  changes: {
    title: 'What would be so if it went well',
    joins: (name: string): string => `${name} in the inner circle`,
    answer: (who: string, field: string): string => `${who}: another answer to “${field}”`,
    mine: 'Other answers about me',
    diagnosis: 'What the diagnosis would say',
    impossible: 'This no longer fits the network as it stands now.',
  },
  goals,
  ideas,
  review,
  habit: { pattern: 'Because of this pattern', less: 'Less of', more: 'More of' },
  role: {
    name: 'What I call them',
    benefit: 'What they would give',
    level: 'Where they stand',
    org: 'Organisation',
    outside: 'Outside my organisation',
    function: 'Field',
    proximity: 'How far away',
    generation: 'Generation',
    any: 'Does not matter',
    introducers: 'Who could introduce you',
    introducersHint: 'A rough order by who is near such people, how close you are, and energy.',
    noIntroducers:
      'Nobody in the network you described seems near such people. Something done together, or something you share, may be the shorter way.',
    ask: 'A request that is easy to turn down',
    useAsDraft: 'Use as my draft',
  },
  activity: {
    name: 'What we do',
    people: 'With whom',
    stakes: 'What is at stake',
    stakesSteps: ['Nothing much', 'Something', 'A great deal'],
    interdependence: 'How far each needs the others',
    interdependenceSteps: ['Each alone', 'In part', 'Nobody alone'],
    commonGoal: 'A goal in common',
    commonGoalSteps: ['None', 'Roughly', 'Said aloud'],
    score: 'How likely ties are to form',
    scoreOf: (score: number): string => `${number(score)} of 8`,
    diversity: (points: number): string => `How different the people are: ${number(points)} of 2`,
    mixer:
      'Pleasant, and probably not enough for ties to form: where nothing is at stake and nobody needs the others, people mostly talk to those they know.',
    ideas: 'Ideas',
    explain:
      'Ties form where something is at stake, each needs the others, the goal is shared and people differ. The scale from 0 to 8 is our proposal.',
  },

  time: {
    title: 'Time',
    weekly: 'Minutes a week I can give to my network',
    unsaid: 'Say how much time you have, and Plexus tells whether the plan fits.',
    meter: 'What all of it takes',
    of: (needed: number, available: number): string =>
      `about ${minutes(needed)} of ${minutes(available)} a week`,
    keepUp: (count: number): string => `keeping up with the inner circle: ${minutes(count)} a week`,
    spent: (count: number): string => `what you give more: ${minutes(count)} a week`,
    freed: (count: number): string => `what giving less frees: ${minutes(count)} a week`,
    answered: (known: number, all: number): string =>
      `Closeness is known of ${number(known)} of ${number(all)}; the others are not counted.`,
    fits: 'It fits into the time you have.',
    over: (count: number): string =>
      `That is about ${minutes(count)} a week more than you have. Fewer people would do: let one or two rest, and give the others what they need.`,
    explainTitle: 'How this is counted',
    explain:
      'A sign of life counts a quarter of an hour, as often as the closeness of the tie asks for. What giving less frees is taken off. All of it is a rough guess.',
  },
  weeks: {
    lead: 'What you planned, week by week. Nothing is lost if a week goes by.',
    none: 'Nothing has a day yet. Steps, experiments, goals and days for looking back appear here once they do.',
    weekOf: (day: string): string => `Week of ${day}`,
    before: 'From before, if it still matters',
    kinds: {
      step: 'Step',
      'pause-ends': 'May begin again',
      'experiment-begins': 'Experiment begins',
      'experiment-ends': 'Experiment ends',
      review: 'Looking back',
      touch: 'A sign of life',
      goal: 'The day set for this goal',
    },
    done: 'Done',
    doneNamed: (what: string): string => `Done: ${what}`,
    later: 'A week later',
    laterNamed: (what: string): string => `A week later: ${what}`,
  },
  today: {
    title: 'From your plan',
    open: 'Open the plan',
  },
  palette: { weeks: 'The next 90 days of the plan' },
  keys: { title: 'In the plan', move: 'Move the card to the column beside it' },
};
