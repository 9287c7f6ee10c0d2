/**
 * Keys Plexus does not know. They are carried along and written back, never read; the unknown keys
 * inside a known object (`met`, `selfReport`) are carried under that object's own name. Invariant:
 * whatever is carried is plain JSON of bounded depth, and no key reaches a prototype.
 */
import type * as z from 'zod';
import type { DocumentProblem } from '../errors.ts';
import { Line, type Extras, type Json } from '../model/values.ts';
import { describeGot } from './problems.ts';

type JsonValue = z.infer<typeof Json>;
export type ExtraKeys = z.infer<typeof Extras>;

/** Deepest nesting a document may have; ours needs ten levels. */
export const DEPTH_MAX = 64;
const [QUOTE, BACKSLASH, OPEN_BRACE, OPEN_BRACKET, CLOSE_BRACE, CLOSE_BRACKET] = [
  0x22, 0x5c, 0x7b, 0x5b, 0x7d, 0x5d,
];
const KEY_MAX = Line.maxLength ?? Infinity;

/** Unknown keys and problems met while reading one document. */
export type Findings = { readonly unknownKeys: string[]; readonly problems: DocumentProblem[] };

/** Problems looked for; a document with more is not a network, and finding them all takes time. */
const PROBLEMS_MAX = 1000;

/** Whether so much is wrong that reading on would tell nobody more. */
export const isHopeless = ({ problems }: Findings): boolean => problems.length >= PROBLEMS_MAX;

export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own value of `key`, so that `constructor` and its like are never found by inheritance. */
export const own = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;

/**
 * Whether the JSON in `text` opens more than `DEPTH_MAX` brackets at once. Asked before parsing,
 * because the parser spends seconds and gigabytes on millions of them.
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) isString = !isString;
    else if (isString && char === BACKSLASH) at += 1;
    else if (isString) continue;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) depth += 1;
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth -= 1;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
}

/** Whether `value` nests no deeper than `DEPTH_MAX`. Does not recurse, so any depth is safe to ask. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_MAX) return false;
    const below: unknown[] = [];
    for (const outer of level) {
      if (typeof outer !== 'object' || outer === null) continue;
      for (const inner of Object.values(outer)) {
        if (typeof inner === 'object' && inner !== null) below.push(inner);
      }
    }
    level = below;
  }
  return true;
}

/** A copy of `value` as plain JSON; `__proto__` keys are left out and reported. */
function copyJson(value: unknown, place: string, findings: Findings): JsonValue {
  if (Array.isArray(value)) {
    return value.map((inner, at) => copyJson(inner, `${place}[${at}]`, findings));
  }
  if (isRecord(value)) {
    const kept: [string, JsonValue][] = [];
    for (const key of Object.keys(value)) {
      const inner = `${place}.${key}`;
      if (key === '__proto__') findings.unknownKeys.push(inner);
      else kept.push([key, copyJson(value[key], inner, findings)]);
    }
    return Object.fromEntries(kept);
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  findings.problems.push({
    place,
    problem: typeof value === 'number' ? 'out-of-range' : 'wrong-type',
    got: describeGot(value),
    expected: 'JSON',
  });
  return null;
}

/** The keys of `record` that are not in `known`, copied; each is reported by its path. */
export function takeExtras(
  record: object,
  known: object,
  place: string,
  findings: Findings,
): ExtraKeys {
  const kept: [string, JsonValue][] = [];
  for (const key of Object.keys(record)) {
    if (Object.hasOwn(known, key)) continue;
    const path = place === '' ? key : `${place}.${key}`;
    findings.unknownKeys.push(path.length > KEY_MAX ? `${path.slice(0, KEY_MAX)}…` : path);
    if (key === '__proto__' || key.length > KEY_MAX) continue;
    kept.push([key, copyJson(own(record, key), path, findings)]);
  }
  return Object.fromEntries(kept);
}

/** `extras` with the unknown keys found inside the known object `key` carried under its name. */
export const withInner = (extras: ExtraKeys, key: string, inner: ExtraKeys): ExtraKeys =>
  Object.keys(inner).length === 0 ? extras : { ...extras, [key]: inner };

/** The unknown keys carried for the known object `key`; empty when there are none. */
export function innerOf(extras: ExtraKeys, key: string): ExtraKeys {
  const inner = own(extras, key);
  // What `withInner` put there, or a foreign record: plain JSON either way.
  return isRecord(inner) ? (inner as ExtraKeys) : {};
}

/** The extras that may be written beside the keys of `known` without replacing one of them. */
export const beside = (extras: ExtraKeys, known: object): ExtraKeys =>
  Object.fromEntries(
    Object.entries(extras).filter(([key]) => key !== '__proto__' && !Object.hasOwn(known, key)),
  );
