import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const DEFECT = {
  kind: 'TypeError',
  frames: ['Shell-Bx1.js:12:345'],
  components: ['KenTable', 'PeopleScreen'],
};

it('saves a report of a defect where one chooses, also while locked, and says no more than it was told', async () => {
  const path = join(host.folder, 'report.txt');
  host.answers.push({ answer: 'path', path });
  expect(valueOf(await host.client.defects.save(DEFECT))).toEqual({
    outcome: 'saved',
    fileName: 'report.txt',
  });
  const written = readFileSync(path, 'utf8');
  for (const part of [DEFECT.kind, ...DEFECT.frames, ...DEFECT.components])
    expect(written).toContain(part);
  expect(written).not.toContain(host.folder);
  expect(valueOf(await host.client.defects.save(DEFECT))).toEqual({ outcome: 'cancelled' });
});

it('takes no sentence for a report: only names of parts and places in the code', async () => {
  const refused = { ok: false, error: { code: 'input/invalid' } };
  for (const wrong of [{ kind: 'Ana Roy' }, { frames: ['Ana Roy:1:2'] }, { components: ['a b'] }])
    expect(await host.call('defects.save', { ...DEFECT, ...wrong })).toMatchObject(refused);
});
