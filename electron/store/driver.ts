/**
 * The database driver, narrowed to what the store uses. `serialize` and `backup` are left out on
 * purpose: the one hands out the plain image, the other does not know about encryption.
 */
export type SqlValue = string | number | null;
export type SqlParameters = readonly SqlValue[] | { readonly [name: string]: SqlValue };

export type Statement = {
  /** Whether it leaves the database as it is. */
  readonly readonly: boolean;
  readonly get: (parameters: SqlParameters) => unknown;
  readonly all: (parameters: SqlParameters) => unknown[];
  readonly iterate: (parameters: SqlParameters) => Iterable<unknown>;
  readonly run: (parameters: SqlParameters) => { readonly changes: number };
};

export type Connection = {
  readonly inTransaction: boolean;
  readonly prepare: (sql: string) => Statement;
  readonly exec: (sql: string) => unknown;
  /** With `simple`, the first value of the answer. */
  readonly pragma: (source: string, options?: { readonly simple: boolean }) => unknown;
  /** Missing from a driver that cannot encrypt. */
  readonly key?: ((key: Buffer) => unknown) | undefined;
  /** Encrypts every page anew, in one transaction. */
  readonly rekey?: ((key: Buffer) => unknown) | undefined;
  readonly close: () => unknown;
};
