/**
 * A network: me (ego), my contacts, and the ties I know of among them (alter ties). This is the
 * value the engine reads, the map draws and the document carries.
 */
import * as z from 'zod';
import { Contact } from './contact.ts';
import { SELF_REPORT_ITEMS } from './scales.ts';
import { Extras, Id, Line, NotNegative, Positive, Share, ZeroToFour, ZeroToTen } from './values.ts';

/** The twelve self-check answers; a missing or null item is "not answered". */
export const SelfReport = z.partialRecord(z.enum(SELF_REPORT_ITEMS), ZeroToFour);
export type SelfReport = z.infer<typeof SelfReport>;

/**
 * The people I could know here, as I guess them: how many of ten are like me in each respect, and
 * about how many there are. It tells what of my likeness to my contacts is choice and what is
 * merely what was there to choose from.
 */
export const Pool = z.strictObject({
  org: ZeroToTen.nullable(),
  function: ZeroToTen.nullable(),
  level: ZeroToTen.nullable(),
  site: ZeroToTen.nullable(),
  generation: ZeroToTen.nullable(),
  size: NotNegative.nullable(),
});
export type Pool = z.infer<typeof Pool>;

/** A pool nothing was guessed of. */
export const emptyPool = (): Pool => ({
  org: null,
  function: null,
  level: null,
  site: null,
  generation: null,
  size: null,
});

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
  pool: Pool,
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
  pool: emptyPool(),
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
