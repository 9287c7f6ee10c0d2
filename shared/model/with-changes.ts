/** Changes made to a value of the model, in the one way they are made everywhere. */

/** `value` with the changes made; a change that is `undefined` is none. */
export const withChanges = <T extends object>(
  value: T,
  changes: { readonly [K in keyof T]?: T[K] | undefined },
): T => ({
  ...value,
  ...Object.fromEntries(Object.entries(changes).filter(([, change]) => change !== undefined)),
});
