/**
 * Changes to try out, read from a file: a list in the form of `Change`. A person who is added may be
 * told by what is known of them; every other answer counts as not given.
 */
import { locateJsonError } from '../../shared/document/locate-json-error.ts';
import { Changes } from '../../shared/model/change.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { orFailure, type Failure } from './context.ts';
import type { CliIo } from './io.ts';

/** Places named; the first ones lead to the rest. */
const PLACES_SHOWN = 5;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A contact to be added with every answer in place. */
function complete(change: unknown): unknown {
  if (!isRecord(change) || !isRecord(change['contact'])) return change;
  // An id or a name that is not given stays empty, which no contact may be.
  return { ...change, contact: { ...emptyContact('', ''), ...change['contact'] } };
}

/** The changes in the file at `path`. */
export async function loadChanges(path: string, io: CliIo): Promise<Result<Changes, Failure>> {
  const bytes = await orFailure(() => io.readFile(path), 'file/not-found');
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // What the parser says of it differs from engine to engine; where it stands does not.
    return err({ code: 'cli/not-changes', places: [placeOf(text)] });
  }
  const read = Changes.safeParse(Array.isArray(json) ? json.map(complete) : json);
  if (read.success) return ok(read.data);
  const places = read.error.issues.map(({ path: at }) => writePath(at));
  return err({ code: 'cli/not-changes', places: [...new Set(places)].slice(0, PLACES_SHOWN) });
}

function placeOf(text: string): string {
  const { line, column } = locateJsonError(text);
  return `${String(line)}:${String(column)}`;
}

/** A place inside the list: `[2].contact.name`. */
const writePath = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? '[]'
    : path
        .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
        .join('');
