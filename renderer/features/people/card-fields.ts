/**
 * The fields of the contact card in the order a person thinks of them, and how each is answered.
 * Every field of a contact stands here exactly once (`test/renderer` sees to it).
 */
import type { Contact, ContactField } from '../../../shared/model/contact.ts';
import {
  ADAPTATION_EXPECTED,
  GENERATIONS,
  LEVELS,
  ORIGINS,
  PROXIMITIES,
} from '../../../shared/model/scales.ts';

/** Fields of a contact that may hold a `T` or nothing. */
type FieldHolding<T> = {
  [F in ContactField]: Contact[F] extends T | null ? (null extends Contact[F] ? F : never) : never;
}[ContactField];

type LineFieldName = 'org' | 'function' | 'circle' | 'email';
type NumberFieldName = 'freqPerYear' | 'monthsSinceContact' | 'yearsKnown' | 'weight';
export type YesNoFieldName = FieldHolding<boolean>;
export type ScaleFieldName =
  | 'closeness'
  | 'trust'
  | 'energy'
  | 'demand'
  | 'challenge'
  | 'viewSim'
  | 'skillOverlap'
  | 'adaptation';
export type ChoiceFieldName =
  'levelRel' | 'proximity' | 'generation' | 'origin' | 'adaptationExpected';

export type CardField =
  | { readonly control: 'name'; readonly field: 'name' }
  | { readonly control: 'core'; readonly field: 'core' }
  | { readonly control: 'line'; readonly field: LineFieldName }
  | { readonly control: 'number'; readonly field: NumberFieldName }
  | { readonly control: 'day'; readonly field: 'lastContact' }
  | { readonly control: 'yes-no'; readonly field: YesNoFieldName }
  | {
      readonly control: 'scale';
      readonly field: ScaleFieldName;
      readonly min: number;
      readonly max: number;
    }
  | { readonly control: 'choice'; readonly field: ChoiceFieldName }
  | { readonly control: 'people'; readonly field: 'met' | 'introducedTo' }
  | { readonly control: 'benefits'; readonly field: 'received' | 'given' }
  | { readonly control: 'tags'; readonly field: 'tags' }
  | { readonly control: 'notes'; readonly field: 'notes' };

export type CardGroup = 'who' | 'compared' | 'met' | 'flows' | 'feels' | 'meet' | 'private';

const scale = <F extends ScaleFieldName>(field: F, min: number, max: number) =>
  ({ control: 'scale', field, min, max }) as const;

/** The groups of the card, each with its fields, in order. */
export const CARD = [
  {
    group: 'who',
    fields: [
      { control: 'name', field: 'name' },
      { control: 'core', field: 'core' },
      { control: 'line', field: 'org' },
      { control: 'line', field: 'function' },
      { control: 'line', field: 'circle' },
      { control: 'yes-no', field: 'kin' },
      { control: 'yes-no', field: 'responsibleFor' },
    ],
  },
  {
    group: 'compared',
    fields: [
      { control: 'choice', field: 'levelRel' },
      { control: 'choice', field: 'proximity' },
      { control: 'choice', field: 'generation' },
      scale('skillOverlap', 0, 4),
      scale('viewSim', 0, 4),
    ],
  },
  {
    group: 'met',
    fields: [
      { control: 'people', field: 'met' },
      { control: 'people', field: 'introducedTo' },
      { control: 'choice', field: 'origin' },
      { control: 'number', field: 'yearsKnown' },
    ],
  },
  {
    group: 'flows',
    fields: [
      { control: 'benefits', field: 'received' },
      { control: 'benefits', field: 'given' },
      scale('demand', 0, 4),
      { control: 'yes-no', field: 'wantsMore' },
      { control: 'yes-no', field: 'delegable' },
    ],
  },
  {
    group: 'feels',
    fields: [
      scale('closeness', 1, 5),
      scale('energy', -2, 2),
      scale('trust', 1, 5),
      scale('challenge', 0, 4),
      scale('adaptation', 0, 4),
      { control: 'choice', field: 'adaptationExpected' },
    ],
  },
  {
    group: 'meet',
    fields: [
      { control: 'number', field: 'freqPerYear' },
      { control: 'day', field: 'lastContact' },
      { control: 'number', field: 'monthsSinceContact' },
      { control: 'yes-no', field: 'scheduledOnly' },
      { control: 'number', field: 'weight' },
    ],
  },
  {
    group: 'private',
    fields: [
      { control: 'notes', field: 'notes' },
      { control: 'tags', field: 'tags' },
      { control: 'line', field: 'email' },
    ],
  },
] as const satisfies readonly { group: CardGroup; fields: readonly CardField[] }[];

/** What may be chosen for a field of a few options, as the values of the model. */
export const CHOICES = {
  levelRel: LEVELS,
  proximity: PROXIMITIES,
  generation: GENERATIONS,
  origin: ORIGINS,
  adaptationExpected: ADAPTATION_EXPECTED,
} as const;

/** How many of the questions of a group have an answer. */
export function answeredIn(fields: readonly CardField[], contact: Contact): number {
  return fields.filter(({ field }) => {
    const answer = contact[field];
    return answer !== null && !(Array.isArray(answer) && field === 'tags' && answer.length === 0);
  }).length;
}
