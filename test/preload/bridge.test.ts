import { MessageChannel, type MessagePort } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerCalls } from '../../electron/core/answer-calls.ts';
import type { Call } from '../../electron/core/dispatch.ts';
import { openBridge, type Port } from '../../electron/preload/bridge.ts';
import { err, ok } from '../../shared/result.ts';
import { hold } from '../support/laws.ts';

let ends: MessagePort[] = [];

/** Both ends of the line, with `call` at the far one. */
function connect(call: Call) {
  const { port1, port2 } = new MessageChannel();
  ends.push(port1, port2);
  const line = answerCalls(call, (message) => port2.postMessage(message));
  port2.on('message', line.hear);
  // A port of Node's knows `onmessage` as a page's does.
  return { bridge: openBridge(Promise.resolve(port1 as unknown as Port)), line };
}

/** Answers when it is taken back, and not before. */
const untilTakenBack: Call = (channel, _input, options) =>
  new Promise((resolve) => {
    options?.onProgress?.({ share: 0.5, canCancel: true, isAsking: false });
    options?.signal?.addEventListener('abort', () => resolve(err({ code: 'cancelled' })));
    if (channel === 'at.once') resolve(ok('done'));
  });

/** Begins a call and says how it can be followed and taken back. */
function begin(bridge: ReturnType<typeof openBridge>, channel: string) {
  const heard: unknown[] = [];
  const begun = Promise.withResolvers<() => void>();
  const answer = bridge.call(
    channel,
    {},
    {
      onBegun: begun.resolve,
      onProgress: (progress) => heard.push(progress),
    },
  );
  return { heard, answer, cancel: begun.promise };
}

beforeEach(() => {
  ends = [];
});
afterEach(() => {
  for (const end of ends) end.close();
});

describe('the line between window and vault process', () => {
  it('tells how far a call is before it answers', async () => {
    const { bridge } = connect(untilTakenBack);
    const call = begin(bridge, 'at.once');
    expect(await call.answer).toEqual({ ok: true, value: 'done' });
    expect(call.heard).toEqual([{ share: 0.5, canCancel: true, isAsking: false }]);
  });

  it('takes back exactly the calls it is asked to take back', async () => {
    await hold(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (wanted) => {
        const { bridge, line } = connect(untilTakenBack);
        const calls = wanted.map((isTakenBack) => ({
          isTakenBack,
          ...begin(bridge, 'some.thing'),
          isAnswered: false,
        }));
        for (const call of calls) void call.answer.then(() => (call.isAnswered = true));
        await expect.poll(() => calls.every(({ heard }) => heard.length === 1)).toBe(true);
        for (const { isTakenBack, cancel } of calls) if (isTakenBack) (await cancel)();
        const stopped = calls.filter(({ isTakenBack }) => isTakenBack);
        for (const { answer } of stopped)
          expect(await answer).toEqual({ ok: false, error: { code: 'cancelled' } });
        expect(calls.map(({ isAnswered }) => isAnswered)).toEqual(wanted);
        // A window that goes takes back whatever it still waited for.
        line.end();
        await Promise.all(calls.map(({ answer }) => answer));
      }),
      { numRuns: 30 },
    );
  });

  it('has nothing to take back once the answer has come', async () => {
    const { bridge } = connect(untilTakenBack);
    const call = begin(bridge, 'at.once');
    await call.answer;
    (await call.cancel)();
    expect(await begin(bridge, 'at.once').answer).toEqual({ ok: true, value: 'done' });
  });
});
