/**
 * Habits one may begin with: to be found by those one does not know yet, and to keep up what is good.
 * Small steps, none of them a duty; after Dorie Clark as told in the source article (Kraus 2021), and
 * for the rhythm our proposal.
 */
export const ideas = {
  invest: {
    title: 'To be found by others',
    lead: 'Where nobody can introduce you, people may come to you. Three slow ways, in the order in which they build on each other.',
    list: [
      {
        name: 'Find out what sets me apart',
        how: 'Others see it more easily than you do.',
        steps: [
          'Ask three people outside work what they would come to me for',
          'Mark what has nothing to do with my job',
          'Choose one thing I would like to be known for',
        ],
      },
      {
        name: 'Make a field of my own',
        how: 'Something nobody expects of you, and about which you know a little more than most.',
        steps: [
          'Choose a topic outside the field I am known in',
          'Learn in three ways: read something, hear somebody, ask somebody',
          'Share one thing I found, with people who may like it',
        ],
      },
      {
        name: 'Bring circles together for an evening',
        how: 'Whoever invites need not push in anywhere.',
        steps: [
          'Choose a form: a dinner, a talk, a journal club, a walk',
          'Invite people of at least three circles',
          'Bring two guests together who ought to meet',
          'Write to everybody within a week',
        ],
      },
    ],
  },
  maintain: {
    title: 'Small rhythms',
    lead: 'A little, now and then. Nothing is counted, and a week that goes by is no loss.',
    list: [
      {
        name: 'A little each week',
        how: 'Give something, get to know somebody, wake a tie.',
        steps: [
          'Give somebody something small they can use',
          'Get to know one person, and one thing they need',
          'Write to one person I have not heard from for a while',
        ],
      },
      {
        name: 'Once a month',
        how: 'Asking is a gift too: it tells somebody that they matter.',
        steps: [
          'Ask one person for one thing',
          'Introduce two people who ought to know each other',
          'Take half an hour for this plan',
        ],
      },
      {
        name: 'Once a season',
        how: 'Look at it anew, and say thank you.',
        steps: [
          'Thank those who brought me together with others',
          'Look again at what gives energy and what asks for it',
        ],
      },
    ],
  },
};
