/** Small steps that would change the patterns that are present. */
import * as z from 'zod';
import { Opportunity } from '../model/opportunity.ts';
import { LOCALES } from '../model/preferences.ts';
import { query } from './define.ts';

export const treatment = {
  /**
   * What would change each pattern that is present, the most severe first. The language is that of
   * the words a person not yet known goes by.
   */
  opportunities: query({
    input: z.strictObject({ locale: z.enum(LOCALES) }),
    output: z.array(Opportunity),
  }),
} as const;
