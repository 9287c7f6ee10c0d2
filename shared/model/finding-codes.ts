/**
 * The closed lists a diagnosis speaks in, apart from its schemas so that a page that must not carry
 * those can read them. Published names, as in `docs/network-document.md`.
 */

/** Where a threshold comes from: the source articles, published research, or us. */
export const BADGES = ['seed', 'research', 'proposal'] as const;
export type Badge = (typeof BADGES)[number];
/** How many people give a benefit: nobody, one, enough, more than enough. */
export const BENEFIT_COVERAGES = ['hole', 'fragile', 'ok', 'surplus'] as const;
/** What may be lost with one person. */
export const BRIDGED = ['component', 'circle'] as const;
export const STRENGTH_CLASSES = ['weak', 'medium', 'strong'] as const;
export const TIE_STATES = ['fresh', 'due', 'overdue', 'dormant'] as const;
/**
 * How a vital sign may be spoken of, never a verdict: inside its range; room for more; larger than
 * the range; worth a look; left open by the answers; not enough answers.
 */
export const VITAL_STATES = [
  'in-range',
  'room',
  'large',
  'look',
  'uncertain',
  'cannot-tell',
] as const;
export type VitalState = (typeof VITAL_STATES)[number];

/** The ten vital signs, in their order. */
export const VITAL_SIGNS = [
  'size',
  'selfBroker',
  'benefits',
  'boundaries',
  'openness',
  'challengers',
  'energy',
  'demand',
  'freshness',
  'giving',
] as const;
export type VitalSignKey = (typeof VITAL_SIGNS)[number];
