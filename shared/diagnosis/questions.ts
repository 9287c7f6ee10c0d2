/**
 * What to ask next: the answers still missing, ordered by how much of the patterns they would open.
 * An indicator that lacks several answers spreads its gain evenly over them, so that all gains
 * together are what answering everything would add.
 */
import type { Contact } from '../model/contact.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { type Archetype, ARCHETYPES, SELF_REPORT_ITEMS } from '../model/scales.ts';
import { RULES } from './archetypes/all.ts';
import type { Core, View } from './core.ts';
import { monthsSinceContact } from './days.ts';
import type { EgoField, Field, Indicator } from './indicator.ts';
import { isMeetingUnknown } from './introductions.ts';
import { BROKER_COVERAGE_MIN, BROKER_N_MIN } from './thresholds.ts';

type Question = Diagnosis['ask'][number];

/** The questions worth asking, the most useful first; equals by name of field. */
export function listQuestions(view: View): Question[] {
  const questions = new Map<Field, { gain: number; archetypes: Set<Archetype> }>();
  for (const archetype of ARCHETYPES) {
    const { indicators } = RULES[archetype];
    const allWeight = indicators.reduce((sum, { weight }) => sum + weight, 0);
    for (const indicator of indicators) {
      if (indicator.measure(view) !== null || !canBeAnswered(view, indicator)) continue;
      const fields = indicator.fields.filter((field) => isMissing(view.core, field));
      const gain = isSubstituted(view, indicator) ? 0 : indicator.weight / allWeight;
      for (const field of fields) {
        const question = questions.get(field) ?? { gain: 0, archetypes: new Set() };
        question.gain += gain / fields.length;
        question.archetypes.add(archetype);
        questions.set(field, question);
      }
    }
  }
  return [...questions]
    .map(([field, { gain, archetypes }]) => ({
      field,
      contacts: lacking(view.core, field),
      coverageGain: gain,
      archetypes: [...archetypes],
    }))
    .toSorted((a, b) => b.coverageGain - a.coverageGain || (a.field < b.field ? -1 : 1));
}

/** A substitute already covers for it: the answer adds certainty, not coverage. */
const isSubstituted = (view: View, { substitute }: Indicator): boolean =>
  substitute !== undefined && substitute.measure(view) !== null;

/**
 * Whether answers could make the indicator available at all. Circumstance is an answer, so where it
 * brought most of us together no further answer makes a self-broker rate.
 */
function canBeAnswered({ core, n }: View, { key }: Indicator): boolean {
  if (key !== 'selfBrokerRate') return true;
  const known = core.facts.selfIntroduced.answered + lacking(core, 'met').length;
  return n >= BROKER_N_MIN && known / n >= BROKER_COVERAGE_MIN;
}

/** Whether an answer to the field is still open for anybody. */
function isMissing(core: Core, field: Field): boolean {
  const { ego } = core.setting;
  switch (field) {
    case 'ego.org':
      return ego.org === null;
    case 'ego.function':
      return ego.function === null;
    case 'ego.totalKnown':
      return ego.totalKnown === null;
    case 'ego.hoursOnRequestsShare':
      return ego.hoursOnRequestsShare === null;
    case 'ego.selfReport':
      return SELF_REPORT_ITEMS.some((item) => (ego.selfReport[item] ?? null) === null);
    default:
      return lacking(core, field).length > 0;
  }
}

/** Core contacts a field is not answered for; none where the question is about me. */
function lacking(core: Core, field: Field): string[] {
  if (isEgoField(field)) return [];
  return core.contacts.filter((contact) => isUnanswered(contact, field, core)).map(({ id }) => id);
}

const isEgoField = (field: Field): field is EgoField => field.startsWith('ego.');

function isUnanswered(contact: Contact, field: Exclude<Field, EgoField>, core: Core): boolean {
  switch (field) {
    case 'alterTies':
      // With one person alone there is nobody to know.
      return core.structure === null && core.n > 1;
    case 'met':
      return isMeetingUnknown(contact.met);
    case 'monthsSinceContact':
      return monthsSinceContact(contact, core.setting.asOfDay) === null;
    default:
      return contact[field] === null;
  }
}
