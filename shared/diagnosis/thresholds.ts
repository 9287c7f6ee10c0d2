/**
 * Every number the diagnosis compares with, its source, and how much that source is worth. Only
 * 12–18 people and 65 % come from the articles the product was made from (Kraus, Can J Physician
 * Leadersh 2021, after Cross & Thomas and Uzzi & Dunlap): practitioners' figures, not validated
 * cut-offs. What is marked "our proposal" was chosen by us and tried on synthetic networks only.
 *
 * Badges: `seed` = Kraus 2021 and its companions; `research` = a published study gives one end of
 * the ramp; `proposal` = ours.
 */
import type { Badge } from '../model/finding-codes.ts';

/** The two ends of an indicator's ramp: the value of no concern and the one of full concern. */
export type Anchors = { readonly zeroAt: number; readonly oneAt: number; readonly badge: Badge };

const proposal = (zeroAt: number, oneAt: number): Anchors => ({ zeroAt, oneAt, badge: 'proposal' });
const seed = (zeroAt: number, oneAt: number): Anchors => ({ zeroAt, oneAt, badge: 'seed' });
const research = (zeroAt: number, oneAt: number): Anchors => ({ zeroAt, oneAt, badge: 'research' });

/** Statements answered 0 never … 4 always; the mean of two. Our proposal. */
const SELF_REPORT = proposal(1.5, 3.5);
/** The line at 65 % (Kraus 2021; Uzzi & Dunlap, HBR 2005) lies half-way; the ends are our proposal, and so is the badge. */
const SELF_BROKER = proposal(0.5, 0.8);
/** Shares of people who push back or push me on: a quarter is plenty, one in twenty is few. */
const CHALLENGE = proposal(0.25, 0.05);

/** The ramp of every indicator. A falling one (`zeroAt` above `oneAt`) is worse when small. */
export const ANCHORS = {
  prescribedShare: proposal(0.3, 0.75),
  benefitsNotCoveredByDiscretionary: proposal(1 / 6, 4 / 6),
  sameOrganisation: proposal(0.6, 0.95),
  verticalShare: proposal(0.45, 0.85),
  scheduledOnly: proposal(0.5, 0.9),
  selfReportF: SELF_REPORT,

  highDemandShare: proposal(0.2, 0.55),
  netOutflow: proposal(0, 0.5),
  /** Concern starts where the effective core ends: 12–18 people (Kraus 2021). */
  coreSizeOver18: seed(18, 30),
  hoursShareOnRequests: proposal(0.4, 0.75),
  /** 15 % of ties are "difficult" in ordinary networks (Offer & Fischer, Am Sociol Rev 2018). */
  drainShare: research(0.15, 0.45),
  /** 25 % wanting more access is the warning sign reported of GM (WSJ): it lies half-way. */
  wantsMoreAccessShare: research(0.1, 0.4),
  selfReportO: SELF_REPORT,

  skillOverlapShare: proposal(0.4, 0.8),
  'sameFunction(substitute)': proposal(0.4, 0.8),
  developmentShare: CHALLENGE,
  selfBrokerRate: SELF_BROKER,
  sameSiteShare: proposal(0.5, 0.9),
  crossFunctionInfoShare: CHALLENGE,
  newContactShare: proposal(0.15, 0),
  selfReportD: SELF_REPORT,

  viewSimilarityShare: proposal(0.45, 0.85),
  attributeHomophily: proposal(0.45, 0.8),
  challengerShare: CHALLENGE,
  /** 0.61 among strong ties of ordinary US networks (Marsden 1987): 0.4–0.75 is not exotic. */
  density: proposal(0.4, 0.75),
  largestComponentShare: proposal(0.7, 1),
  selfReportB: SELF_REPORT,

  weakTieShare: proposal(0.45, 0.8),
  thinExchangeShare: proposal(0.3, 0.75),
  knownPerStrongTie: proposal(25, 100),
  reciprocity: proposal(0.4, 0.1),
  overdueShare: proposal(0.4, 0.8),
  redundancy: proposal(0.35, 0.65),
  selfReportS: SELF_REPORT,

  meanAdaptation: proposal(1.5, 3),
  authenticCloseShare: proposal(0.25, 0),
  groupsInCharacter: proposal(0.5, 1),
  costOfAdapting: proposal(0.2, 0.6),
  meanTrust: proposal(3.2, 2.2),
  selfReportC: SELF_REPORT,
} as const satisfies Record<string, Anchors>;

export type IndicatorKey = keyof typeof ANCHORS;

/** Where a rating starts to count, on the scales of `model/contact.ts`. Our proposal throughout. */
export const RATING = {
  /** Demand, challenge, view similarity, skill overlap: 3 of 4 and more is "a lot". */
  high: 3,
  /** Closeness 4 and 5 are close, 1 and 2 are distant. */
  close: 4,
  distant: 2,
  /** Energy −1 and −2 drain, 1 and 2 charge. */
  draining: -1,
  energising: 1,
  /** Adaptation 0 and 1: I am myself with them. */
  unmasked: 1,
  lowTrust: 2,
  /** Proximity 0 and 1: the same site. */
  sameSite: 1,
  /** Known for two years or less. */
  newYears: 2,
  /** Benefits exchanged in both directions together: none or one is thin. */
  thin: 1,
  /** Two kinds of help from one person make a tie of several strands. */
  multiplex: 2,
  /** Alike on three of the five attributes. */
  alikeOn: 3,
  /** A circle in which I adapt this much on average is one I am "in character" in. */
  inCharacter: 2.5,
  /** From this redundancy a contact mostly reaches people whom others reach too. */
  redundant: 0.3,
} as const;

