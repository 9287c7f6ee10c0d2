/** What may be said of a defect: its kind and the places in our own code. Never its message. */

type Places = { readonly kind: string; readonly frames: readonly string[] };

/** The kind of what was thrown, and the `file:line:column` of each place it came through. */
export function placesOf(thrown: unknown): Places {
  if (!(thrown instanceof Error)) return { kind: typeof thrown, frames: [] };
  // The message comes first and may hold anything, lines that look like frames included.
  const frames = (thrown.stack ?? '').slice(`${thrown.name}: ${thrown.message}`.length);
  const places = frames.split('\n').map((line) => /[^/\\(\s]+:\d+:\d+/.exec(line)?.[0]);
  return { kind: thrown.name, frames: places.filter((place) => place !== undefined) };
}
