import { describe, expect, test } from 'vitest';
import { importFile } from '../../electron/exchange/import-file.ts';
import { catalogues } from '../../shared/text/catalogue.ts';
import { answersOf, expectRead, fixtureBytes, importText, readFixture } from './support.ts';

const { reasons, warnings } = catalogues.en.cli.importing;
const namesIn = (name: string): string[] =>
  readFixture(name).network.contacts.map((contact) => contact.name);

describe('LinkedIn', () => {
  test('is recognised below its note, and its people come in outside the inner circle', () => {
    const { format, network, report } = readFixture('linkedin.csv');
    expect(format).toBe('linkedin');
    expect(network.contacts.map(answersOf)).toEqual([
      {
        name: 'Ines Okonkwo',
        core: false,
        org: 'Quillmere Children’s Hospital'.replace('’', "'"),
        function: 'Epileptologist',
        url: 'https://www.linkedin.com/in/ines-okonkwo-1a2b/',
      },
      {
        name: 'Tomas Verhaegen',
        core: false,
        org: 'Valbrume University, Faculty of Medicine',
        function: 'Reader in Neurology',
        email: 't.verhaegen@example.org',
        url: 'https://www.linkedin.com/in/tverhaegen?trk=x',
      },
      {
        name: 'Ines Okonkwo',
        core: false,
        org: 'Saint-Orme Clinic',
        function: 'Ward Manager',
        url: 'https://www.linkedin.com/in/ines-okonkwo-other',
      },
    ]);
    expect(report.unused).toEqual(['Connected On']);
    expect(report.warnings).toContain(warnings.addressBook(3));
  });

  test('rows without a name, and the same profile again, are left out with line and reason', () => {
    expect(readFixture('linkedin.csv').report.skipped).toEqual([
      { line: 7, reason: reasons.noName },
      { line: 9, reason: reasons.sameAs(6) },
    ]);
  });

  test('people keep the ids earlier versions gave them: read again, the file adds nobody', () => {
    expect(readFixture('linkedin.csv').network.contacts.map(({ id }) => id)).toEqual([
      'linkedin-j9DtW8m7C3DyoD6l',
      'linkedin-50ke5LbneMOwxTEu',
      'linkedin-cIdcmyWOMgFpjmJD',
    ]);
  });

  test('never says when two people met: the day of connecting is not that', () => {
    for (const contact of readFixture('linkedin.csv').network.contacts) {
      expect(contact).toMatchObject({ yearsKnown: null, lastContact: null, met: null });
    }
  });

  test('is read in its older form and in German', () => {
    expect(namesIn('linkedin-old-german.csv')).toEqual(['Jörg Abendroth']);
    expect(readFixture('linkedin-old-german.csv').format).toBe('linkedin');
  });

  test('is read in French, where “Nom” is the family name', () => {
    const { network } = expectRead(
      importText(
        'Prénom,Nom,URL,Entreprise,Poste,Connecté le\nInès,Côté,,Ormeau,Médecin,1 mai 2024',
      ),
    );
    expect(network.contacts[0]?.name).toBe('Inès Côté');
  });

  test('files that hold no people say where the people are', () => {
    expect(readFixture('linkedin-messages.csv').report).toMatchObject({
      contacts: 0,
      warnings: [warnings.linkedInMessages],
    });
  });

  test('read twice gives the same people the same ids', () => {
    const ids = readFixture('linkedin.csv').network.contacts.map(({ id }) => id);
    expect(readFixture('linkedin.csv').network.contacts.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('Google', () => {
  test('gives people, tags and relations; organisations without a person are left out', () => {
    const { format, network, report } = readFixture('google-new.csv');
    expect(format).toBe('google');
    expect(network.contacts.map(answersOf)).toEqual([
      {
        name: 'Amara Lindqvist',
        core: false,
        org: "Quillmere Children's Hospital",
        function: 'Research nurse',
        email: 'amara@example.org',
        tags: ['Epilepsy'],
        notes: 'Met at the journal club.\nPlays the cello.',
      },
      {
        name: 'Rashid Benali',
        core: false,
        org: 'Valbrume University',
        function: 'Biostatistics',
      },
    ]);
    expect(network.alterTies).toHaveLength(1);
    expect(report.skipped).toEqual([{ line: 5, reason: reasons.noName }]);
    expect(report.unused).toContain('Birthday');
    expect(report.warnings).toEqual(
      expect.arrayContaining([warnings.strangers(1), warnings.fewTies, warnings.leftBehind]),
    );
  });

  test('is read in its older form, groups as tags', () => {
    expect(readFixture('google-old.csv').network.contacts.map(answersOf)).toEqual([
      {
        name: 'Sylvie Tran-Nadeau',
        core: false,
        org: 'Saint-Orme Clinic',
        function: 'Dietitian',
        email: 'sylvie@example.org',
        tags: ['Running'],
      },
    ]);
  });
});

describe('Outlook', () => {
  test('of the desktop is read with semicolons and in Windows-1252, and says so', () => {
    const { format, network, report } = readFixture('outlook-desktop.csv');
    expect(format).toBe('outlook');
    expect(network.contacts.map(answersOf)).toEqual([
      {
        name: 'Renée Côté',
        core: false,
        org: 'Quillmere',
        function: 'Neurologist',
        email: 'renee@example.org',
        tags: ['Epilepsy'],
        notes: 'Line one\nline two',
        met: { via: 'person', brokers: [{ kind: 'name', name: 'Amara Lindqvist' }] },
      },
      // A directory path is not an address.
      { name: 'Osei Marchetti', core: false, org: 'Quillmere', function: 'Neurology' },
    ]);
    expect(network.alterTies).toHaveLength(1);
    expect(report.warnings).toContain(warnings.encoding);
  });

  test('of the web is read', () => {
    expect(readFixture('outlook-web.csv').format).toBe('outlook');
    expect(namesIn('outlook-web.csv')).toEqual(['Hana Petrovic']);
  });
});

describe('a table made by hand', () => {
  test('is mapped by its headers, and whoever introduced us is found among the people', () => {
    const { format, network, report } = readFixture('kens-table.csv');
    expect(format).toBe('csv');
    const [ada, , cleo] = network.contacts;
    expect(ada).toMatchObject({
      name: 'Ada',
      core: true,
      met: { via: 'self', brokers: [] },
      introducedTo: [{ kind: 'contact', id: cleo?.id }],
      closeness: 4,
      notes: 'runs the clinic',
    });
    expect(cleo?.met).toEqual({ via: 'person', brokers: [{ kind: 'name', name: 'Mina' }] });
    expect(report.skipped).toEqual([{ line: 5, reason: 'closeness: 9 is not 1–5' }]);
  });

  test('with nothing but names and addresses is an address book', () => {
    const { network } = expectRead(importText('Name,E-mail\nAda,ada@example.org'));
    expect(network.contacts[0]?.core).toBe(false);
  });

  test('keeps the columns nobody knows, and reports them', () => {
    const { network, report } = expectRead(importText('Name,Trust,Shoe size\nAda,4,38\nBram,3,'));
    expect(network.contacts[0]?.extras).toEqual({ 'Shoe size': '38' });
    expect(network.contacts[1]?.extras).toEqual({});
    expect(report.unused).toEqual(['Shoe size']);
  });

  test('may use the words on the screen, decimal commas, and yes or oui', () => {
    const { network } = expectRead(
      importText('Nom;Énergie;Famille;Contacts par an;Dernier contact\nAda;−1;oui;2,5;2026/01/05'),
    );
    expect(network.contacts[0]).toMatchObject({
      energy: -1,
      kin: true,
      freqPerYear: 2.5,
      lastContact: '2026-01-05',
    });
  });

  test('counts lines by the file, not by the rows', () => {
    const text = 'Name,Notes,Trust\r\n"Ada","one\ntwo\nthree",3\r\n\r\nBram,,9\r\n';
    expect(expectRead(importText(text)).report.skipped).toEqual([
      { line: 6, reason: 'trust: 9 is not 1–5' },
    ]);
  });

  test('whose headers say nothing is not read', () => {
    expect(importText('a,b\n1,2')).toEqual({ ok: false, error: { code: 'file/format-unknown' } });
  });

  test('of source and target is a list of ties', () => {
    const { network, report } = readFixture('gephi-edges.csv');
    expect(network.contacts.map(({ name }) => name)).toEqual(['Ada', 'Bram', 'Cleo']);
    expect(network.alterTies?.map(({ weight }) => weight)).toEqual([1, 2.5]);
    expect(report.skipped).toEqual([
      { line: 4, reason: reasons.selfTie },
      { line: 5, reason: reasons.tieAgain },
    ]);
  });

  test('in UTF-16 is read, marked or not', () => {
    const text = 'Name,Trust\nAdélaïde Ouellet-Bergström,4\n';
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [
      little,
      Buffer.from(little).swap16(),
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
    ]) {
      const { network } = expectRead(importFile(bytes, 'file'));
      expect(network.contacts[0]?.name).toBe('Adélaïde Ouellet-Bergström');
    }
  });
});

test('reasons are told in the language of whoever reads them', () => {
  const { report } = expectRead(importFile(fixtureBytes('linkedin.csv'), 'file', { locale: 'fr' }));
  expect(report.skipped[0]?.reason).toBe(catalogues.fr.cli.importing.reasons.noName);
});
