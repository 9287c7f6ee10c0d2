/**
 * How laws are tried. Every run of the tests draws the same cases, so a red run is red for everybody;
 * `npm test -- unit --seed=random` draws others. A case that broke a law is kept in
 * `test/fixtures/found-cases.json` and is tried first, before anything is drawn, from then on.
 */
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Where in fast-check's draw a case lies: enough to draw it again. */
type Found = { readonly seed: number; readonly path: string };
type FoundByLaw = { readonly [law: string]: readonly Found[] };

const FILE = fileURLToPath(new URL('../fixtures/found-cases.json', import.meta.url));
/** What every run draws from unless another seed is given; the number itself means nothing. */
const USUAL_SEED = 20_260_630;

const readFound = (): FoundByLaw =>
  // Written by `keep` alone.
  JSON.parse(readFileSync(FILE, 'utf8')) as FoundByLaw;

function seedOfRun(): number {
  const wanted = Number.parseInt(process.env['PLEXUS_SEED'] ?? '', 10);
  return Number.isNaN(wanted) ? USUAL_SEED : wanted;
}

const currentLaw = (): string => {
  const { testPath = '', currentTestName = '' } = expect.getState();
  return `${testPath.slice(testPath.lastIndexOf('/test/') + 1)} > ${currentTestName}`;
};

function keep(law: string, { seed, path }: Found): void {
  const found = readFound();
  const known = found[law] ?? [];
  if (known.some((each) => each.seed === seed && each.path === path)) return;
  const grown = { ...found, [law]: [...known, { seed, path }] };
  try {
    writeFileSync(FILE, `${JSON.stringify(grown, null, 2)}\n`);
  } catch {
    // A checkout that cannot be written to: the report of the failure still names seed and path.
  }
}

/** Throws what fast-check has to say of a failure, once its case is kept. */
function settle<T>(law: string, details: fc.RunDetails<T>): void {
  if (!details.failed) return;
  const { seed, counterexamplePath: path } = details;
  if (path !== null) keep(law, { seed, path });
  throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}

/**
 * Holds the code to a law: first over every case that ever broke it, then over drawn ones. A failure
 * names the smallest case found and its seed.
 */
export function hold<T>(property: fc.IAsyncProperty<T>, how?: fc.Parameters<T>): Promise<void>;
export function hold<T>(property: fc.IProperty<T>, how?: fc.Parameters<T>): void;
export function hold<T>(
  property: fc.IAsyncProperty<T> | fc.IProperty<T>,
  how: fc.Parameters<T> = {},
): Promise<void> | void {
  const law = currentLaw();
  const usual: fc.Parameters<T> = { ...how, seed: seedOfRun() };
  const draws = [...(readFound()[law] ?? []).map((found) => replay(how, found)), usual];
  if (property.isAsync()) {
    return draws.reduce<Promise<void>>(
      (before, draw) => before.then(async () => settle(law, await fc.check(property, draw))),
      Promise.resolve(),
    );
  }
  // A property that is not async answers at once.
  for (const draw of draws) settle(law, fc.check(property, draw) as fc.RunDetails<T>);
}

const replay = <T>(how: fc.Parameters<T>, { seed, path }: Found): fc.Parameters<T> =>
  Object.assign({ seed, path, endOnFailure: true }, how);
