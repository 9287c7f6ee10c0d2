/**
 * The last pages of the report: how the figures come about, what is evidence and what is proposal,
 * and where it is all from. The sources say how far each was read.
 */
export const method = {
  lead: 'How these figures come about, so that anybody can check them.',
  rulesTitle: 'Rules',
  rules: [
    'All figures are about the inner circle. A share counts those who answered, and is shown only when at least 70% did. Nothing missing is filled in.',
    'Each indicator turns a value into a number from 0, no concern, to 1, full concern, on a straight line between two anchors. Severity is their weighted average, from 0 to 100, over the indicators available.',
    'Below eight people, below 60% of the evidence, or without a main criterion, a pattern is not scored. Below ten people, below 75% of the evidence, or with a stand-in indicator, only the word “possible” is used.',
    'Main criteria work as in medicine: unless they are met, severity stays at 49 at most; with one of two met, at 69. A reason that rules a pattern out holds it at 49 as well.',
    'Bands: under 25 no sign, from 25 a tendency, from 50 a likely pattern, from 70 a marked pattern.',
    'Every severity is computed again with each person left out once. The range shows how much hangs on one person; a change smaller than one person is no change.',
    'There is no overall score, no comparison with other people, and no gender, origin, faith or health anywhere in the figures.',
  ],
  formulasTitle: 'Formulas',
  formulas: [
    {
      name: 'Self-made introductions',
      formula: 'self ÷ (self + person)',
      note: 'Lower bound self ÷ n; upper bound (self + circumstance + unknown) ÷ n. The line at 65% is the source article’s.',
    },
    {
      name: 'Density',
      formula: '2t ÷ (n (n − 1))',
      note: 't ties among n contacts, those to oneself left out.',
    },
    {
      name: 'Effective size',
      formula: 'n − 2t ÷ n',
      note: 'Burt 1992 in the form of Borgatti 1997 for plain ties; efficiency is effective size ÷ n.',
    },
    {
      name: 'Groups',
      formula: 'connected components',
      note: 'Of the network of contacts, oneself left out; a single person counts as one.',
    },
    {
      name: 'Alike in profile',
      formula: 'mean of “same as mine”',
      note: 'Over function, organisation, level, site and generation; three at least must be known.',
    },
    {
      name: 'Severity',
      formula: '100 · Σ w s ÷ Σ w',
      note: 's = (value − zero) ÷ (full − zero), kept between 0 and 1; w is the weight.',
    },
  ],
  marksTitle: 'Three kinds of marks',
  marks: {
    seed: 'from the articles this work grew out of. Only two numbers are: 12–18 people and 65%. Both come from practice, not from validated cut-offs.',
    research: 'from a published study, quoted from its abstract or an excerpt.',
    proposal: 'all other anchors, weights and bands. They are open to debate.',
  },
  sourcesTitle: 'Sources',
  sources: [
    {
      badge: 'seed',
      text: 'Kraus R. It’s not what you know, it’s who you know: diagnosing and healing your informal professional networks. Can J Physician Leadersh 2021;7(4):153–158.',
    },
    { badge: 'seed', text: 'Nabipour S, Cole DJ. On connecting with purpose, in anesthesiology.' },
    { badge: 'seed', text: 'Network before you need it: networking saves lives.' },
    {
      badge: 'research',
      text: 'Cross R, Thomas R. Managing yourself: a smarter way to network. Harvard Business Review 2011 (read in excerpts and summaries; four of the six definitions are in our own words).',
    },
    {
      badge: 'research',
      text: 'Uzzi B, Dunlap S. How to build your network. Harvard Business Review 2005 (read in summaries).',
    },
    {
      badge: 'research',
      text: 'Ibarra H, Hunter M. How leaders create and use networks. Harvard Business Review 2007 (read in excerpts).',
    },
    {
      badge: 'research',
      text: 'Burt RS. Structural holes, 1992 (formulas as implemented and described by others). Borgatti S. Connections 20, 1997.',
    },
    {
      badge: 'research',
      text: 'Offer S, Fischer C. Difficult people. American Sociological Review 2018 (press text): about 15% of named ties are difficult.',
    },
    {
      badge: 'research',
      text: 'A business-press report on General Motors: a quarter of a circle wanting more access as a warning sign.',
    },
    {
      badge: 'research',
      text: 'Kilduff M, Day D. 1994; Mehra A, Kilduff M, Brass D. 2001 (abstracts): people who adapt are often central and promoted.',
    },
  ],
};
