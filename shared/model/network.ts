/**
 * A network: me (ego), my contacts, and the ties I know of among them (alter ties). This is the
 * value the engine reads, the map draws and the document carries.
 */
import * as z from 'zod';
import { Contact } from './contact.ts';
import { SELF_REPORT_ITEMS } from './scales.ts';
import { Extras, Id, Line, NotNegative, Positive, Share, ZeroToFour } from './values.ts';

/** The twelve self-check answers; a missing or null item is "not answered". */
export const SelfReport = z.partialRecord(z.enum(SELF_REPORT_ITEMS), ZeroToFour);
export type SelfReport = z.infer<typeof SelfReport>;

export const Ego = z.strictObject({
  name: Line.nullable(),
  org: Line.nullable(),
  function: Line.nullable(),
  place: Line.nullable(),
  /** Roughly how many professional contacts I keep anywhere. */
  totalKnown: NotNegative.nullable(),
  /** Hours on other people's requests as a share of working hours, 0–1. */
  hoursOnRequestsShare: Share.nullable(),
  selfReport: SelfReport,
  extras: Extras,
});
export type Ego = z.infer<typeof Ego>;

export const EgoChanges = Ego.omit({ extras: true }).partial();
export type EgoChanges = z.infer<typeof EgoChanges>;

export const emptyEgo = (): Ego => ({
  name: null,
  org: null,
  function: null,
  place: null,
  totalKnown: null,
  hoursOnRequestsShare: null,
  selfReport: {},
  extras: {},
});

/** An undirected tie between two contacts, `a` before `b` in id order; weight 1 is a plain tie. */
export const Tie = z.strictObject({ a: Id, b: Id, weight: Positive });
export type Tie = z.infer<typeof Tie>;

export const Network = z.strictObject({
  ego: Ego,
  contacts: z.array(Contact),
  /** `null` means who-knows-whom was never asked, which is not the same as "nobody knows anybody". */
  alterTies: z.array(Tie).nullable(),
});
export type Network = z.infer<typeof Network>;

export const emptyNetwork = (): Network => ({ ego: emptyEgo(), contacts: [], alterTies: null });
