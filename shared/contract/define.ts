/**
 * How a domain's contract is written down. A procedure is data: its kind, the schema of what goes
 * in and comes out, and the expected failures it may answer with. Channel names, the renderer's
 * client, the handlers' types and the tests are derived from it and never written a second time.
 */
import type * as z from 'zod';
import type { ErrorCode, ErrorOf } from '../errors.ts';
import type { Result } from '../result.ts';

export type Procedure<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  E extends ErrorCode = ErrorCode,
> = {
  readonly kind: 'query' | 'command';
  readonly input: I;
  readonly output: O;
  readonly errors: readonly E[];
};

type Spec<I extends z.ZodType, O extends z.ZodType, E extends ErrorCode> = {
  readonly input: I;
  readonly output: O;
  readonly errors?: readonly E[];
};

/** A procedure that never changes anything. */
export const query = <I extends z.ZodType, O extends z.ZodType, const E extends ErrorCode = never>(
  spec: Spec<I, O, E>,
): Procedure<I, O, E> => ({ kind: 'query', errors: [], ...spec });

/** A procedure that may change something; it announces the domains it touched. */
export const command = <
  I extends z.ZodType,
  O extends z.ZodType,
  const E extends ErrorCode = never,
>(
  spec: Spec<I, O, E>,
): Procedure<I, O, E> => ({ kind: 'command', errors: [], ...spec });

export type Domain = { readonly [name: string]: Procedure };
export type Contract = { readonly [domain: string]: Domain };

/** Failures any call can meet, whatever its procedure declares. */
export type DoorError = ErrorOf<
  | 'input/invalid'
  | 'channel/unknown'
  | 'internal'
  | 'cancelled'
  | 'vault/locked'
  | 'vault/in-use'
  | 'vault/damaged'
  | 'vault/moved'
  | 'vault/memory-short'
  | 'disk/full'
  | 'disk/read-only'
  | 'disk/failed'
>;

export type Input<P extends Procedure> = z.input<P['input']>;
export type Output<P extends Procedure> = z.output<P['output']>;
export type Failure<P extends Procedure> = ErrorOf<P['errors'][number]>;

/** What is told of a call between its beginning and its answer. */
export type CallProgress = {
  /** Share done, 0–1; null when nobody can tell. */
  readonly share: number | null;
  /** False from the moment the rest is done as a whole: taking the call back does nothing any more. */
  readonly canCancel: boolean;
  /** A dialog of the system is open: this time is the person's own. */
  readonly isAsking: boolean;
};

/**
 * How a call may be followed. `Signal` is the platform's `AbortSignal`, which `shared` does not know:
 * when it fires in time the call answers `cancelled` and has changed nothing; when it fires too late
 * the answer is the usual one.
 */
export type CallOptions<Signal> = {
  readonly signal?: Signal | undefined;
  readonly onProgress?: ((progress: CallProgress) => void) | undefined;
};

/** What the renderer calls: `client.network.addContact({ … })`. */
export type Client<C extends Contract, Signal = never> = {
  readonly [D in keyof C]: {
    readonly [P in keyof C[D]]: (
      input: Input<C[D][P]>,
      options?: CallOptions<Signal>,
    ) => Promise<Result<Output<C[D][P]>, Failure<C[D][P]> | DoorError>>;
  };
};

/**
 * What a handler file must provide: it does not compile with a procedure missing or a foreign error.
 * Handlers that take long say with what they want to follow their call (`Underway`).
 */
export type Handlers<D extends Domain, Underway = unknown> = {
  readonly [P in keyof D]: (
    input: z.output<D[P]['input']>,
    underway: Underway,
  ) =>
    | Result<Output<D[P]>, Failure<D[P]> | DoorError>
    | Promise<Result<Output<D[P]>, Failure<D[P]> | DoorError>>;
};
