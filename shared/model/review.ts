/** Looking back at something planned. */
import * as z from 'zod';
import { DEGREES, OUTCOMES, TIE_TURNS } from './plan-codes.ts';
import { IsoDate, MinusTwoToTwo, Text } from './values.ts';

/**
 * What came of it, as I see it. The four questions about it are our proposal; any may stay
 * unanswered, and no figure reads them.
 */
export const Review = z.strictObject({
  day: IsoDate,
  outcome: z.enum(OUTCOMES),
  note: Text.nullable(),
  /** −2 it drains me … 2 it gives me energy. */
  energy: MinusTwoToTwo.nullable(),
  /** Between us, compared with when I began. */
  tie: z.enum(TIE_TURNS).nullable(),
  /** Whether what would show that it works has shown. */
  signal: z.enum(DEGREES).nullable(),
  /** Whether it was worth the time. */
  worth: z.enum(DEGREES).nullable(),
});
export type Review = z.infer<typeof Review>;
