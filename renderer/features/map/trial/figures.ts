/** The six patterns and the ten vital signs of a trial, as they are and as they would be. Pure. */
import { ARCHETYPES } from '../../../../shared/model/scales.ts';
import type { Trial } from '../../../../shared/model/trial.ts';
import { readVitalSigns } from '../../../../shared/report/vital-signs.ts';
import type { Catalogue } from '../../../../shared/text/catalogue.ts';

export type Figure = {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

export type Figures = { readonly patterns: readonly Figure[]; readonly signs: readonly Figure[] };

export function figuresOf({ before, after }: Trial, text: Catalogue): Figures {
  const severity = (value: number | null): string =>
    value === null ? text.mapTrial.figures.unknown : text.treatment.severity(value);
  const then = readVitalSigns(after, text);
  return {
    patterns: ARCHETYPES.map((key) => ({
      key,
      label: text.terms.archetypes[key],
      before: severity(before.archetypes[key].severity),
      after: severity(after.archetypes[key].severity),
    })),
    signs: readVitalSigns(before, text).map(({ key, label, value }, at) => ({
      key,
      label,
      before: value,
      after: then[at]?.value ?? value,
    })),
  };
}

/** The figures that would be others, as they are read. */
export const movedOf = ({ patterns, signs }: Figures): readonly Figure[] =>
  [...patterns, ...signs].filter(({ before, after }) => before !== after);
