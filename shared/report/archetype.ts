/**
 * How the six patterns are read out: their order in three categories, how certain a finding may
 * sound, and the points each indicator adds. The rules are those of the engine's specification;
 * nothing is computed here that the diagnosis does not hold already.
 */
import type { ArchetypeFinding, Band, IndicatorFinding, Verdict } from '../model/diagnosis.ts';
import { type Archetype, ARCHETYPES } from '../model/scales.ts';
import { BAND, MIXED_WITHIN } from '../diagnosis/thresholds.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** The three impairments of Cross & Thomas as listed by Kraus 2021, two patterns each. */
export const CATEGORIES = [
  { key: 'structure', archetypes: ['formalist', 'overloaded'] },
  { key: 'relationships', archetypes: ['disconnected_expert', 'biased'] },
  { key: 'behaviour', archetypes: ['superficial', 'chameleon'] },
] as const satisfies readonly {
  key: keyof Catalogue['terms']['categories'];
  archetypes: readonly Archetype[];
}[];

/** The bands from the lowest up. */
export const BAND_ORDER = ['none', 'watch', 'likely', 'marked'] as const satisfies readonly Band[];

/** Where a band begins, on the scale of severity 0–100 (our proposal). */
export const BAND_STARTS: { readonly [B in Band]: number } = { none: 0, ...BAND };

export type Certainty = keyof Catalogue['diagnosis']['certainty'];

const CERTAINTIES: { readonly [B in Band]: Certainty } = {
  none: 'noSign',
  watch: 'tendency',
  likely: 'likely',
  marked: 'marked',
};

/** The word a finding is allowed: only “possible” while it is provisional. */
export function certaintyOf(finding: Pick<ArchetypeFinding, 'status' | 'band'>): Certainty {
  const { status, band } = finding;
  if (status === 'insufficient' || band === null) return 'insufficient';
  if (status === 'scored') return CERTAINTIES[band];
  return band === 'none' ? 'noSignSoFar' : 'possible';
}

/** What a verdict is read out from: a diagnosis, or the figures as changes would leave them. */
type Patterns = {
  readonly verdict: Verdict;
  readonly archetypes: Readonly<
    Record<Archetype, Pick<ArchetypeFinding, 'severity' | 'band' | 'status'>>
  >;
};

/** `a marked pattern of the Disconnected Expert`. */
const phraseOf = (archetype: Archetype, diagnosis: Patterns, text: Catalogue): string =>
  text.diagnosis.certainty[certaintyOf(diagnosis.archetypes[archetype])].of(
    text.diagnosis.archetypes[archetype].inSentence,
  );

/** The highest pattern that shows at all (severity 25 or more), or null. */
export function topTendency(diagnosis: Patterns): Archetype | null {
  if (diagnosis.verdict.primary !== null) return diagnosis.verdict.primary;
  const shown = CATEGORIES.flatMap(({ archetypes }) => archetypes)
    .map((archetype) => ({ archetype, severity: severityOf(diagnosis, archetype) }))
    .filter(({ severity }) => severity >= BAND_STARTS.watch)
    .toSorted((a, b) => b.severity - a.severity);
  return shown[0]?.archetype ?? null;
}

const severityOf = (diagnosis: Patterns, archetype: Archetype): number =>
  diagnosis.archetypes[archetype].severity ?? 0;

/** The verdict over all six patterns, in one or two sentences. */
export function verdictSentence(diagnosis: Patterns, text: Catalogue): string {
  const words = text.diagnosis.verdicts;
  const { type, primary, secondary } = diagnosis.verdict;
  const phrases = (archetypes: readonly Archetype[]): string[] =>
    archetypes.map((archetype) => phraseOf(archetype, diagnosis, text));
  const top = topTendency(diagnosis);
  if (type === 'abstain') {
    const isAnyTold = ARCHETYPES.some((each) => diagnosis.archetypes[each].severity !== null);
    return isAnyTold ? words.soFar : words.abstain;
  }
  if (type === 'none' || primary === null) {
    return top === null ? words.none : words.tendency(phraseOf(top, diagnosis, text));
  }
  const isNear = (archetype: Archetype): boolean =>
    type === 'mixed' &&
    severityOf(diagnosis, primary) - severityOf(diagnosis, archetype) < MIXED_WITHIN;
  const near = secondary.filter(isNear);
  const further = secondary.filter((archetype) => !isNear(archetype));
  const sentence =
    type === 'mixed'
      ? words.mixed(phrases([primary, ...near]))
      : words[type](phraseOf(primary, diagnosis, text));
  return further.length === 0 ? sentence : `${sentence} ${words.also(phrases(further))}`;
}

/** Points of 100 an indicator adds, and the most it could, among the indicators available. */
export function contributionOf(
  indicator: IndicatorFinding,
  finding: ArchetypeFinding,
): { points: number; most: number } {
  const available = finding.indicators.filter(({ severity }) => severity !== null);
  const weight = available.reduce((sum, each) => sum + each.weight, 0);
  if (weight === 0 || indicator.severity === null) return { points: 0, most: 0 };
  return {
    points: (100 * indicator.weight * indicator.severity) / weight,
    most: (100 * indicator.weight) / weight,
  };
}

/**
 * The counter-evidence of a finding, and whether it truly speaks against the pattern or is merely
 * what carries it least: up to a quarter of full concern speaks against it (our proposal).
 */
export function counterEvidenceOf(
  finding: ArchetypeFinding,
): { indicator: IndicatorFinding; speaksAgainst: boolean } | null {
  const indicator = finding.indicators.find(({ key }) => key === finding.counterEvidence);
  return indicator === undefined
    ? null
    : { indicator, speaksAgainst: (indicator.severity ?? 0) <= 0.25 };
}

/** Why the severity was held back, one sentence a cap, in the order applied. */
export const capSentences = (
  archetype: Archetype,
  finding: Pick<ArchetypeFinding, 'caps'>,
  text: Catalogue,
): string[] =>
  finding.caps.map((cap) =>
    cap === 'exclusion'
      ? text.diagnosis.evidence.excluded(text.diagnosis.archetypes[archetype].exclusion)
      : text.diagnosis.evidence.caps[cap],
  );
