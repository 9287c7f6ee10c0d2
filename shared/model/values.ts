/** The small schemas every record is made of. Each refuses what the network document refuses. */
import * as z from 'zod';

/** Longest single line of text (a name, an organisation): longer ones are a mistake, not a name. */
const LINE_MAX = 200;
/** Longest free text (a journal entry, a note). */
const TEXT_MAX = 100_000;

export const Line = z.string().trim().min(1).max(LINE_MAX);
export const Text = z.string().max(TEXT_MAX);
export const Id = z.string().min(1).max(64);
/** A calendar day, `2026-11-22`. */
export const IsoDate = z.iso.date();
/** A moment in UTC, `2026-11-22T08:30:00.000Z`. */
export const IsoMoment = z.iso.datetime();

export const ZeroToFour = z.int().min(0).max(4);
export const ZeroToTen = z.int().min(0).max(10);
export const OneToFive = z.int().min(1).max(5);
export const MinusTwoToTwo = z.int().min(-2).max(2);
export const Share = z.number().min(0).max(1);
export const NotNegative = z.number().min(0).max(1_000_000);
export const Positive = z.number().positive().max(1_000_000);

/** Any JSON value: what an unknown key of a document holds while Plexus carries it along. */
export const Json = z.json();
/** Keys of a document that Plexus does not know; kept and written back, never read. */
export const Extras = z.record(z.string().max(LINE_MAX), Json);