/** Share of the core that must have answered before a share or a mean is given. Our proposal. */
export const ANSWERED_MIN = 0.7;
/** Attributes of five that must be known before attribute homophily is given. Our proposal. */
export const HOMOPHILY_ATTRIBUTES_MIN = 3;
/** A circle counts from two members, and circles can be compared from two circles. Our proposal. */
export const CIRCLE_MEMBERS_MIN = 2;
export const CIRCLES_MIN = 2;
/** Below three people with high adaptation its cost is taken as none. Our proposal. */
export const MASKED_MIN = 3;

/**
 * Months between contacts that keep a tie of closeness 1 … 5 warm. The inner two follow Dunbar's
 * layers (weekly, monthly), as popularised; the rest is our proposal.
 */
export const CADENCE_MONTHS = [12, 6, 3, 1, 0.5] as const;
/** A tie is overdue beyond one and a half times its cadence. Our proposal. */
export const OVERDUE_FACTOR = 1.5;

/**
 * The strength of a tie, 0–1: weak below .35, strong from .65 (our proposal). Contact is as frequent
 * as can be from once a week (our proposal). A tie is dormant from three years without contact
 * (Levin, Walter & Murnighan, Organization Science 22, 2011).
 */
export const TIE = { weakBelow: 0.35, strongFrom: 0.65, weekly: 52, dormantMonths: 36 } as const;
/**
 * Contacts a year that put somebody in the two inner of Dunbar's layers: at least weekly, at least
 * monthly. About 5 and 15 people, further out 50 and 150, each layer holding the one before: popular
 * accounts of his research, with great differences from person to person.
 */
export const LAYER = { supportClique: 52, sympathyGroup: 12 } as const;
export const LAYER_SIZES = { supportClique: 5, sympathyGroup: 15, known: 150 } as const;
/** Somebody I give to counts for this month when we were in touch within one. Our proposal. */
export const GIVING_MONTHS = 1;

/** The range of effective cores: 12–18 people (Kraus 2021, after Cross & Thomas 2011). Seed. */
export const CORE_SIZE = { from: 12, to: 18 } as const;
/** From ten people on, a single component is one world. Our proposal. */
export const ONE_WORLD_N = 10;
/**
 * One component above nine tenths and density above one half have an echo chamber's form; among
 * fewer than eight people nothing is said of it. Our proposal.
 */
export const ECHO_CHAMBER = { largestShareAbove: 0.9, densityAbove: 0.5, peopleMin: 8 } as const;
/** Below this efficiency, half of my ties lead where others lead too. Our proposal. */
export const EFFICIENCY_LOW = 0.5;
/** One challenger at least (Kraus 2021); from two on it does not hang on one voice (ours). */
export const CHALLENGERS_ROBUST = 2;

/** The self-broker rule: strictly above 65 % (Kraus 2021; Uzzi & Dunlap, HBR 2005). Seed. */
export const SELF_BROKER_LIMIT = 0.65;
/** Fewer people, or fewer known introductions, than this tell nothing. Our proposal. */
export const BROKER_N_MIN = 5;
export const BROKER_COVERAGE_MIN = 0.6;
/** Somebody who introduced two people or more is a superconnector (Uzzi & Dunlap; number ours). */
export const SUPERCONNECTOR_MIN = 2;
/** One person above half of at least two introductions by others: a risk. Our proposal. */
export const SINGLE_BROKER = { shareAbove: 0.5, introductionsMin: 2 } as const;
/** When the self-broker rate and the network itself disagree. Our proposal. */
export const DISCORDANCE = {
  diverse: { homophilyBelow: 0.45, densityBelow: 0.25 },
  closed: { homophilyFrom: 0.6, densityFrom: 0.5 },
} as const;

/** Providers of a benefit: none is a hole, one is fragile (presence: Kraus 2021; counts ours). */
export const FRAGILE_PROVIDERS = 1;
/** More providers than four, and than half the core, are a surplus. Our proposal. */
export const SURPLUS_PROVIDERS = 4;
export const SURPLUS_SHARE = 0.5;

/** What lifts a pattern although its indicators are high (exclusion criteria). Our proposal. */
export const EXCLUSION = {
  /** Chosen ties supply five of six benefits. */
  chosenBenefits: 5,
  /** In demand and coping: few drain, and I do not report strain. */
  drainBelow: 0.1,
  selfReportBelow: 1.5,
  /** A quarter of the core. */
  plenty: 0.25,
  /** A real core inside a wide circle. */
  closeReciprocated: 5,
  /** Close people with whom I am myself. */
  authenticClose: 3,
} as const;

/** Statuses: how many people and how much indicator weight a statement needs. Our proposal. */
export const STATUS = {
  minimumN: 8,
  scoredN: 10,
  minimumCoverage: 0.6,
  scoredCoverage: 0.75,
} as const;
/** A major criterion is met from half concern. Our proposal, like medicine's major criteria. */
export const MAJOR_MET = 0.5;
/** Highest severity without the majors, under an exclusion, and with one major of two. Ours. */
export const CAP = { tendency: 49, oneMajor: 69 } as const;
/** Bands of severity: watch from 25, likely from 50, marked from 70. Our proposal. */
export const BAND = { watch: 25, likely: 50, marked: 70 } as const;
/** Two patterns less than this apart are told together. Our proposal. */
export const MIXED_WITHIN = 10;
/** Counter-evidence is looked for among indicators of this weight or more. Our proposal. */
export const COUNTER_WEIGHT_MIN = 2;
