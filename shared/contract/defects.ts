/**
 * Reports of defects in the window, saved to a file the person chooses and sent nowhere. The schema
 * lets through names of our own parts and places in our own code, so that nothing of the user's can
 * be in one.
 */
import * as z from 'zod';
import { command } from './define.ts';

/** A name as a program has it: `TypeError`, `PeopleScreen`. */
const Identifier = z.string().regex(/^[A-Za-z_$][\w$]{0,59}$/u);
/** A place in the built program: `index-Bx1.js:12:345`. */
const Place = z.string().regex(/^[\w.$-]{1,80}:\d{1,7}:\d{1,7}$/u);

export const DefectReport = z.strictObject({
  kind: Identifier,
  frames: z.array(Place).max(40),
  /** The parts of the window it happened in, innermost first; no properties. */
  components: z.array(Identifier).max(60),
});
export type DefectReport = z.infer<typeof DefectReport>;

export const defects = {
  /** Works while locked, too: it touches no vault. */
  save: command({
    input: DefectReport,
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('saved'), fileName: z.string() }),
    ]),
    errors: ['disk/read-only'],
  }),
} as const;
