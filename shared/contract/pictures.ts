/**
 * Pictures of the map as files. A drawing comes as elements, not as text, and is written by the vault
 * process, which lets through only what may be printed: whatever sent it, the file holds lines and
 * words and nothing that runs or loads.
 */
import * as z from 'zod';
import { command } from './define.ts';
import { ReportOptions } from './report.ts';

/** Every PNG begins with these bytes, here in base64. */
const PNG_START = 'iVBORw0KGgo';
/** What the door lets through in one request, less room for the rest of it. */
const PICTURE_MAX = 1_000_000;

export const PictureFile = z.discriminatedUnion('format', [
  /** A `PrintedElement` as JSON: a drawing is nested more deeply than a request may be. */
  z.strictObject({ format: z.literal('svg'), drawing: z.string().max(PICTURE_MAX) }),
  /** In base64. */
  z.strictObject({
    format: z.literal('png'),
    bytes: z.base64().startsWith(PNG_START).max(PICTURE_MAX),
  }),
]);
export type PictureFile = z.infer<typeof PictureFile>;

export const pictures = {
  save: command({
    /** How names stand on it is said in the name of the file. */
    input: z.strictObject({ names: ReportOptions.shape.names, picture: PictureFile }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('saved'), fileName: z.string() }),
    ]),
  }),
} as const;
