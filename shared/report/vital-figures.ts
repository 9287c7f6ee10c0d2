/** The few figures that stand for themselves instead of an overall score, size last. */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Badge } from '../model/finding-codes.ts';
import { BENEFITS } from '../model/scales.ts';
import { tallyOf } from './indicator.ts';
import type { Page } from './page.ts';

type FigureKey = keyof Page['text']['report']['summary']['figures'];

export type VitalFigure = {
  readonly label: string;
  readonly value: string;
  readonly mark: string;
  readonly badge: Badge;
};

/** People who push back openly, of those answered for; null when too few are. */
export function challengersOf(diagnosis: Diagnosis): { count: number; of: number } | null {
  const indicator = diagnosis.archetypes.biased.indicators.find(
    ({ key }) => key === 'challengerShare',
  );
  return indicator === undefined ? null : tallyOf(indicator);
}

/** How many of the six kinds of help somebody gives; null when too few answers say so. */
export const coveredBenefits = ({ composition }: Diagnosis): number | null =>
  composition.holes === null ? null : BENEFITS.length - composition.holes.length;

/** The figures of the summary, in order of weight. */
export function vitalFigures(page: Pick<Page, 'text' | 'formats' | 'diagnosis'>): VitalFigure[] {
  const { text, formats, diagnosis } = page;
  const { broker, structure } = diagnosis;
  const words = text.report.summary;
  const number = (value: number | null, digits = 0): string | null =>
    value === null ? null : formats.number(value, digits);
  const covered = coveredBenefits(diagnosis);
  const challengers = challengersOf(diagnosis);
  const row = (key: FigureKey, badge: Badge, value: string | null): VitalFigure => ({
    label: words.figures[key],
    value: value ?? words.notKnown,
    mark: words.marks[key],
    badge,
  });
  const rate =
    broker.selfBrokerRate === null || broker.verdict === 'insufficient'
      ? null
      : text.diagnosis.broker.rate(broker.selfBrokerRate, broker.lower, broker.upper);
  return [
    row('rate', 'seed', rate),
    row('benefits', 'seed', covered === null ? null : words.ofSix(covered)),
    row(
      'challengers',
      'seed',
      challengers && text.diagnosis.evidence.tally(challengers.count, challengers.of),
    ),
    row('components', 'research', number(structure.components)),
    row('effectiveSize', 'research', number(structure.effectiveSize, 1)),
    row('size', 'seed', formats.number(structure.n)),
  ];
}
