/** Records with one value per member of a closed list. */

/** A record holding `value(key)` under each of `keys`. */
export function keyed<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  // Every member of the list is written, so the record is complete.
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
