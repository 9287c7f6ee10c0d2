/** The printable report: shown on the screen, saved as PDF, sent to a printer. */
import * as z from 'zod';
import { LOCALES } from '../model/preferences.ts';
import { command, query } from './define.ts';

export const ReportOptions = z.strictObject({
  copy: z.enum(['private', 'coach']),
  names: z.enum(['full', 'initials', 'codes']),
  paper: z.enum(['a4', 'letter']),
  locale: z.enum(LOCALES),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

/** A printed element: plain data that both the screen and the paper draw (`shared/report`). */
export type PrintedElement = {
  readonly tag: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly (PrintedElement | string)[];
};
export const PrintedElement: z.ZodType<PrintedElement> = z.lazy(() =>
  z.strictObject({
    tag: z.string(),
    attributes: z.record(z.string(), z.string()),
    children: z.array(z.union([z.string(), PrintedElement])),
  }),
);

export const report = {
  preview: query({
    input: ReportOptions,
    output: z.strictObject({ body: PrintedElement, css: z.string() }),
  }),
  savePdf: command({
    input: ReportOptions,
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('saved'), fileName: z.string() }),
    ]),
    errors: ['print/failed', 'print/not-possible-here', 'disk/read-only'],
  }),
  print: command({
    input: ReportOptions,
    output: z.strictObject({ outcome: z.enum(['printed', 'cancelled']) }),
    errors: ['print/failed', 'print/not-possible-here'],
  }),
} as const;
