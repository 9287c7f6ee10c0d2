/**
 * Unknown keys at any depth of a part whose shape a schema tells: taken in one walk, put back in
 * another. Invariant: what is put back stands where it was taken from, beside the known keys.
 */
import * as z from 'zod';
import {
  beside,
  innerOf,
  isRecord,
  own,
  takeExtras,
  withInner,
  type ExtraKeys,
  type Findings,
} from './extras.ts';
import { bare, optionFor } from './problems.ts';

/** The name under which the extras of a list's element are carried: its own key, else its place. */
function nameOf(element: unknown, at: number): string {
  if (!isRecord(element)) return String(at);
  const key = own(element, 'id') ?? own(element, 'proposal');
  return typeof key === 'string' ? key : String(at);
}

/** The unknown keys of `value` and of everything in it that `schema` knows, reported by their paths. */
export function takeDeep(
  schema: unknown,
  value: unknown,
  place: string,
  findings: Findings,
): ExtraKeys {
  const known = bare(schema);
  if (known instanceof z.ZodArray && Array.isArray(value)) {
    return value.reduce<ExtraKeys>(
      (extras, element, at) =>
        withInner(
          extras,
          nameOf(element, at),
          takeDeep(known.element, element, `${place}[${String(at)}]`, findings),
        ),
      {},
    );
  }
  const object = optionFor(known, value);
  if (!(object instanceof z.ZodObject) || !isRecord(value)) return {};
  return Object.entries(object.shape).reduce<ExtraKeys>(
    (extras, [key, inner]) =>
      withInner(extras, key, takeDeep(inner, own(value, key), `${place}.${key}`, findings)),
    takeExtras(value, object.shape, place, findings),
  );
}

/** `value`, as it is about to be written, with the extras that `takeDeep` took put back. */
export function putDeep(schema: unknown, value: unknown, extras: ExtraKeys): unknown {
  const known = bare(schema);
  if (known instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((element, at) =>
      putDeep(known.element, element, innerOf(extras, nameOf(element, at))),
    );
  }
  const object = optionFor(known, value);
  if (!(object instanceof z.ZodObject) || !isRecord(value)) return value;
  return {
    ...Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        putDeep(object.shape[key], inner, innerOf(extras, key)),
      ]),
    ),
    ...beside(extras, object.shape),
  };
}
