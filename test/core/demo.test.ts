import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Result } from '../../shared/result.ts';
import { createTestHost, type TestHost } from '../support/hosts.ts';

let host: TestHost;
beforeAll(() => {
  host = createTestHost('direct');
});
afterAll(() => host.close());

function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Expected an answer, got ${result.error.code}`);
  return result.value;
}

it('tells the demo up to today: two years of entries, and days instead of months ago', async () => {
  valueOf(await host.client.vault.openDemo({}));
  const { contacts } = valueOf(await host.client.network.get({}));
  expect(contacts.length).toBeGreaterThanOrEqual(24);
  expect(contacts.every(({ monthsSinceContact }) => monthsSinceContact === null)).toBe(true);
  const days = contacts.flatMap(({ lastContact }) => lastContact ?? []);
  expect(days.length).toBeGreaterThan(20);
  expect(days.every((day) => day <= '2026-11-22' && day > '2025-01-01')).toBe(true);
  const { total, entries } = valueOf(
    await host.client.journal.list({ words: '', person: null, limit: 500 }),
  );
  expect(total).toBeGreaterThanOrEqual(40);
  expect(entries.at(-1)?.day.startsWith('2024-11')).toBe(true);
  const { verdict, ties } = valueOf(await host.client.diagnosis.get({}));
  expect(verdict).toMatchObject({ type: 'single', primary: 'disconnected_expert' });
  expect(Object.values(ties).some(({ state }) => state === 'overdue')).toBe(true);
});

it('tells a plan around today, keeps three views, and tells how the network was twice before', async () => {
  const { plan, snapshots } = host.client;
  const { items, declined, weeklyMinutes, goals } = valueOf(await plan.get({}));
  expect(items.map(({ column }) => column)).toEqual([
    'prune',
    'prune',
    'invest',
    'invest',
    'invest',
    'invest',
    'maintain',
    'maintain',
  ]);
  expect(items.some(({ experiment, review }) => experiment && !review)).toBe(true);
  expect(items.some(({ review }) => review?.outcome === 'in-part')).toBe(true);
  expect(items.flatMap(({ steps }) => steps).some(({ due }) => due === '2026-11-25')).toBe(true);
  expect([declined.length, weeklyMinutes]).toEqual([1, 90]);
  expect(goals.every(({ id }) => items.some(({ goal }) => goal === id))).toBe(true);
  expect(items.some(({ earlier }) => earlier.length > 0)).toBe(true);
  const proposed = valueOf(await plan.proposals({}));
  expect(proposed.map(({ key }) => key)).not.toContain('invest:untapped:p01');
  const views = valueOf(await host.client.views.list({}));
  expect(views.map(({ shows }) => shows.screen)).toEqual(['people', 'map', 'map']);
  const [later, earlier] = valueOf(await snapshots.list({}));
  expect([earlier?.day, later?.day]).toEqual(['2026-05-24', '2026-08-23']);
  const { comparison } = valueOf(
    await snapshots.compare({ before: earlier?.id ?? '', after: null }),
  );
  expect(comparison.people).toMatchObject({ joined: ['p07', 'p16'], left: ['p18'] });
  expect(comparison.counts.some(({ clear }) => clear)).toBe(true);
});

it('reads a file that was dropped in pieces as it reads a chosen one, and holds it once', async () => {
  const { exchange } = host.client;
  const base64 = Buffer.from('Name\nAda\nBo\n').toString('base64');
  valueOf(await exchange.takePiece({ at: 0, base64 }));
  const read = valueOf(await exchange.readDropped({ fileName: 'friends.csv' }));
  expect(read).toMatchObject({ fileName: 'friends.csv', preview: ['Ada', 'Bo'], alreadyHere: 0 });
  expect(await exchange.takePiece({ at: 99, base64 })).toMatchObject({
    error: { code: 'file/expired' },
  });
});
