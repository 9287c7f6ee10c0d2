/**
 * From what a schema complains of to a problem with its place, what stood there and what would be
 * right. Invariant: the words "expected" come from the schema itself, never from a second list.
 */
import * as z from 'zod';
import type { DocumentProblem } from '../errors.ts';

type Path = readonly PropertyKey[];

/** `['contacts', 3, 'closeness']` as `contacts[3].closeness`, continued from `base`. */
export function placeOf(base: string, path: Path): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    return place === '' ? String(step) : `${place}.${String(step)}`;
  }, base);
}

const GOT_MAX = 40;

/** A value found, as one would type it, cut to 40 characters; containers only hinted at. */
export function describeGot(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > GOT_MAX ? `${text.slice(0, GOT_MAX)}…` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? Reflect.get(inner, step)
        : undefined,
    value,
  );
}

/** The schema without the wrappers that say it may be missing. */
export function bare(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap();
  return inner;
}

/** The kinds a union of objects tells apart, each with its schema; empty for any other schema. */
function kindsOf(schema: unknown): ReadonlyMap<unknown, z.ZodObject> {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return new Map();
  const { discriminator } = schema.def;
  return new Map(
    schema.options.flatMap((option) => {
      if (!(option instanceof z.ZodObject)) return [];
      const literal: unknown = option.shape[discriminator];
      return literal instanceof z.ZodLiteral ? [[literal.value, option] as const] : [];
    }),
  );
}

/** The schema `value` is held to: of a union of objects the one of its kind, else `schema` itself. */
export function optionFor(schema: unknown, value: unknown): unknown {
  const kinds = kindsOf(schema);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  return kinds.get(valueAt(value, [schema.def.discriminator])) ?? schema;
}

const anyKind = (kinds: ReadonlyMap<unknown, unknown>): z.ZodType | undefined =>
  kinds.size === 0 ? undefined : z.enum([...kinds.keys()].map(String));

function schemaAt(schema: z.ZodType, value: unknown, path: Path): unknown {
  let outer: unknown = schema;
  for (const [depth, step] of path.entries()) {
    const union = bare(outer);
    const inner = optionFor(union, valueAt(value, path.slice(0, depth)));
    if (inner instanceof z.ZodObject) outer = inner.shape[String(step)];
    else if (inner instanceof z.ZodArray) outer = inner.element;
    else if (inner instanceof z.ZodTuple) outer = inner.def.items[Number(step)];
    // A kind nobody knows: what is right is any of those that are known.
    else return anyKind(kindsOf(union));
  }
  return outer;
}

function describeNumber(json: z.core.JSONSchema.BaseSchema, got: unknown): string {
  const { minimum, maximum, exclusiveMinimum } = json;
  if (minimum === undefined || maximum === undefined) {
    return `> ${exclusiveMinimum ?? 0}, ≤ ${maximum ?? '∞'}`;
  }
  const fraction = typeof got === 'number' && !Number.isInteger(got);
  if (json.type === 'integer' && fraction && got > minimum && got < maximum) {
    return Array.from({ length: maximum - minimum + 1 }, (_, at) => minimum + at).join(' | ');
  }
  return minimum < 0 ? `−${-minimum}…${maximum}` : `${minimum}–${maximum}`;
}

function describeText(json: z.core.JSONSchema.BaseSchema): string {
  if (json.format === 'date') return 'YYYY-MM-DD';
  if (json.format === 'date-time') return 'YYYY-MM-DDThh:mm:ssZ';
  return json.maxLength === undefined ? '"…"' : `"…" (≤ ${json.maxLength})`;
}

/** What `schema` takes, in symbols: `1–5`, `true | false`, `YYYY-MM-DD`. */
export function describeExpected(schema: z.ZodType, got: unknown): string {
  const json = z.toJSONSchema(schema, { io: 'input' });
  if (json.const !== undefined) return String(json.const);
  if (json.enum !== undefined) return json.enum.join(' | ');
  switch (json.type) {
    case 'boolean':
      return 'true | false';
    case 'integer':
    case 'number':
      return describeNumber(json, got);
    case 'string':
      return describeText(json);
    case 'array':
      return json.maxItems === undefined ? '[…]' : `[…] (≤ ${json.maxItems})`;
    default:
      return '{…}';
  }
}

function kindOf(issue: z.core.$ZodIssue, got: unknown): DocumentProblem['problem'] {
  if (got === undefined || got === null) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return typeof got === 'number' && ['int', 'number'].includes(issue.expected)
        ? 'out-of-range'
        : 'wrong-type';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'out-of-range';
    case 'too_small':
      return issue.origin === 'string' ? 'missing' : 'out-of-range';
    case 'invalid_format':
      return issue.format === 'date' || issue.format === 'datetime' ? 'not-a-date' : 'out-of-range';
    case 'invalid_union':
    case 'invalid_value':
      return typeof got === 'string' ? 'out-of-range' : 'wrong-type';
    default:
      return 'wrong-type';
  }
}

/**
 * `value` as `schema` reads it, or null with everything that is wrong with it added to `problems`;
 * `place` is where it stands in its document.
 */
export function check<T extends z.ZodType>(
  schema: T,
  value: unknown,
  place: string,
  problems: DocumentProblem[],
): z.output<T> | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const got = valueAt(value, issue.path);
    const inner = bare(schemaAt(schema, value, issue.path));
    problems.push({
      place: placeOf(place, issue.path),
      problem: kindOf(issue, got),
      got: got === undefined ? '' : describeGot(got),
      expected: inner instanceof z.ZodType ? describeExpected(inner, got) : '',
    });
  }
  return null;
}

/** Notes a value that is not there, or is of another kind than `expected`. */
export function noteKind(
  problems: DocumentProblem[],
  place: string,
  got: unknown,
  expected: string,
): void {
  const isMissing = got === undefined || got === null;
  const problem = isMissing ? 'missing' : 'wrong-type';
  problems.push({ place, problem, got: isMissing ? '' : describeGot(got), expected });
}

/** Notes an id that stands for nobody, or stands twice. */
export function noteId(
  problems: DocumentProblem[],
  place: string,
  problem: 'unknown-id' | 'unknown-goal' | 'duplicate-id',
  id: string,
): void {
  problems.push({ place, problem, got: describeGot(id), expected: '' });
}
