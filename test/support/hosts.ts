/**
 * The whole application in this process, on a real encrypted vault in a temporary folder: `direct`
 * calls it as it is, `clone` sends everything through structured clone first, as a message port
 * does. The same cases must hold on both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore } from '../../electron/core/create-core.ts';
import type { HostAnswer, HostRequest } from '../../electron/core/host.ts';
import { contract, type PlexusContract, type PlexusEvent } from '../../shared/contract/index.ts';
import type { CallOptions, Client, Procedure } from '../../shared/contract/define.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';

export type TestHost = {
  readonly client: Client<PlexusContract, AbortSignal>;
  readonly call: (
    channel: string,
    input: unknown,
    following?: CallOptions<AbortSignal>,
  ) => Promise<Result<unknown, AppError>>;
  readonly folder: string;
  readonly events: PlexusEvent[];
  /** What was asked of the main process so far. */
  readonly asked: HostRequest[];
  /**
   * Answers to the next requests to the main process, in order; then everything is cancelled.
   * `until-taken-back` comes when the request is taken back, as `failed`.
   */
  readonly answers: (HostAnswer | 'until-taken-back')[];
  /** Defects the door caught. */
  readonly defects: object[];
  readonly close: () => void;
};

const root = join(import.meta.dirname, '../..');

export const PASSPHRASE = 'five quiet herons crossing ice';

export type HostKind = 'direct' | 'clone';

export function createTestHost(kind: HostKind): TestHost {
  const folder = mkdtempSync(join(tmpdir(), 'plexus-host-'));
  const asked: HostRequest[] = [];
  const answers: TestHost['answers'] = [];
  const defects: object[] = [];
  const core = createCore({
    paths: {
      vaults: join(folder, 'vaults'),
      demo: join(folder, 'demo'),
      preferences: join(folder, 'preferences.json'),
      resources: join(root, 'resources'),
    },
    systemLocale: 'en',
    kdfMegabytes: 64,
    now: () => new Date('2026-11-22T10:00:00'),
    monotonicMs: () => performance.now(),
    ask: (request, signal) => {
      asked.push(request);
      const answer = answers.shift() ?? { answer: 'cancelled' };
      if (answer !== 'until-taken-back') return Promise.resolve(answer);
      return new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve({ answer: 'failed' }));
      });
    },
    log: (line) => defects.push(line),
  });
  const events: PlexusEvent[] = [];
  core.on((event) => events.push(event));
  const across = <T>(value: T): T => (kind === 'clone' ? structuredClone(value) : value);
  const call: TestHost['call'] = async (channel, input, following) =>
    across(await core.call(channel, across(input), following));
  return {
    client: clientOf(call),
    call,
    folder,
    events,
    asked,
    answers,
    defects,
    close: () => {
      core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The typed client, which here also checks that what comes out is what the contract says. */
function clientOf(call: TestHost['call']): TestHost['client'] {
  const domains = Object.entries(contract).map(([domain, procedures]) => [
    domain,
    Object.fromEntries(
      Object.entries(procedures as Record<string, Procedure>).map(([name, procedure]) => [
        name,
        async (input: unknown, following?: CallOptions<AbortSignal>) => {
          const result = await call(`${domain}.${name}`, input, following);
          if (result.ok) procedure.output.parse(result.value);
          return result;
        },
      ]),
    ),
  ]);
  // Made from the contract itself, entry by entry.
  return Object.fromEntries(domains) as TestHost['client'];
}

/** A host with an open, empty vault. */
export async function createOpenHost(kind: HostKind = 'direct'): Promise<TestHost> {
  const host = createTestHost(kind);
  const created = await host.client.vault.create({ name: 'Test', passphrase: PASSPHRASE });
  if (!created.ok) throw new Error(`The test vault was not created: ${created.error.code}`);
  return host;
}
