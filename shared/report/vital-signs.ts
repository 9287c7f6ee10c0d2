/**
 * The ten vital signs read out: label, value, state and one sentence each. Size, which matters least,
 * is read last.
 */
import type { Diagnosis, VitalSign } from '../model/diagnosis.ts';
import { VITAL_SIGNS, type VitalSignKey } from '../model/finding-codes.ts';
import { BENEFITS } from '../model/scales.ts';
import type { Catalogue } from '../text/catalogue.ts';

export type SignReading = Pick<VitalSign, 'badge' | 'state'> & {
  readonly key: VitalSignKey;
  readonly label: string;
  /** A dash where it cannot be told. */
  readonly value: string;
  readonly stateName: string;
  /** What the state means here, and what is to be read beside it; or what would be needed. */
  readonly sentences: readonly string[];
  readonly answered: string;
};

/** All ten in the order they are read. */
export const readVitalSigns = (
  { vitalSigns }: Pick<Diagnosis, 'vitalSigns'>,
  text: Catalogue,
): readonly SignReading[] =>
  [...VITAL_SIGNS.filter((key) => key !== 'size'), 'size' as const].map((key) => {
    const sign = vitalSigns[key];
    const words = text.diagnosis.signs;
    return {
      key,
      label: words.labels[key],
      value: sign.value === null ? '–' : WRITERS[key]({ ...sign, value: sign.value }, text),
      state: sign.state,
      stateName: words.states[sign.state],
      sentences: sentencesOf(key, sign, text),
      answered: answeredWords(key, text)(sign.answered, sign.of),
      badge: sign.badge,
    };
  });

type Known = VitalSign & { readonly value: number };

type Writer = (sign: Known, text: Catalogue) => string;

const asPeople: Writer = ({ value }, text) => text.diagnosis.evidence.people(value);
const asCount: Writer = ({ value, answered }, text) =>
  text.diagnosis.evidence.tally(value, answered);
const asShare: Writer = ({ value, answered }, text) =>
  text.diagnosis.evidence.tally(Math.round(value * answered), answered);
const asTally: Writer = ({ value, of }, text) => text.diagnosis.evidence.tally(value, of);

const WRITERS: { readonly [K in VitalSignKey]: Writer } = {
  size: asPeople,
  selfBroker: ({ value, beside }, text) =>
    text.diagnosis.broker.rate(value, beside['lower'] ?? null, beside['upper'] ?? null),
  benefits: ({ value }, text) => text.diagnosis.evidence.tally(value, BENEFITS.length),
  boundaries: asTally,
  openness: asTally,
  challengers: asCount,
  energy: ({ value }, text) => text.diagnosis.evidence.balance(value),
  demand: asShare,
  freshness: asShare,
  giving: asCount,
};

/** Two signs count something else than people answered for. */
function answeredWords(key: VitalSignKey, text: Catalogue): (told: number, of: number) => string {
  if (key === 'boundaries') return text.diagnosis.signs.lines;
  return key === 'selfBroker'
    ? text.diagnosis.signs.introductions
    : text.diagnosis.evidence.answered;
}

function sentencesOf(key: VitalSignKey, sign: VitalSign, text: Catalogue): readonly string[] {
  const words = text.diagnosis.signs;
  if (sign.state === 'cannot-tell') return [words.needs[key]];
  const { fragile, components, energizing, draining } = sign.beside;
  return [
    words.said[key][sign.state],
    fragile === undefined || fragile === null ? null : words.beside.fragile(fragile),
    components === undefined || components === null ? null : words.beside.components(components),
    typeof energizing === 'number' && typeof draining === 'number'
      ? words.beside.energy(energizing, draining)
      : null,
  ].filter((sentence) => typeof sentence === 'string');
}
