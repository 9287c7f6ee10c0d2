/** `what-if`, as one would run it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Trial } from '../../shared/model/trial.ts';
import { aWorld, CASES, errorLine } from './world.ts';

const expert = join(CASES, '05_disconnected_expert.json');
const newcomer = {
  id: 'new',
  name: 'Ada Sample',
  received: ['development', 'information'],
  challenge: 4,
  skillOverlap: 1,
};

describe('what-if', () => {
  test('prints each figure now and then, with the difference and without names', async () => {
    const world = aWorld();
    const changes = world.write(
      'changes.json',
      JSON.stringify([{ kind: 'add-contact', contact: newcomer }]),
    );
    const { exit, out, err } = await world.run('what-if', expert, changes);
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('1 change tried');
    expect(out).toMatch(/Disconnected Expert +73 +A marked pattern +\d+ +.+ −\d+/);
    expect(out).toMatch(/Push towards growth +8% +14% +−33/);
    expect(out).toMatch(/Personal development +0 +nobody yet +1 +one person only +\+1/);
    expect(out).not.toMatch(/Ada|Lab head/);
    expect(out).not.toMatch(/Formalist\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('speaks French where the shell does', async () => {
    const world = aWorld({ locale: 'fr' });
    const { out } = await world.run('what-if', expert, world.write('changes.json', '[]'));
    expect(out).toContain('0 changement essayé');
    expect(out).toContain('Aucun de ces chiffres ne changerait.');
  });

  test('--json prints the file and the trial', async () => {
    const world = aWorld();
    const changes = world.write('c.json', '[{"kind":"change-ego","changes":{"totalKnown":900}}]');
    const { out } = await world.run('what-if', expert, changes, '--json');
    const { file, trial } = JSON.parse(out) as { file: string; trial: unknown };
    expect(file).toBe(expert);
    expect(Trial.safeParse(trial).error).toBeUndefined();
  });

  test.each([
    [
      '[{"kind":"remove-contact","id":"e1"},{"kind":"remove-contact","id":"e1"}]',
      'change 2 speaks',
    ],
    ['[{"kind":"add-contact","contact":{"id":"e1","name":"A"}}]', 'change 1 adds somebody'],
    ['[{"kind":"set-tie","a":"e1","b":"e1","weight":1}]', 'change 1 ties somebody'],
    ['[{"kind":"add-contact","contact":{"id":"x"}}]', '[0].contact.name'],
    ['[{"kind":"change-contact","id":"e1","changes":{"trust":9}}]', '[0].changes.trust'],
    ['{"changes":[]}', '([])'],
    ['[\n{]', '(2:2)'],
  ])('says in one line what is wrong with %s', async (text, sentence) => {
    const world = aWorld();
    const changes = world.write('changes.json', text);
    const line = errorLine(await world.run('what-if', expert, changes));
    expect(line).toContain(`plexus: ${changes}: `);
    expect(line).toContain(sentence);
  });

  test('wants a document and a file of changes, and both must be there', async () => {
    const world = aWorld();
    expect((await world.run('what-if', expert)).exit).toBe(2);
    expect(errorLine(await world.run('what-if', expert, world.path('none.json')))).toContain(
      'there is no such file',
    );
  });
});
