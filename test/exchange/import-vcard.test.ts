import { describe, expect, test } from 'vitest';
import { catalogues } from '../../shared/text/catalogue.ts';
import { importFile } from '../../electron/exchange/import-file.ts';
import { answersOf, expectRead, importText, readFixture } from './support.ts';

const { reasons } = catalogues.en.cli.importing;
const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const one = (...lines: readonly string[]): object | undefined =>
  expectRead(importText(card(...lines))).network.contacts.map(answersOf)[0];

describe('a vCard', () => {
  test('2.1 is read through quoted-printable, soft breaks and a picture', () => {
    const { network, report } = readFixture('vcard-2.1.vcf');
    expect(network.contacts.map(answersOf)).toEqual([
      {
        name: 'Andrée Lefèvre',
        core: false,
        org: 'Quillmere',
        function: 'Neurology',
        email: 'andree@example.org',
      },
    ]);
    expect(report.unused).toEqual(['TEL', 'PHOTO']);
  });

  test('3.0 is read through folds, escapes and groups', () => {
    const { network } = readFixture('vcard-3.0.vcf');
    expect(network.contacts.map(answersOf)).toEqual([
      {
        name: 'Osei Marchetti',
        core: false,
        org: 'Valbrume University',
        function: 'Professor of medical, and other, physics',
        email: 'osei@example.org',
        tags: ['Physics', 'MRI, fast'],
        notes: 'First line\nsecond line with a fold in the middle of an escape \nand a third',
      },
      { name: 'Hana Petrovic', core: false },
    ]);
    expect(network.alterTies).toHaveLength(1);
  });

  test('of an organisation, or cut off, is left out with its line', () => {
    expect(readFixture('vcard-3.0.vcf').report.skipped).toEqual([
      { line: 16, reason: reasons.organisation },
      { line: 28, reason: reasons.cutOff },
    ]);
  });

  test('4.0 gives ties by uid', () => {
    const { network } = readFixture('vcard-4.0.vcf');
    const [amara, rashid] = network.contacts.map(({ id }) => id);
    expect(network.alterTies).toEqual([{ a: amara, b: rashid, weight: 1 }]);
  });

  test('may have its name in any of the usual places', () => {
    expect(one('N:Petrovic;Hana;;;')).toEqual({ name: 'Hana Petrovic', core: false });
    expect(one('FN:', 'NICKNAME:Hanna')).toEqual({ name: 'Hanna', core: false });
    expect(one('EMAIL:h@example.org')).toMatchObject({ name: 'h@example.org' });
    expect(importText(card('TEL:1'))).toMatchObject({
      value: { report: { contacts: 0, skipped: [{ line: 1, reason: reasons.noName }] } },
    });
  });

  test('gives the preferred address', () => {
    expect(one('FN:A', 'EMAIL:one@example.org', 'EMAIL;TYPE=PREF:two@example.org')).toMatchObject({
      email: 'two@example.org',
    });
  });

  test('in Latin-1 quoted-printable without a charset is read', () => {
    expect(one('FN;QUOTED-PRINTABLE:Ren=E9e C=F4t=E9')).toMatchObject({ name: 'Renée Côté' });
  });

  test('in UTF-16 without a mark is read', () => {
    const bytes = Buffer.from(card('FN:Émilie'), 'utf16le').swap16();
    expect(expectRead(importFile(bytes, 'file')).network.contacts[0]?.name).toBe('Émilie');
  });
});
