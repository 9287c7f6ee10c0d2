/**
 * What every indicator of the engine measures: a label short enough for a table and a plain
 * explanation. One entry for each key the engine can emit; `test/shared/text` holds us to it.
 * `of` names who stands behind the number, as the heading of the list it opens.
 */
const selfCheck =
  'The average of two statements of the self-check, each answered from 0, never, to 4, always.';

export const indicators = {
  // Formalist
  prescribedShare: {
    label: 'Ties that come with the job',
    explanation: 'Contacts whose tie comes with a role, and was neither chosen nor both.',
    of: 'Ties that come with the job',
  },
  benefitsNotCoveredByDiscretionary: {
    label: 'Kinds of help without a chosen tie',
    explanation:
      'Of the six kinds of help, those that no chosen tie gives: they come with the job or not at all.',
    of: 'Chosen ties, and what they give',
  },
  sameOrganisation: {
    label: 'In the same organisation',
    explanation: 'Contacts who work in the same organisation as you.',
    of: 'In the same organisation',
  },
  verticalShare: {
    label: 'Above or below in the line',
    explanation: 'Contacts above or below you in the hierarchy, rather than beside or outside it.',
    of: 'Above or below in the line',
  },
  scheduledOnly: {
    label: 'Met in booked meetings only',
    explanation: 'Contacts you mainly meet when a meeting is in the calendar.',
    of: 'Met in booked meetings only',
  },
  selfReportF: { label: 'Self-check: going by the chart', explanation: selfCheck, of: '' },

  // Overloaded
  highDemandShare: {
    label: 'Ask a lot',
    explanation: 'Contacts who ask a lot of you: 3 or 4 on a scale from 0 to 4.',
    of: 'People who ask a lot',
  },
  netOutflow: {
    label: 'More given than received',
    explanation:
      'Kinds of help given minus received, as a share of both together. Above zero more goes out than comes in.',
    of: 'People who receive more kinds of help than they give',
  },
  coreSizeOver18: {
    label: 'People in the inner circle',
    explanation: 'The source article gives 12 to 18 for the most effective inner circles.',
    of: 'The inner circle',
  },
  hoursShareOnRequests: {
    label: 'Working time on others’ requests',
    explanation: 'The share of a normal week that goes to what other people ask for.',
    of: '',
  },
  drainShare: {
    label: 'Leave less energy',
    explanation:
      'Contacts after whom energy is lower than before. In one large study about 15% of named ties were difficult, so counting starts there.',
    of: 'After time with them: less energy',
  },
  wantsMoreAccessShare: {
    label: 'Want more than can be given',
    explanation: 'Contacts who would like more of your time than you can give.',
    of: 'People who would like more time',
  },
  selfReportO: { label: 'Self-check: requests fill the day', explanation: selfCheck, of: '' },

  // Disconnected Expert
  skillOverlapShare: {
    label: 'Share the main skills',
    explanation: 'Contacts whose skills overlap a lot with yours: 3 or 4 on a scale from 0 to 4.',
    of: 'People with the same main skills',
  },
  'sameFunction(substitute)': {
    label: 'Same function, in place of skills',
    explanation:
      'How much skills overlap is not answered for enough people, so the same function stands in. Until it is, the word stays “possible”.',
    of: 'People with the same function',
  },
  developmentShare: {
    label: 'Push towards growth',
    explanation: 'Contacts who help you develop, or who contradict openly (3 or 4 of 4).',
    of: 'People who push towards growth',
  },
  selfBrokerRate: {
    label: 'Introductions made by yourself',
    explanation:
      'Of the contacts met through an introduction, those you approached yourself. The source article draws a line at 65%.',
    of: 'Contacts you approached yourself',
  },
  sameSiteShare: {
    label: 'Same unit or site',
    explanation: 'Contacts who work in the same unit or on the same site.',
    of: 'Same unit or site',
  },
  crossFunctionInfoShare: {
    label: 'Bring news from another field',
    explanation: 'Contacts who give information and work in another function than you.',
    of: 'News from another field',
  },
  newContactShare: {
    label: 'Known for two years or less',
    explanation: 'Contacts met within the last two years.',
    of: 'Known for two years or less',
  },
  selfReportD: { label: 'Self-check: same skills, little push', explanation: selfCheck, of: '' },

  // Biased Networker
  viewSimilarityShare: {
    label: 'See things alike',
    explanation: 'Contacts who think much as you do: 3 or 4 on a scale from 0 to 4.',
    of: 'People who see things alike',
  },
  attributeHomophily: {
    label: 'Alike in profile',
    explanation:
      'The average share of contacts with the same function, organisation, level, site and generation as yours; at least three of the five must be known.',
    of: 'Alike on most of the five points',
  },
  challengerShare: {
    label: 'Push back openly',
    explanation: 'Contacts who contradict openly: 3 or 4 on a scale from 0 to 4.',
    of: 'People who push back openly',
  },
  density: {
    label: 'Know each other',
    explanation: 'Ties among your contacts as a share of all the ties there could be among them.',
    of: 'Contacts who know others in the circle',
  },
  largestComponentShare: {
    label: 'In the largest group',
    explanation: 'Contacts who, without you, reach each other directly or through one another.',
    of: 'The largest group',
  },
  selfReportB: { label: 'Self-check: like-minded advice', explanation: selfCheck, of: '' },

  // Superficial Networker
  weakTieShare: {
    label: 'Distant ties',
    explanation: 'Contacts with a closeness of 1 or 2 on a scale from 1 to 5.',
    of: 'Distant ties',
  },
  thinExchangeShare: {
    label: 'One kind of help, or none',
    explanation: 'Contacts with whom one kind of help at most is exchanged, both ways together.',
    of: 'Ties with one kind of help, or none',
  },
  knownPerStrongTie: {
    label: 'People known for each close tie',
    explanation:
      'All professional contacts you keep anywhere, divided by the close ties (4 or 5 of 5) in the inner circle.',
    of: 'Close ties',
  },
  reciprocity: {
    label: 'Help goes both ways',
    explanation: 'Contacts who both give you something and receive something from you.',
    of: 'Help goes both ways',
  },
  overdueShare: {
    label: 'Contact is overdue',
    explanation:
      'Contacts last met longer ago than one and a half times the rhythm that goes with their closeness.',
    of: 'Contact is overdue',
  },
  redundancy: {
    label: 'Lead to the same people',
    explanation:
      'How far contacts overlap in whom they lead to: one minus efficiency, the effective size divided by the number of contacts.',
    of: 'Contacts who know most of the others',
  },
  selfReportS: { label: 'Self-check: many people a little', explanation: selfCheck, of: '' },

  // Chameleon
  meanAdaptation: {
    label: 'Adjusting, on average',
    explanation: 'How much you adjust yourself, from 0, not at all, to 4, a great deal.',
    of: 'Where you adjust a lot',
  },
  authenticCloseShare: {
    label: 'Close, with little adjusting',
    explanation: 'Contacts with a closeness of 4 or 5 with whom you hardly adjust (0 or 1 of 4).',
    of: 'Close, with little adjusting',
  },
  groupsInCharacter: {
    label: 'Circles with much adjusting',
    explanation:
      'Circles of two people or more in which adjusting averages 2.5 or more, as a share of all such circles.',
    of: 'In circles with much adjusting',
  },
  costOfAdapting: {
    label: 'Adjusting that costs energy',
    explanation:
      'Of the contacts with whom you adjust a lot, those after whom energy is lower. Counted from three such contacts on.',
    of: 'Adjusting that costs energy',
  },
  meanTrust: {
    label: 'Trust, on average',
    explanation: 'How far you trust your contacts, from 1 to 5.',
    of: 'Trust of 1 or 2 of 5',
  },
  selfReportC: { label: 'Self-check: fitting in everywhere', explanation: selfCheck, of: '' },
};
