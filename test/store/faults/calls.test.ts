/** Calls through the door that no window of ours would make. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contract } from '../../../shared/contract/index.ts';
import type { Contract, Procedure } from '../../../shared/contract/define.ts';
import { createOpenHost } from '../../support/hosts.ts';
import { hold } from '../../support/laws.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { count, patienceMs, report, tries } from './counts.ts';

const CALLS = tries(1_500, 50_000);

const procedures: readonly (readonly [string, Procedure])[] = Object.entries(
  contract as Contract,
).flatMap(([domain, byName]) =>
  Object.entries(byName).map(([name, procedure]) => [`${domain}.${name}`, procedure] as const),
);

/** Names of fields the contract has, so that what is drawn comes close to what is right. */
const FIELDS =
  'id ids name changes passphrase backup draft token text items proposal reason goal weeklyMinutes contactId arrangement x title'.split(
    ' ',
  );

const value = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.dictionary(fc.constantFrom(...FIELDS), fc.anything({ maxDepth: 2 })),
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc.constantFrom('__proto__', 'constructor', '../../etc/passwd', "'; DROP TABLE contacts; --"),
);

const channel = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...procedures.map(([name]) => name)) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);

it(
  'are refused at the door, without a defect and without a change',
  async () => {
    const host = await createOpenHost();
    await host.client.network.addContact({ name: 'Ada' });
    const state = async (): Promise<string> => {
      const { vault, network, journal, plan, map, snapshots, preferences } = host.client;
      return JSON.stringify([
        expectOk(await vault.state({})),
        expectOk(await network.get({})),
        expectOk(await network.acts({})),
        expectOk(await network.trash({})),
        expectOk(await journal.draft({})),
        expectOk(await journal.list({ words: '', person: null, limit: 10 })),
        expectOk(await plan.get({})),
        expectOk(await map.pins({})),
        expectOk(await snapshots.list({})),
        expectOk(await preferences.get({})),
      ]);
    };
    const before = await state();
    const known = new Map(procedures);
    const outcomes = new Map<string, number>();
    await hold(
      fc.asyncProperty(channel, value, async (name, input) => {
        // What happens to be right is no malformed call.
        fc.pre(known.get(name)?.input.safeParse(input).success !== true);
        const answer = await host.call(name, input);
        const code = answer.ok ? 'answered' : answer.error.code;
        count(outcomes, code);
        expect(['input/invalid', 'channel/unknown']).toContain(code);
      }),
      { numRuns: CALLS, maxSkipsPerRun: 50 },
    );
    expect(await state()).toBe(before);
    expect(host.defects).toEqual([]);
    host.close();
    report('calls', { calls: CALLS, defects: 0, ...Object.fromEntries(outcomes) });
  },
  patienceMs(CALLS, 20),
);
