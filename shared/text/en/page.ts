/** Words around a page: the index of a long one, and what is said of an invented one on paper. */
export const page = {
  index: 'On this page',
  /** Titles that are too long for the index. */
  short: { steps: 'Small steps', met: 'How you met' },
  demonstration: {
    footer: 'Demonstration',
    notice: 'A demonstration: everybody in this report is invented, and so is every answer.',
  },
};
