/** `diagnose`, `import`, `export` and `report`, as one would run them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Diagnosis } from '../../shared/model/diagnosis.ts';
import { readDocumentText } from '../../shared/document/read.ts';
import { catalogues } from '../../shared/text/catalogue.ts';
import { err } from '../../shared/result.ts';
import { aWorld, CASES, errorLine, FORMATS } from './world.ts';

const expert = join(CASES, '05_disconnected_expert.json');
const linkedIn = join(FORMATS, 'linkedin.csv');
const ken = join(FORMATS, 'kens-table.csv');

/** A document with a value that is out of range, and one that is no JSON. */
const broken =
  '{"format":"plexus-network","version":1,"contacts":[{"id":"a","name":"A","closeness":7,"trust":0}]}';

describe('diagnose', () => {
  test('prints what the network says, in words, with counts and without names', async () => {
    const { exit, out, err: errors } = await aWorld().run('diagnose', expert);
    expect(exit).toBe(0);
    expect(errors).toBe('');
    expect(out).toContain('13 people in the inner circle');
    expect(out).toContain('a marked pattern of the Disconnected');
    expect(out).toContain('75% (69–77%)');
    expect(out).toMatch(/Disconnected Expert +█+░+ +7[23] +A marked pattern/);
    expect(out).toMatch(/Share the main skills +69% +9 of 13/);
    expect(out).not.toContain('Lab head');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('speaks French where the shell does', async () => {
    const { out } = await aWorld({ locale: 'fr' }).run('diagnose', expert);
    expect(out).toContain('un profil marqué');
    expect(out).toContain('Les six profils');
  });

  test('--json prints one object a line, the file and its diagnosis', async () => {
    const { exit, out } = await aWorld().run('diagnose', expert, expert, '--json');
    expect(exit).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const { file, diagnosis } = JSON.parse(line) as { file: string; diagnosis: unknown };
      expect(file).toBe(expert);
      expect(Diagnosis.safeParse(diagnosis).error).toBeUndefined();
    }
  });

  test('does the other files when one cannot be read, and ends with 1', async () => {
    const world = aWorld();
    const bad = world.write('bad.json', broken);
    const { exit, out, err: errors } = await world.run('diagnose', bad, expert, '--json');
    expect(exit).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(errors).toBe(
      `plexus: ${bad}: contacts[0].closeness: 7 is not 1–5; contacts[0].trust: 0 is not 1–5. Correct it and try again; nothing was taken over.\n`,
    );
  });

  test.each([
    ['nothing.json', null, 'there is no such file'],
    ['not-json.json', '{\n"format": plexus}', 'line 2, column 11'],
    ['other.json', '{}', 'does not hold a network'],
    ['newer.json', '{"format":"plexus-network","version":2}', 'newer Plexus'],
  ])('says in one line what is wrong with %s', async (name, text, sentence) => {
    const world = aWorld();
    const file = text === null ? world.path(name) : world.write(name, text);
    const line = errorLine(await world.run('diagnose', file));
    expect(line).toContain(`plexus: ${file}: `);
    expect(line).toContain(sentence);
  });

  test('of bytes that are not UTF-8 says where they stand', async () => {
    const world = aWorld();
    const file = world.path('latin1.json');
    writeFileSync(file, Buffer.from('{"format":"plexus-network",\n "name":"Ren\xe9e"}', 'latin1'));
    expect(errorLine(await world.run('diagnose', file))).toContain('line 2, column 13');
  });

  test('of a folder says that it is one', async () => {
    const world = aWorld();
    expect(errorLine(await world.run('diagnose', world.path('')))).toContain('a folder');
  });

  test('of a file over ten megabytes says so without reading it all', async () => {
    const world = aWorld();
    const file = world.write('big.json', ' '.repeat(11 * 1024 * 1024));
    expect(errorLine(await world.run('diagnose', file))).toContain('10 MB');
  });
});

describe('import', () => {
  test('--json prints the dry run as published', async () => {
    const { exit, out } = await aWorld().run('import', linkedIn, '--json');
    expect(exit).toBe(0);
    const { reasons } = catalogues.en.cli.importing;
    expect(JSON.parse(out)).toEqual({
      file: linkedIn,
      format: 'linkedin',
      contacts: 3,
      ties: 0,
      skipped: [
        { line: 7, reason: reasons.noName },
        { line: 9, reason: reasons.sameAs(6) },
      ],
      unused: ['Connected On'],
      warnings: expect.any(Array) as unknown,
    });
  });

  test('prints it for people too', async () => {
    const { out } = await aWorld().run('import', linkedIn);
    expect(out).toContain('3 people and 0 ties would come in.');
    expect(out).toMatch(/line 7 +no name/);
    expect(out).toContain('Not used: Connected On');
  });

  test('reports the unknown keys of a network document', async () => {
    const { out } = await aWorld().run('import', expert, '--json');
    expect(JSON.parse(out)).toMatchObject({
      format: 'plexus-network',
      contacts: 13,
      ties: 22,
      unused: ['caseId', 'title', 'synthetic', 'note', 'expectedArchetype', 'expected'],
    });
  });

  test('--out writes what the files come to together', async () => {
    const world = aWorld();
    const out = world.path('all.json');
    const { exit } = await world.run('import', linkedIn, ken, '--out', out);
    expect(exit).toBe(0);
    const read = readDocumentText(world.read('all.json'));
    expect(read.ok && read.value.document.network.contacts).toHaveLength(7);
  });

  test('--out writes nothing when one of the files cannot be read', async () => {
    const world = aWorld();
    const files = [ken, world.path('none.csv')];
    const { exit, out } = await world.run('import', ...files, '--out', world.path('all.json'));
    expect(exit).toBe(1);
    expect(out).toContain('4 people');
    expect(world.list()).toEqual([]);
  });

  test('--out refuses two files that mean two people by one id', async () => {
    const world = aWorld();
    const of = (name: string): string =>
      `{"format":"plexus-network","version":1,"contacts":[{"id":"a","name":"${name}"}]}`;
    const files = [world.write('1.json', of('Ada')), world.write('2.json', of('Bram'))];
    const ran = await world.run('import', ...files, '--out', world.path('all.json'));
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain('two different people');
    expect(world.list()).toEqual(['1.json', '2.json']);
  });

  test('of a file without people says where they are, and ends with 1', async () => {
    const ran = await aWorld().run('import', join(FORMATS, 'linkedin-messages.csv'));
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain('Connections.csv');
  });

  test('--as reads it as told', async () => {
    const world = aWorld();
    const file = world.write('cards.txt', 'BEGIN:VCARD\nFN:Ada\nEND:VCARD\n');
    expect((await world.run('import', file, '--as', 'vcard')).exit).toBe(0);
    expect((await world.run('import', file, '--as', 'gexf')).exit).toBe(1);
    expect((await world.run('import', expert, '--as', 'json')).exit).toBe(0);
  });

  test('shows nothing of a file that a terminal would obey', async () => {
    const world = aWorld();
    const file = world.write('evil.csv', 'Name,\u001B[2J\u202Eevil\nAda,1\n');
    const { out } = await world.run('import', file);
    // oxlint-disable-next-line no-control-regex -- it looks for exactly those
    expect(out).not.toMatch(/[\u001B\u202E]/);
  });
});

describe('export', () => {
  test.each([
    ['json', '"format": "plexus-network"'],
    ['csv', 'id,name,core,circle'],
    ['vcard', 'VERSION:4.0'],
    ['graphml', '<graphml'],
    ['gexf', '<gexf'],
  ])('writes %s', async (format, sign) => {
    const world = aWorld();
    const ran = await world.run('export', expert, '--as', format, '--out', world.path('out'));
    expect(ran).toEqual({ exit: 0, out: `Written: ${world.path('out')}\n`, err: '' });
    expect(world.read('out')).toContain(sign);
  });

  test('as json keeps the journal and the keys of others', async () => {
    const world = aWorld();
    await world.run('export', expert, '--as', 'json', '--out', world.path('out.json'));
    expect(JSON.parse(world.read('out.json'))).toMatchObject({ caseId: '05_disconnected_expert' });
  });

  test('into a folder that is not there says so and leaves nothing', async () => {
    const world = aWorld();
    const out = join(world.path('nowhere'), 'x.csv');
    const line = errorLine(await world.run('export', expert, '--as', 'csv', '--out', out));
    expect(line).toContain('no such folder');
    expect(world.list()).toEqual([]);
  });

  test('onto a folder leaves it and what is beside it as they were', async () => {
    const world = aWorld();
    mkdirSync(world.path('taken'));
    const ran = await world.run('export', expert, '--as', 'csv', '--out', world.path('taken'));
    expect(errorLine(ran)).toContain('folder');
    expect(world.list()).toEqual(['taken']);
  });

  test('of a document that cannot be read leaves the old file in place', async () => {
    const world = aWorld();
    world.write('out.csv', 'old');
    const bad = world.write('bad.json', broken);
    errorLine(await world.run('export', bad, '--as', 'csv', '--out', world.path('out.csv')));
    expect(world.read('out.csv')).toBe('old');
  });
});

describe('report', () => {
  test('prints a scriptless page in the language and on the paper asked for', async () => {
    const asked: string[] = [];
    const world = aWorld({
      printPdf: (html, paper) => {
        asked.push(paper, html);
        return Promise.resolve({ ok: true, value: new Uint8Array([37, 80, 68, 70]) });
      },
    });
    const choices = ['--copy', 'coach', '--names', 'codes', '--paper', 'letter', '--locale', 'fr'];
    const ran = await world.run('report', expert, '--out', world.path('r.pdf'), ...choices);
    expect(ran.exit).toBe(0);
    expect(readFileSync(world.path('r.pdf'), 'latin1')).toBe('%PDF');
    const [paper, html = ''] = asked;
    expect(paper).toBe('letter');
    // As truth values: pages of HTML help nobody to understand a failure.
    expect(html.includes('<html lang="fr-CA">')).toBe(true);
    expect(html.includes('Content-Security-Policy')).toBe(true);
    expect(html.includes('Lab head')).toBe(false);
    expect(html.includes('<script')).toBe(false);
  });

  test('lays the network beside the newest snapshot of a day before, in whatever order they stand', async () => {
    const asked: string[] = [];
    const world = aWorld({
      printPdf: (html) => {
        asked.push(html);
        return Promise.resolve({ ok: true, value: new Uint8Array() });
      },
    });
    const { format, version, ...network } = JSON.parse(readFileSync(expert, 'utf8')) as object & {
      format: string;
      version: number;
    };
    const taken = ['2026-11-01', '2026-05-20', '2026-11-22'];
    const snapshots = taken.map((day) => ({ id: day, day, network }));
    const text = JSON.stringify({ format, version, ...network, snapshots });
    const file = world.write('network.json', text);
    expect((await world.run('report', file, '--out', world.path('r.pdf'))).exit).toBe(0);
    expect(asked[0]?.includes('as it was described on November 1, 2026')).toBe(true);
  });

  test('that cannot be printed says so and leaves nothing', async () => {
    const world = aWorld({
      printPdf: () => Promise.resolve(err({ code: 'print/not-possible-here' })),
    });
    const line = errorLine(await world.run('report', expert, '--out', world.path('r.pdf')));
    expect(line).toContain('Printing is not possible');
    expect(world.list()).toEqual([]);
  });
});

describe('wrong usage', () => {
  test.each([
    [[]],
    [['dance']],
    [['diagnose']],
    [['diagnose', expert, '--xml']],
    [['import']],
    [['import', ken, '--as', 'excel']],
    [['import', ken, '--out']],
    [['export', expert, '--as', 'csv']],
    [['export', expert, '--out', 'x']],
    [['export', expert, expert, '--as', 'csv', '--out', 'x']],
    [['report', expert]],
    [['report', expert, '--out', 'x', '--copy', 'public']],
    [['report', expert, '--out', 'x', '--locale', 'de']],
    [['vault']],
    [['vault', 'open', 'x']],
    [['vault', 'verify']],
    [['vault', 'verify', 'x', 'y']],
  ])('%j is answered with the usage and 2', async (argv) => {
    const world = aWorld();
    const { exit, out, err: errors } = await world.run(...argv);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(errors).toContain('Usage: plexus COMMAND');
    expect(world.list()).toEqual([]);
  });

  test('asking for the usage is none: it is a result', async () => {
    const { exit, out, err: errors } = await aWorld().run('--help');
    expect(exit).toBe(0);
    expect(out).toContain('vault create VAULT');
    expect(errors).toBe('');
  });
});
