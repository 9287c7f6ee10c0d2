import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createDispatch } from '../../electron/core/dispatch.ts';
import { inSlices, type Underway } from '../../electron/core/underway.ts';
import { command, type CallProgress } from '../../shared/contract/define.ts';
import { ok } from '../../shared/result.ts';
import { asPart, finish, type Sliced } from '../../shared/sliced.ts';
import { hold } from '../support/laws.ts';

/** A door with one procedure behind it, which does `work` and then changes something for good. */
function doorTo(work: (underway: Underway) => Promise<void>) {
  const changes: string[] = [];
  const defects: object[] = [];
  const contract = {
    some: { work: command({ input: z.strictObject({}), output: z.null() }) },
  } as const;
  const call = createDispatch({
    contract,
    log: (line) => defects.push(line),
    handlers: {
      some: {
        work: async (_input, underway) => {
          await work(underway);
          await underway.commit();
          changes.push('changed');
          return ok(null);
        },
      },
    },
  });
  return { call, changes, defects };
}

/** So many steps, each of them longer than a slice. */
function* slowly(steps: number): Sliced<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 20;
    while (performance.now() < until);
    yield step / steps;
  }
  return 'all of it';
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

describe('a call taken back', () => {
  it('has changed nothing when it answers so, and is done whole when it answers otherwise', async () => {
    await hold(
      fc.asyncProperty(fc.nat(8), fc.nat(12), async (breaths, after) => {
        const { call, changes, defects } = doorTo(async ({ breathe }) => {
          for (let breath = 0; breath < breaths; breath += 1) await breathe();
        });
        const controller = new AbortController();
        const answer = call('some.work', {}, { signal: controller.signal });
        await turns(after);
        controller.abort();
        const result = await answer;
        if (result.ok) expect(changes).toEqual(['changed']);
        else {
          expect(result.error.code).toBe('cancelled');
          expect(changes).toEqual([]);
        }
        expect(defects).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('before it began does not begin', async () => {
    const { call, changes } = doorTo(() => Promise.resolve());
    const result = await call('some.work', {}, { signal: AbortSignal.abort() });
    expect(result).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(changes).toEqual([]);
  });

  it('too late is told beforehand, and done all the same', async () => {
    const { call, changes } = doorTo(() => Promise.resolve());
    const controller = new AbortController();
    const told: CallProgress[] = [];
    const onProgress = (progress: CallProgress): void => {
      told.push(progress);
      if (!progress.canCancel) controller.abort();
    };
    const result = await call('some.work', {}, { signal: controller.signal, onProgress });
    expect(result.ok).toBe(true);
    expect(changes).toEqual(['changed']);
    expect(told).toEqual([{ share: null, canCancel: false, isAsking: false }]);
  });

  it('that throws for another reason is a defect as ever', async () => {
    const { call, defects } = doorTo(() => Promise.reject(new TypeError('no')));
    const result = await call('some.work', {}, { signal: new AbortController().signal });
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(defects).toHaveLength(1);
  });
});

describe('work in slices', () => {
  it('comes to the same as all of it at once, and is told in shares that only grow', async () => {
    const shares: (number | null)[] = [];
    const { call } = doorTo(async (underway) => {
      expect(await inSlices(slowly(6), underway)).toBe(finish(slowly(1)));
    });
    await call('some.work', {}, { onProgress: ({ share }) => shares.push(share) });
    const known = shares.filter((share) => share !== null);
    expect(known.length).toBeGreaterThan(1);
    expect(known.toSorted((a, b) => a - b)).toEqual(known);
  });

  it('lets other calls be answered in between', async () => {
    const order: string[] = [];
    const { call } = doorTo(async (underway) => {
      await inSlices(slowly(4), underway);
      order.push('the long one');
    });
    const long = call('some.work', {});
    await turns(1);
    order.push('another one');
    await long;
    expect(order).toEqual(['another one', 'the long one']);
  });

  it('gives the shares of a part as shares of the whole', () => {
    function* halves(): Sliced<string> {
      yield 0;
      yield 0.5;
      yield 1;
      return 'done';
    }
    const work = asPart(halves(), 0.2, 0.6);
    expect([...work]).toEqual([0.2, 0.4, 0.6]);
    expect(finish(asPart(halves(), 0, 1))).toBe('done');
  });
});
