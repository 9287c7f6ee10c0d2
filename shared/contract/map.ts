/** Places chosen by hand on the map. They belong to the vault and are in no document. */
import * as z from 'zod';
import { Id } from '../model/values.ts';
import { command, query } from './define.ts';

/** Which arrangement of the map a place is in: `force`, or what rings and sectors are. */
const ArrangementKey = z.string().regex(/^[a-z]{1,20}(-[a-z]{1,20})?$/u);

/** Across or down from the centre, as a share of the map's radius: it holds at any size. */
const Share = z.number().min(-1).max(1);

/** A contact who stays where they were put. */
export const Pin = z.strictObject({
  contactId: Id,
  arrangement: ArrangementKey,
  x: Share,
  y: Share,
});
export type Pin = z.infer<typeof Pin>;

export const map = {
  pins: query({ input: z.strictObject({}), output: z.array(Pin) }),
  /** Puts a contact somewhere, in one arrangement. */
  pin: command({ input: Pin, output: z.null(), errors: ['contact/not-found'] }),
  /** Lets a contact go back to the place the arrangement has for them. */
  release: command({
    input: Pin.pick({ contactId: true, arrangement: true }),
    output: z.null(),
    errors: ['contact/not-found'],
  }),
  /** Lets everybody of one arrangement go back; answers with how many. */
  releaseAll: command({
    input: Pin.pick({ arrangement: true }),
    output: z.strictObject({ count: z.int().min(0) }),
  }),
} as const;
