/** Optional properties that can be handed on: those that were given, none that are `undefined`. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * Leaves out what is `undefined`, for parts that tell "absent" from "undefined":
 * `<Input {...given({ placeholder })} />`.
 */
export const given = <T extends object>(properties: T): Given<T> =>
  // Only entries were dropped, none changed.
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Given<T>;
