import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { warmUp } from '../../electron/core/warm-up.ts';
import { createTestHost } from '../support/hosts.ts';

const root = join(import.meta.dirname, '../..');
const host = createTestHost('direct');
afterAll(() => host.close());

it('makes ready without opening, writing or telling anything', async () => {
  const paths = {
    vaults: join(host.folder, 'vaults'),
    demo: join(host.folder, 'demo'),
    preferences: join(host.folder, 'preferences.json'),
    resources: join(root, 'resources'),
  };
  await warmUp({ paths, now: () => new Date('2026-11-22T10:00:00') });
  expect(Object.values(paths).filter((path) => existsSync(path))).toEqual([paths.resources]);
  const state = await host.client.vault.state({});
  expect(state.ok && state.value).toMatchObject({ state: 'locked', open: null });
  expect(host.events).toEqual([]);
});
