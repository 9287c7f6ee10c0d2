/** The power going while something is saved: what was called saved is there, and all of it is whole. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../electron/store/journal.ts';
import { getNetwork } from '../../../electron/store/network.ts';
import { isSound } from '../../../electron/store/summary.ts';
import { hold } from '../../support/laws.ts';
import { tempFolder } from '../../support/temp-vault.ts';
import { contentOf } from '../children/kept.ts';
import { patienceMs, report, tries } from './counts.ts';
import { createFaultDatabase, FAULT_KEY, openFaultDatabase } from './database.ts';
import { afterPowerCut, canRecord, recordDisk, writeFiles, type Step } from './disk-record.ts';

const CUTS = tries(40, 5_000);
const SAVES = 12;

/** Where the power goes, as a share of all steps, and a chance for each thing to have arrived. */
const powerCut = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  likely: fc.constantFrom(0, 0.5, 0.9, 1),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
});

/** Park and Miller's generator: the same cut leaves the same behind. */
function chance(seed: number, likely: number): () => boolean {
  let state = seed;
  return () => {
    state = (state * 48_271) % (2 ** 31 - 1);
    return state / (2 ** 31 - 1) < likely;
  };
}

const countSaid = (steps: readonly Step[], beginning: string): number =>
  steps.filter((step) => step.kind === 'said' && step.line.startsWith(beginning)).length;

describe.runIf(canRecord())('after a power cut', { timeout: patienceMs(CUTS, 200) }, () => {
  it('the database holds everything it said was saved, and nothing is torn', async () => {
    const people = 5;
    const file = await createFaultDatabase(people);
    const folder = dirname(file);
    const before = new Map([['vault.db', readFileSync(file)]]);
    const steps = recordDisk(folder, 'writer.ts', ['write', file, FAULT_KEY, String(SAVES)]);
    expect(countSaid(steps, 'saved')).toBeGreaterThan(SAVES / 2);
    let unsaved = 0;
    await hold(
      fc.asyncProperty(powerCut, async ({ share, likely, seed }) => {
        const until = steps.slice(0, Math.round(share * steps.length));
        const arrives = chance(seed, likely);
        const left = join(tempFolder(), 'left');
        writeFiles(left, afterPowerCut({ folder, before, steps: until, arrives }));
        const { connection, store } = await openFaultDatabase(join(left, 'vault.db'));
        const added = getNetwork(store.db).contacts.length - people;
        const more = added - countSaid(until, 'saved');
        const { total } = listEntries(store.db, { words: '', person: null, limit: 1 });
        const isWhole = isSound(connection, 'full');
        connection.close();
        rmSync(left, { recursive: true });
        // The save under way may have arrived; none that was acknowledged may be missing.
        expect(more).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(1);
        expect(total).toBe(added);
        expect(isWhole).toBe(true);
        unsaved += more;
      }),
      { numRuns: CUTS },
    );
    report('power', { cuts: CUTS, lost: 0, torn: 0, 'saves under way that arrived': unsaved });
  });

  it('a header, an anchor or a backup is the old one or the new one, whole', () => {
    const folder = join(tempFolder(), 'kept');
    mkdirSync(folder);
    const file = join(folder, 'vault.hdr');
    writeFileSync(file, contentOf(0));
    const steps = recordDisk(folder, 'keeper.ts', [file, String(SAVES)]);
    const before = new Map([['vault.hdr', contentOf(0)]]);
    hold(
      fc.property(powerCut, ({ share, likely, seed }) => {
        const until = steps.slice(0, Math.round(share * steps.length));
        const arrives = chance(seed, likely);
        const left = afterPowerCut({ folder, before, steps: until, arrives });
        const saved = countSaid(until, 'saved');
        const possible = [saved, saved + 1].map((number) => contentOf(number).toString());
        expect(possible).toContain(left.get('vault.hdr')?.toString());
        const earlier = [saved - 1, saved].map((number) => contentOf(number).toString());
        const copy = left.get('vault.hdr.bak');
        if (copy) expect(earlier).toContain(copy.toString());
        else expect(saved).toBe(0);
      }),
      { numRuns: CUTS },
    );
    report('power-file', { cuts: CUTS, neither: 0 });
    // What is looked for can be seen: had nothing been flushed, files would be torn.
    const unflushed = steps.filter(({ kind }) => kind !== 'flush');
    const torn = fc.sample(powerCut, { numRuns: 50, seed: 1 }).filter(({ likely, seed }) => {
      const arrives = chance(seed, likely);
      const left = afterPowerCut({ folder, before, steps: unflushed, arrives }).get('vault.hdr');
      return (
        left === undefined || !/^(writing \d+;)+/u.test(left.toString()) || left.length !== 1500
      );
    });
    expect(torn.length).toBeGreaterThan(0);
  });
});
