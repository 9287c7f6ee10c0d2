/** Looking back at something planned: four questions, each of which may stay open. No verdicts. */
export const review = {
  lead: 'A few questions, if you like. Each may stay open, and nothing counts them.',
  energy: 'What does it do to your energy?',
  energyEnds: { low: 'drains', high: 'gives' },
  tie: 'Between you, compared with when you began',
  ties: { worse: 'Harder', same: 'As it was', better: 'Better' },
  signal: 'Has what you hoped for shown?',
  signalOf: (sign: string): string => `Hoped for: “${sign}”`,
  worth: 'Was it worth the time?',
  degrees: { no: 'No', 'in-part': 'In part', yes: 'Yes' },
  reopenHint: 'What you said stays with it, and another day is set to look back.',
  earlier: 'Looked back before',
  on: (day: string): string => `On ${day}`,
  /** The same as said afterwards, in a list. */
  said: {
    energy: {
      drains: 'costs energy',
      neither: 'neither costs nor gives energy',
      gives: 'gives energy',
    },
    tie: {
      worse: 'harder between us',
      same: 'as it was between us',
      better: 'better between us',
    },
    signal: {
      no: 'what I hoped for has not shown',
      'in-part': 'what I hoped for has shown in part',
      yes: 'what I hoped for has shown',
    },
    worth: {
      no: 'not worth the time',
      'in-part': 'worth part of the time',
      yes: 'worth the time',
    },
  },
};
