/** How an answer that may not be there stands in a document: left out, `null`, or blank. */
import * as z from 'zod';
import { Line } from '../model/values.ts';

/** A key that may be missing or `null`: both mean "not answered". */
export const answer = <T extends z.ZodType>(schema: T, description: string) =>
  schema.nullish().meta({ description });

/** Optional words; blank ones are "not answered", as in the files of other programs. */
export const words = (description: string) =>
  answer(
    z
      .string()
      .trim()
      .max(Line.maxLength ?? Infinity),
    description,
  );

/** The keys that say something, in their order; null, `false` and an empty list say nothing. */
export const said = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, inner]) => inner !== null && inner !== false && !(Array.isArray(inner) && !inner.length),
    ),
  );
