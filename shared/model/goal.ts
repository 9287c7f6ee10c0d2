/** Goals: what a network is developed for. */
import * as z from 'zod';
import { BENEFITS } from './scales.ts';
import { Id, IsoDate, Line } from './values.ts';

/**
 * What I want to reach, which a network is developed for (Kraus 2021). It ranks what is proposed: who
 * could give the help it needs comes earlier.
 */
export const Goal = z.strictObject({
  id: Id,
  /** In my own words, `Head of the unit by 2028`. */
  text: Line,
  by: IsoDate.nullable(),
  /** The help that would bring it nearer, each kind once. */
  needs: z.array(z.enum(BENEFITS)).max(BENEFITS.length),
  /** The day it was reached or let go of; null while I have it. */
  closed: IsoDate.nullable(),
  since: IsoDate,
});
export type Goal = z.infer<typeof Goal>;
