/**
 * What trying out changes answers: the figures before, the figures after, and one line for each
 * thing that differs. Names and meanings are those of the diagnosis; this is its part that follows
 * from changes at once, without the people behind each figure and without leaving anybody out.
 */
import * as z from 'zod';
import {
  ArchetypeFinding,
  Broker,
  Composition,
  IndicatorFinding,
  Structure,
  Verdict,
  VitalSign,
  VitalSigns,
} from './diagnosis.ts';
import { VITAL_SIGNS } from './finding-codes.ts';
import { ARCHETYPES, BENEFITS } from './scales.ts';

/** An indicator in use: the one of the table, or the substitute that stands in for it. */
export const IndicatorReading = IndicatorFinding.pick({
  key: true,
  value: true,
  severity: true,
  answered: true,
  of: true,
});
export type IndicatorReading = z.infer<typeof IndicatorReading>;

export const ArchetypeAssessment = z.strictObject({
  ...ArchetypeFinding.pick({
    severity: true,
    raw: true,
    band: true,
    status: true,
    coverage: true,
    caps: true,
  }).shape,
  indicators: z.array(IndicatorReading),
});
export type ArchetypeAssessment = z.infer<typeof ArchetypeAssessment>;

/** Who introduced my contacts to me, as far as the rate and its doubt go. */
export const SelfBroker = Broker.pick({
  n: true,
  self: true,
  person: true,
  circumstance: true,
  unknown: true,
  selfBrokerRate: true,
  lower: true,
  upper: true,
  coverage: true,
  verdict: true,
  discordance: true,
  withinOneContact: true,
  wilson: true,
});
export type SelfBroker = z.infer<typeof SelfBroker>;

export const BenefitSupply = Composition.pick({
  benefitProviders: true,
  holes: true,
  fragile: true,
  surplus: true,
  benefitCoverage: true,
});
export type BenefitSupply = z.infer<typeof BenefitSupply>;

/** The figures of structure that need no more than who is tied to whom; plain ties. */
export const TieStructure = Structure.pick({
  n: true,
  ties: true,
  density: true,
  effectiveSize: true,
  efficiency: true,
  components: true,
  isolates: true,
  largestComponentShare: true,
});
export type TieStructure = z.infer<typeof TieStructure>;

export const Assessment = z.strictObject({
  verdict: Verdict,
  archetypes: z.record(z.enum(ARCHETYPES), ArchetypeAssessment),
  broker: SelfBroker,
  benefits: BenefitSupply,
  structure: TieStructure,
  vitalSigns: VitalSigns,
});
export type Assessment = z.infer<typeof Assessment>;

const beforeAndAfter = <T extends z.ZodType>(value: T) => ({ before: value, after: value });

const Standing = ArchetypeFinding.pick({ severity: true, band: true, status: true });
const Supply = z.strictObject({
  providers: Composition.shape.benefitProviders.valueType,
  coverage: Composition.shape.benefitCoverage.valueType,
});

/** One thing that differs, with both sides; a number counts as different beyond 1e-9. */
export const Difference = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('verdict'), ...beforeAndAfter(Verdict) }),
  z.strictObject({
    of: z.literal('archetype'),
    archetype: z.enum(ARCHETYPES),
    ...beforeAndAfter(Standing),
  }),
  z.strictObject({
    of: z.literal('indicator'),
    archetype: z.enum(ARCHETYPES),
    /** The key in the archetype's table, whichever indicator is in use on either side. */
    key: z.string(),
    ...beforeAndAfter(IndicatorReading.pick({ key: true, value: true, severity: true })),
  }),
  /** A kind of help: gained or lost where the coverage goes from or to `hole`. */
  z.strictObject({
    of: z.literal('benefit'),
    benefit: z.enum(BENEFITS),
    ...beforeAndAfter(Supply),
  }),
  z.strictObject({
    of: z.literal('vital-sign'),
    sign: z.enum(VITAL_SIGNS),
    ...beforeAndAfter(VitalSign.pick({ value: true, state: true })),
  }),
]);
export type Difference = z.infer<typeof Difference>;

export const Trial = z.strictObject({
  before: Assessment,
  after: Assessment,
  differences: z.array(Difference),
});
export type Trial = z.infer<typeof Trial>;
