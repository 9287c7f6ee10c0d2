/**
 * What one may try: an experiment for each pattern with its signs, things to do together, and ways to
 * begin a hard conversation. Each may be dropped without a word.
 */
export const tries = {
  /** What to do less and more of, a first try, and when to stop it, for each pattern. */
  experiments: {
    formalist: {
      less: 'Booking a meeting for everything',
      more: 'Talking with people beside your line and outside, because you choose to',
      first: 'Two conversations a month outside the line that are in nobody’s calendar',
      stop: 'Stop if it gets you or others into trouble with those in charge',
    },
    overloaded: {
      less: 'Being the first address for everything',
      more: 'Handing on, bringing people together, hours that are yours',
      first: 'Hand on three requests a week to somebody who can help as well',
      stop: 'Stop if something that matters is left undone because of it',
    },
    disconnected_expert: {
      less: 'Lunch on the same corridor',
      more: 'People of other fields who push you to grow, met through those you know',
      first: 'One conversation a month as the learner, with somebody you were introduced to',
      stop: 'Stop if it takes time your own work cannot spare',
    },
    biased: {
      less: 'Deciding inside the circle',
      more: 'Voices that contradict, from other corners',
      first: 'Before each larger decision, ask the one most likely to disagree',
      stop: 'Stop if it only costs time and no answer is ever new',
    },
    superficial: {
      less: 'Collecting acquaintances',
      more: 'Five ties that go deeper',
      first: 'Each week bring one tie you have to a second kind of help, either way',
      stop: 'Stop if it begins to feel like a duty to you or to them',
    },
    chameleon: {
      less: 'Adjusting where it costs you a lot',
      more: 'Saying what truly interests you; bringing two circles together',
      first: 'Say one unpopular true thing in one circle that feels safe',
      stop: 'Stop at once if it is held against you: adjusting may be what protects you there',
    },
    none: {
      less: 'Nothing in particular',
      more: 'Keeping what is good, and one kind of help that hangs on one person',
      first: 'Give something small once a week',
      stop: 'Stop if it feels like keeping score',
    },
  },
  /** What would show after three months that it works. */
  signals: {
    formalist: 'At least four of the six kinds of help come from ties I chose',
    overloaded: 'Two people fewer ask a lot of me, one fewer drains me, fewer hours go to requests',
    disconnected_expert:
      'A quarter of the circle, or two people more, push me to grow, and others introduced more of them',
    biased:
      'Two people or more contradict me openly, and one more separate corner is in the circle',
    superficial: 'Three distant ties fewer, and help goes both ways more often',
    chameleon: 'With two close people at least I hardly adjust at all',
  },

  /** What is counted to see whether an experiment works; `sign` says what of it shows so far. */
  signs: {
    'chosen-help': 'Kinds of help from ties I chose',
    'demanding-people': 'People who ask a lot',
    'draining-people': 'People with whom time costs energy',
    'hours-on-requests': 'Hours that go to requests',
    developers: 'People who push me to grow',
    'self-made-contacts': 'People I met by my own move',
    challengers: 'People who contradict me openly',
    corners: 'Separate corners of the circle',
    'distant-ties': 'Distant ties',
    'both-ways': 'Ties in which help goes both ways',
    'unmasked-close': 'Close people with whom I hardly adjust',
    stable: 'Patterns that stand out',
  },
  sign: (label: string, before: string, after: string, isThere: boolean): string =>
    `${label}: ${before} then, ${after} now${isThere ? ', as hoped' : ''}`,
  signOpen: (label: string): string => `${label}: cannot be told from the answers`,

  activities: {
    'grant-bid': {
      name: 'A grant application',
      how: 'With somebody from another field whose part you cannot write yourself.',
    },
    'quality-project': {
      name: 'A quality project across departments',
      how: 'One problem that bothers two departments, and one figure to move.',
    },
    'policy-initiative': {
      name: 'A health policy initiative',
      how: 'A position paper or a hearing, with people who know how decisions are made.',
    },
    'charity-board': {
      name: 'The board of a charity',
      how: 'People of quite different jobs, and a cause that counts.',
    },
    'team-sport': {
      name: 'A team sport',
      how: 'A team that needs everybody, and in which titles do not count.',
    },
    'community-drive': {
      name: 'A drive in the neighbourhood',
      how: 'Collecting, building, vaccinating: a day on which all hands are needed.',
    },
    symposium: {
      name: 'Organising a symposium',
      how: 'A programme committee of three fields, and a day that has to work.',
    },
    'disaster-exercise': {
      name: 'A disaster exercise',
      how: 'Everybody from the front desk to the fire service, and nobody gets through alone.',
    },
    course: {
      name: 'A course taught together',
      how: 'Two who know different things, and learners who notice if they do not agree.',
    },
    'hosted-evening': {
      name: 'An evening you host',
      how: 'Six people of three circles, a question, and two guests who ought to meet.',
    },
  },

  /** To begin a draft with: to give less, to give more, to keep. */
  messages: {
    ask: {
      name: 'Ask',
      text: 'I thought of you because of … Would you have twenty minutes to tell me how you see it? If it does not suit, that is quite all right.',
    },
    wake: {
      name: 'After a long time',
      text: 'It has been a while. … made me think of you today, and I wondered how you are. There is no need to answer soon.',
    },
    thank: {
      name: 'Thank you',
      text: 'You may not know what came of it: because you …, I could … Thank you.',
    },
    redirect: {
      name: 'Hand it on',
      text: 'I am glad you ask. I am not the quickest way to this, though: … knows it better than I do. Shall I put the two of you in touch?',
    },
    scope: {
      name: 'Say how much there is',
      text: 'I would like to help. What I can give is twenty minutes on … Would that be of use? If it needs more, let us see together who else could do it.',
    },
    'no-but': {
      name: 'No, but',
      text: 'I have thought about it, and I cannot take this on at present. What I can do is …',
    },
  },
};
