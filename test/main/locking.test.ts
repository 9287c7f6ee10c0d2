/** The lock as main drives it: in one order, once, and whatever hangs. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocking, KEEPING_MS } from '../../electron/main/locking.ts';
import { hold } from '../support/laws.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What happens to window and vault process, in order; `answers` is when the page is ready. */
function setUp(options: { answers?: boolean; forgets?: boolean } = {}) {
  const { answers = true, forgets = true } = options;
  const happened: string[] = [];
  let isThere = true;
  const locking = createLocking({
    vault: {
      wantLock: () => {
        happened.push('asked');
        if (answers) setTimeout(() => locking.now(), 10);
      },
      close: () => {
        happened.push('closed');
        return Promise.resolve();
      },
      start: () => void happened.push('started'),
    },
    page: {
      isThere: () => isThere,
      blank: () => {
        isThere = false;
        happened.push('blank');
      },
      show: () => {
        isThere = true;
        happened.push('shown');
      },
    },
    forget: () => {
      happened.push('forgot');
      return forgets ? Promise.resolve() : new Promise(() => undefined);
    },
  });
  return { locking, happened };
}

const WHOLE = ['asked', 'blank', 'forgot', 'closed', 'started', 'shown'];

describe('the lock', () => {
  it('lets the page keep its words, then blanks it before the vault process backs up', async () => {
    const { locking, happened } = setUp();
    locking.setOpen(true);
    locking.want();
    await vi.advanceTimersByTimeAsync(11);
    expect(happened).toEqual(WHOLE);
  });
  it('does not wait for a page that hangs longer than it has to', async () => {
    const { locking, happened } = setUp({ answers: false });
    locking.setOpen(true);
    locking.want();
    await vi.advanceTimersByTimeAsync(KEEPING_MS - 1);
    expect(happened).toEqual(['asked']);
    await vi.advanceTimersByTimeAsync(1);
    expect(happened).toEqual(WHOLE);
  });
  it('is not held up by a clipboard that hangs', async () => {
    const { locking, happened } = setUp({ forgets: false });
    locking.setOpen(true);
    locking.want();
    await vi.advanceTimersByTimeAsync(KEEPING_MS);
    expect(happened).toEqual(WHOLE);
  });
  it('does nothing where no vault is open', async () => {
    const { locking, happened } = setUp();
    locking.want();
    await vi.advanceTimersByTimeAsync(KEEPING_MS);
    expect(happened).toEqual([]);
  });
  it('starts nothing again once the app is left', async () => {
    const { locking, happened } = setUp();
    locking.setOpen(true);
    const left = locking.leave();
    await vi.advanceTimersByTimeAsync(11);
    await left;
    expect(happened).toEqual(['asked', 'blank', 'forgot', 'closed']);
  });
  it('leaves window and vault process fresh and in step, whatever is asked and in what order', async () => {
    const asked = fc.array(
      fc.record({
        what: fc.constantFrom('open', 'want', 'now'),
        after: fc.integer({ min: 0, max: KEEPING_MS * 2 }),
      }),
      { maxLength: 12 },
    );
    await hold(
      fc.asyncProperty(asked, fc.boolean(), async (steps, answers) => {
        const { locking, happened } = setUp({ answers });
        for (const { what, after } of steps) {
          if (what === 'open') locking.setOpen(true);
          else locking[what]();
          await vi.advanceTimersByTimeAsync(after);
        }
        locking.now();
        await vi.advanceTimersByTimeAsync(KEEPING_MS * 2);
        const locks = happened.filter((each) => each !== 'asked').join(' ');
        expect(locks).toMatch(/^(blank forgot closed started shown ?)+$/);
      }),
      { numRuns: 100 },
    );
  });
});
