/** The parts of the diagnosis in the order of reading, what each is called, and where it begins. */
import { BAND } from '../../../shared/diagnosis/thresholds.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import type { Reading } from './reading.ts';

/** One part of the page. */
export type PagePart =
  | 'signs'
  | 'met'
  | 'patterns'
  | 'steps'
  | 'benefits'
  | 'boundaries'
  | 'openness'
  | 'pulse'
  | 'ties'
  | 'size';

/** The id of the element a part begins with. */
export const partId = (part: PagePart): string => `diagnosis-${part}`;

/** What a part is called, over its matter and in the index. */
export function partTitle(part: PagePart, { diagnosis, treatment }: Catalogue): string {
  switch (part) {
    case 'signs':
      return diagnosis.signs.title;
    case 'met':
      return diagnosis.broker.title;
    case 'steps':
      return treatment.title;
    case 'ties':
      return diagnosis.ties.title;
    default:
      return diagnosis.sections[part];
  }
}

/** What a part is called in the index, where a title has to be short. */
export const indexTitle = (part: PagePart, text: Catalogue): string =>
  part === 'steps' || part === 'met' ? text.page.short[part] : partTitle(part, text);

/** The parts there are for this network, while the patterns are shown or held back. */
export function listParts(reading: Reading, arePatternsHeld: boolean): readonly PagePart[] {
  const isAnyPresent = Object.values(reading.diagnosis.archetypes).some(
    ({ severity }) => severity !== null && severity >= BAND.likely,
  );
  return [
    'signs',
    'met',
    ...(arePatternsHeld ? [] : (['patterns'] as const)),
    ...(arePatternsHeld || !isAnyPresent ? [] : (['steps'] as const)),
    'benefits',
    'boundaries',
    'openness',
    'pulse',
    'ties',
    'size',
  ];
}
