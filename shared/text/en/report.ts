/**
 * The printed report, section by section, and the screen it is made on. The paper may lie on a
 * table between two people, so every sentence holds for whoever reads it, and none is a verdict.
 */
import { formatsFor } from '../format.ts';
import { method } from './report-method.ts';
import { plan } from './report-plan.ts';

const { list, number, percent, plural } = formatsFor('en');

const people = (count: number): string =>
  plural(count, { one: `${number(count)} person`, other: `${number(count)} people` });

export const report = {
  /** Title of the document and of the file: says nothing about anybody. */
  documentTitle: 'Plexus report',
  footer: (date: string, copy: string): string => `Plexus report · ${date} · ${copy}`,

  /** What stands for the user’s own words when they are not to be read. */
  standIns: {
    circle: (index: number): string => `Circle ${number(index)}`,
    org: (index: number): string => `Organisation ${number(index)}`,
    function: (index: number): string => `Function ${number(index)}`,
    tag: (index: number): string => `Tag ${number(index)}`,
    activity: (index: number): string => `Activity ${number(index)}`,
    wanted: (index: number): string => `Somebody looked for ${number(index)}`,
  },

  // R0
  cover: {
    kicker: 'Plexus report',
    title: 'The network you described',
    of: (name: string): string => `The network of ${name}`,
    facts: {
      date: 'Date',
      people: 'People',
      answers: 'Answers',
      copy: 'This copy',
      names: 'Names',
    },
    people: (core: number, all: number): string =>
      all === core
        ? `${people(core)} in the inner circle`
        : `${people(core)} in the inner circle, ${number(all - core)} outside it`,
    answers: (share: number): string =>
      `${percent(share)} of the evidence for the six patterns is answered`,
    copies: {
      private: 'Private copy: for yourself, with everything a report holds',
      coach: 'Coach copy: nobody is named for what they ask, cost or lack',
    },
    names: {
      full: 'Written out',
      initials: 'Initials',
      codes: 'Codes; only you know who is who',
    },
    aboutTitle: 'Before reading',
    about: [
      'This is no medical or psychological test. “Diagnosis” is a metaphor taken from the source article. The pages describe a network as one person described it on one day, and never a person.',
      'Every figure rests on answers, and an answer not given is left out, never guessed. Where there are too few, the page says so.',
      'The people in it were not asked. Please keep these pages as you would keep a letter about them.',
      'The report belongs to whoever made it. A saved file is not encrypted.',
    ],
    contents: 'Contents',
  },

  sections: {
    summary: 'In short',
    map: 'The map',
    ken: 'Who introduced whom',
    benefits: 'What the circle gives',
    patterns: 'The six patterns',
    plan: 'The plan',
    weeks: 'The next four weeks',
    progress: 'Then and now',
    questions: 'For the next conversation',
    method: 'Method and sources',
  },

  // R1
  summary: {
    strengths: 'What carries',
    gaps: 'What is thin',
    noStrength: 'The answers given so far do not single out a strength yet.',
    noGap: 'The answers given so far do not single out a gap.',
    questionTitle: 'One question to begin with',
    question: 'Which person who is missing here would change this picture most?',
    figuresTitle: 'Figures at a glance',
    figure: 'Figure',
    value: 'Value',
    source: 'Where the mark comes from',
    figures: {
      rate: 'Introductions made by yourself',
      benefits: 'Kinds of help that reach you',
      challengers: 'People who push back openly',
      components: 'Separate groups, without you',
      effectiveSize: 'Effective size',
      size: 'People in the inner circle',
    },
    marks: {
      rate: 'line at 65%',
      benefits: 'all six',
      challengers: 'one at least; two are our proposal',
      components: 'knows no cut-off',
      effectiveSize: 'knows no cut-off',
      size: '12–18, descriptive',
    },
    mark: (source: string, mark: string): string => `${source}: ${mark}`,
    ofSix: (count: number): string => `${number(count)} of 6`,
    notKnown: 'not known yet',
  },

  strengths: {
    allBenefits: 'All six kinds of help are there, each from two people or more.',
    challengers: (count: number): string =>
      `${people(count)} push back openly: ideas are tested before they leave the circle.`,
    introduced: (count: number, of: number): string =>
      `${number(count, 1)} of ${number(of, 1)} introductions came through others: people vouch for you.`,
    open: (groups: number): string =>
      `Without you the circle falls into ${number(groups)} groups: news arrives from several sides.`,
    diverse: (share: number): string =>
      `The circle crosses lines: on average ${percent(share)} share a trait such as function, place or level with you.`,
    reciprocal: (count: number, of: number): string =>
      `Help goes both ways with ${number(count)} of ${number(of)}.`,
    authentic: (count: number): string => `${number(count)} close ties need hardly any adjusting.`,
    energy: (share: number): string =>
      `Time with ${percent(share)} of the circle leaves more energy than before.`,
    connecting: (count: number): string =>
      `People were brought together ${number(count)} times: the circle grows through you.`,
    mostBenefits: (count: number): string => `${number(count)} of the six kinds of help are there.`,
    benefit: (count: number, benefit: string): string =>
      `${people(count)} give ${benefit.toLowerCase()}.`,
  },

  gaps: {
    holes: (benefits: readonly string[]): string =>
      `Nobody gives ${list(benefits).toLowerCase()} yet.`,
    noChallenger: 'Nobody pushes back openly.',
    selfMade: (self: number, of: number): string =>
      `${number(self, 1)} of ${number(of, 1)} introductions were self-made, above the 65% line of the source article.`,
    fragile: (benefits: readonly string[]): string =>
      `One person alone gives ${list(benefits).toLowerCase()}.`,
    oneWorld: (count: number): string =>
      `All ${number(count)} form one connected group: it may be that little comes in from outside.`,
    growth: (count: number, of: number): string =>
      `${number(count)} of ${number(of)} ${plural(count, { one: 'pushes', other: 'push' })} towards growth.`,
    missing: (sides: readonly string[]): string => `Nobody: ${list(sides).toLowerCase()}.`,
    demand: (count: number, of: number): string =>
      `${number(count)} of ${number(of)} ${plural(count, { one: 'asks', other: 'ask' })} a lot.`,
    drain: (count: number, of: number): string =>
      `Time with ${number(count)} of ${number(of)} costs energy.`,
    closed: (share: number): string =>
      `${percent(share)} of the possible ties inside the circle exist: most know each other.`,
    overdue: (count: number, of: number): string =>
      `With ${number(count)} of ${number(of)} contact is overdue.`,
    noneIntroduced: 'No introduction made for others is noted yet.',
  },

  // R2
  map: {
    lead: 'In the middle, you. The nearer the ring, the closer the tie. A line joins two people who know each other.',
    figures: 'How open it is',
  },

  // R3
  ken: {
    lead: 'The table of the source article: whom you rely on, who introduced you, whom you introduced them to.',
    columns: {
      contact: 'Person',
      met: 'Introduced by',
      introducedTo: 'You introduced them to',
    },
    myself: 'myself',
    circumstance: 'circumstance',
    unknown: 'not remembered',
    notAnswered: 'not answered',
    nobody: 'nobody yet',
    rateTitle: 'How many were self-made',
  },

  // R4
  benefits: {
    lead: 'A dot where a person gives a kind of help; the foot of the table counts how many do.',
    person: 'Person',
    notAnswered: 'not answered',
    count: 'People',
    state: 'State',
    boundaries: 'Lines the circle crosses',
  },

  // R5
  patterns: {
    lead: 'Each pattern as far as the answers carry it. A pattern describes the network, not the person, and each also brings something.',
    behind: (names: string): string => `Behind it: ${names}`,
    majorsMet: (met: number, of: number): string =>
      `${number(met)} of ${number(of)} main criteria met`,
    others: (count: number): string => `${number(count)} more`,
  },

  // R9
  questions: {
    lead: 'Open questions, with room to write. Take two or three, not all.',
    items: [
      'What on these pages was new, and what did you know all along?',
      'Who is missing here whose presence would change the map most?',
      'What does the circle, as it stands, protect you from?',
      'Who gains if nothing changes?',
      'What will you try before the next conversation, and how will you notice that it worked?',
    ],
  },

  method,
  plan,

  // The screen
  screen: {
    lead: 'What you see is what will be printed: nothing else leaves Plexus.',
    options: 'This paper',
    copy: 'Copy',
    copies: {
      private: 'Private',
      coach: 'For a coach',
    },
    copyMeaning: {
      private: 'Everything a report holds, with the people behind each number.',
      coach: 'Names only beside good things: nobody is named for what they ask, cost or lack.',
    },
    names: 'Names',
    nameModes: { full: 'Written out', initials: 'Initials', codes: 'Codes' },
    nameMeaning: {
      full: 'Everybody who sees the paper can read who is meant.',
      initials: 'Whoever knows your colleagues can still guess.',
      codes: 'Only the list below says who is who. It is not printed.',
    },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    language: 'Language',
    languages: { en: 'English', fr: 'Français' },
    onThisPaper: 'What is on this paper',
    on: {
      summary: 'Strengths, gaps and one question',
      map: 'The map',
      ken: 'Who introduced whom',
      benefits: 'Kinds of help and lines crossed',
      patterns: 'The six patterns with their evidence',
      plan: 'Your plan and the next four weeks, where you have one',
      progress: 'The network then and now, where you have a snapshot',
      questions: 'Questions for a conversation',
      method: 'Method and sources',
    },
    never: 'Never on paper: notes, drafts, journal, e-mail addresses, tags.',
    whoIsWho: 'Who is who',
    whoIsWhoNote: 'Shown here only.',
    previewLabel: (title: string): string => `Preview: ${title}`,
    save: 'Save as PDF',
    print: 'Print',
    saving: 'Saving…',
    printing: 'Printing…',
    yours: 'The saved file is yours. It is not encrypted: whoever has it can read it.',
    saved: (fileName: string): string => `Saved as ${fileName}.`,
    printed: 'Sent to the printer.',
    cancelled: 'Nothing was saved or printed.',
    emptyTitle: 'Nothing to print yet',
    empty: 'A report needs at least one person on the list.',
    emptyAction: 'Note the first people',
  },
};
