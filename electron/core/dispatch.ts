/**
 * The door. Every request of the window comes through here: the channel is looked up, the input is
 * parsed by the contract's schema, the handler runs, a `Result` goes back. A defect is caught here
 * and nowhere else; what leaves is a reference number, never a text, a path or a stack. A call the
 * window took back in time answers `cancelled`.
 */
import { randomBytes } from 'node:crypto';
import type * as z from 'zod';
import type { CallOptions, Contract, Handlers, Procedure } from '../../shared/contract/define.ts';
import { placesOf } from '../../shared/defect.ts';
import type { AppError } from '../../shared/errors.ts';
import { err, type Result } from '../../shared/result.ts';
import { toStoreFailure } from '../store/failures.ts';
import { beginCall, type Underway } from './underway.ts';

export type HandlersOf<C extends Contract> = { readonly [D in keyof C]: Handlers<C[D], Underway> };
export type Call = (
  channel: string,
  input: unknown,
  options?: CallOptions<AbortSignal>,
) => Promise<Result<unknown, AppError>>;

type Handler = (input: unknown, underway: Underway) => unknown;

/**
 * Where a defect is reported: its reference, the kind of error and the places in our code it came
 * through. Never its message, which may hold what somebody wrote.
 */
export type Log = (line: {
  readonly ref: string;
  readonly channel: string;
  readonly kind: string;
  readonly frames: readonly string[];
}) => void;

/** The deepest request there is: who introduced somebody a planned change would bring in. */
const DEPTH_MAX = 9;
const VALUES_MAX = 60_000;
const CHARACTERS_MAX = 1_048_576;

/** Plain data within the limits of a request: at most 9 deep, 60,000 values, 1 MiB of text. */
export function isWithinLimits(input: unknown): boolean {
  let values = 0;
  let characters = 0;
  const fits = (value: unknown, depth: number): boolean => {
    if (++values > VALUES_MAX) return false;
    if (typeof value === 'string') return (characters += value.length) <= CHARACTERS_MAX;
    if (typeof value !== 'object' || value === null) return typeof value !== 'function';
    if (depth === DEPTH_MAX) return false;
    if (Array.isArray(value)) return value.every((item) => fits(item, depth + 1));
    return Object.entries(value).every(
      ([key, item]) => (characters += key.length) <= CHARACTERS_MAX && fits(item, depth + 1),
    );
  };
  return fits(input, 0);
}

function findProcedure(
  contract: Contract,
  channel: string,
): { domain: string; name: string; procedure: Procedure } | null {
  const [domain = '', name = '', ...rest] = channel.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, domain)) return null;
  const procedures = contract[domain];
  if (!procedures || !Object.hasOwn(procedures, name)) return null;
  const procedure = procedures[name];
  return procedure ? { domain, name, procedure } : null;
}

const pathsOf = (error: z.ZodError): readonly string[] =>
  error.issues.slice(0, 20).map((issue) => issue.path.join('.'));

export function createDispatch<C extends Contract>(options: {
  readonly contract: C;
  readonly handlers: HandlersOf<C>;
  readonly log: Log;
}): Call {
  return async (channel, input, following = {}) => {
    const found = typeof channel === 'string' ? findProcedure(options.contract, channel) : null;
    if (!found) return err({ code: 'channel/unknown' });
    if (!isWithinLimits(input)) return err({ code: 'input/invalid', paths: [''] });
    const call = beginCall(following);
    try {
      const parsed = found.procedure.input.safeParse(input);
      if (!parsed.success) return err({ code: 'input/invalid', paths: pathsOf(parsed.error) });
      const domain = options.handlers[found.domain] as { readonly [name: string]: Handler };
      // `HandlersOf` has proved the handler there and its answer a Result of this procedure.
      return (await domain[found.name]?.(parsed.data, call.underway)) as Result<unknown, AppError>;
    } catch (thrown) {
      if (call.isCancelled(thrown)) return err({ code: 'cancelled' });
      const failure = toStoreFailure(thrown);
      if (failure) return err(failure);
      const ref = randomBytes(4).toString('hex');
      options.log({ ref, channel: `${found.domain}.${found.name}`, ...placesOf(thrown) });
      return err({ code: 'internal', ref });
    } finally {
      call.end();
    }
  };
}
