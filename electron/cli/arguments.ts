/** Arguments of a command: what stands alone, and what follows a name. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context, Outcome } from './context.ts';

/** Options that take a value, and flags that take none. */
type Shape<O extends string, F extends string> = {
  readonly options: readonly O[];
  readonly flags: readonly F[];
};

export type Arguments<O extends string, F extends string> = {
  readonly files: readonly string[];
  readonly option: (name: O) => string | null;
  readonly flag: (name: F) => boolean;
};

/** The outcome of arguments that do not fit. */
export const usage = (problem: string): Outcome => ({ kind: 'usage', problem });

/** Reads `args`; fails with the outcome to end with. */
export function readArguments<O extends string = never, F extends string = never>(
  args: readonly string[],
  shape: Shape<O, F>,
  { words }: Context,
): Result<Arguments<O, F>, Outcome> {
  const options = Object.fromEntries([
    ...shape.options.map((name) => [name, { type: 'string' as const }]),
    ...shape.flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const values: { readonly [name: string]: unknown } = parsed.values;
    return ok({
      files: parsed.positionals,
      option: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : null;
      },
      flag: (name) => values[name] === true,
    });
  } catch {
    // An option nobody knows, or one without its value.
    return err(usage(words.usage.wrongOption));
  }
}

/** `value` when it is one of `allowed`; `usual` when it is not given; else the outcome to end with. */
export function choose<T extends string>(
  name: string,
  value: string | null,
  choice: { readonly allowed: readonly T[]; readonly usual: T | null },
  { words }: Context,
): Result<T, Outcome> {
  if (value === null && choice.usual !== null) return ok(choice.usual);
  const chosen = choice.allowed.find((each) => each === value);
  return chosen === undefined ? err(usage(words.usage.choose(name, choice.allowed))) : ok(chosen);
}
