/** The clipboard is taken back at a lock when, and only when, what is on it is still ours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watchCopied } from '../../electron/main/copied.ts';
import { hold } from '../support/laws.ts';

describe('what was copied', () => {
  it('is taken back if it is still there, and what anybody else copied is left alone', async () => {
    const copies = fc.array(fc.record({ text: fc.string(), isOurs: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    await hold(
      fc.asyncProperty(copies, async (each) => {
        let content = 'from before';
        let clears = 0;
        const copied = watchCopied({
          readText: () => Promise.resolve(content),
          clear: () => {
            clears += 1;
            content = '';
          },
        });
        for (const { text, isOurs } of each) {
          content = text;
          if (isOurs) await copied.note();
        }
        const ours = each.findLast(({ isOurs }) => isOurs)?.text;
        const last = each.at(-1)?.text;
        await copied.takeBack();
        expect(clears).toBe(ours !== undefined && ours === last ? 1 : 0);
        await copied.takeBack();
        expect(clears).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
