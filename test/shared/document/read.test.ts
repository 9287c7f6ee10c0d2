import { describe, expect, test } from 'vitest';
import { readDocument, readDocumentText } from '../../../shared/document/read.ts';
import { writeDocument } from '../../../shared/document/write.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';

const base = { format: 'plexus-network', version: 1, contacts: [] };
const withContact = (fields: object, more: object = {}): object => ({
  ...base,
  contacts: [{ id: 'a', name: 'Ada', ...fields }],
  ...more,
});

function read(json: unknown) {
  const result = readDocument(json);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The problems of a document that is not valid, as `place problem got expected`. */
function problems(json: unknown): string[] {
  const result = readDocument(json);
  if (result.ok || result.error.code !== 'document/invalid') throw new Error('it was read');
  return result.error.problems.map(({ place, problem, got, expected }) =>
    [place, problem, got, expected].join(' ').trim(),
  );
}

describe('a document', () => {
  test('needs a format, a version and contacts, and nothing more', () => {
    const { document, unknownKeys } = read(base);
    expect(document.network.contacts).toEqual([]);
    expect(document.network.alterTies).toBeNull();
    expect(document.network.ego.org).toBeNull();
    expect(document.journal).toBeNull();
    expect(unknownKeys).toEqual([]);
  });

  test.each([[null], [7], ['text'], [[]], [{}], [{ format: 'csv' }], [{ ...base, format: null }]])(
    'that is %j is not a network',
    (json) => {
      expect(readDocument(json)).toEqual({ ok: false, error: { code: 'document/not-a-network' } });
    },
  );

  test('of a later version is refused as such', () => {
    const error = { code: 'document/from-newer-version' };
    expect(readDocument({ ...base, version: 2 })).toEqual({ ok: false, error });
  });

  test.each([
    [{ ...base, version: undefined }, 'version missing  1'],
    [{ ...base, version: 0 }, 'version out-of-range 0 1'],
    [{ ...base, version: '1' }, 'version out-of-range "1" 1'],
    [{ ...base, contacts: null }, 'contacts missing  […]'],
    [{ ...base, contacts: {} }, 'contacts wrong-type {…} […]'],
    [{ ...base, ego: 'me' }, 'ego wrong-type "me" {…}'],
    [{ ...base, alterTies: {} }, 'alterTies wrong-type {…} […] | null'],
    [{ ...base, journal: 'x' }, 'journal wrong-type "x" […]'],
  ])('with a broken frame says where: %#', (json, problem) => {
    expect(problems(json)).toEqual([problem]);
  });
});

describe('a contact', () => {
  test('of whom nothing is answered has null everywhere, whether keys are missing or null', () => {
    const missing = read(withContact({})).document.network.contacts[0];
    const nulls = Object.fromEntries(
      Object.keys(missing ?? {})
        .filter((key) => !['id', 'name', 'extras'].includes(key))
        .map((key) => [key, null]),
    );
    const answeredNull = read(withContact(nulls)).document.network.contacts[0];
    expect(answeredNull).toEqual(missing);
    expect(missing).toMatchObject({ core: true, closeness: null, received: null, tags: [] });
  });

  test('with blank words has not answered them', () => {
    expect(read(withContact({ org: '  ', email: '' })).document.network.contacts[0]).toMatchObject({
      org: null,
      email: null,
    });
  });

  test.each([
    ['closeness', 7, 'out-of-range 7 1–5'],
    ['closeness', 0, 'out-of-range 0 1–5'],
    ['closeness', 2.5, 'out-of-range 2.5 1 | 2 | 3 | 4 | 5'],
    ['closeness', '4', 'wrong-type "4" 1–5'],
    ['energy', -3, 'out-of-range -3 −2…2'],
    ['proximity', 5, 'out-of-range 5 0–4'],
    ['levelRel', 'boss', 'out-of-range "boss" above | peer | below | outside'],
    ['levelRel', 3, 'wrong-type 3 above | peer | below | outside'],
    ['freqPerYear', -1, 'out-of-range -1 0–1000000'],
    ['weight', 0, 'out-of-range 0 > 0, ≤ 1000000'],
    ['lastContact', '2025-02-30', 'not-a-date "2025-02-30" YYYY-MM-DD'],
    ['lastContact', 'yesterday', 'not-a-date "yesterday" YYYY-MM-DD'],
    ['core', 'yes', 'wrong-type "yes" true | false'],
    ['kin', 1, 'wrong-type 1 true | false'],
    ['org', 'x'.repeat(201), `too-long "${'x'.repeat(39)}… "…" (≤ 200)`],
    ['tags', 'friend', 'wrong-type "friend" […] (≤ 50)'],
    ['introducedTo', [7], ''],
    ['name', null, 'missing null "…" (≤ 200)'],
    ['name', ' ', 'missing " " "…" (≤ 200)'],
    ['id', '', 'missing "" "…" (≤ 64)'],
    ['id', 7, 'wrong-type 7 "…" (≤ 64)'],
  ])('whose %s is %j is refused with its place', (key, value, problem) => {
    const [first] = problems(withContact({ [key]: value }));
    expect(first).toBe(
      key === 'introducedTo'
        ? 'contacts[0].introducedTo[0] wrong-type 7 "…" (≤ 200)'
        : `contacts[0].${key} ${problem}`,
    );
  });

  test('with a kind of help nobody knows is refused with its place', () => {
    expect(problems(withContact({ received: ['support', 'money'] }))).toEqual([
      'contacts[0].received[1] out-of-range "money" information | influence | development | support | purpose | balance',
    ]);
  });

  test('receives each kind of help once, however often it is written', () => {
    const { contacts } = read(withContact({ received: ['support', 'support'] })).document.network;
    expect(contacts[0]?.received).toEqual(['support']);
  });

  test('met through people who are contacts, me, or known by name only', () => {
    const met = { via: 'person', brokers: ['b', 'self', 'Mina'] };
    const json = {
      ...base,
      contacts: [
        { id: 'a', name: 'A', met },
        { id: 'b', name: 'Mina' },
      ],
    };
    expect(read(json).document.network.contacts[0]?.met).toEqual({
      via: 'person',
      brokers: [{ kind: 'contact', id: 'b' }, { kind: 'self' }, { kind: 'name', name: 'Mina' }],
    });
  });

  test('with brokers but no way of meeting is refused, since the brokers would be lost', () => {
    expect(problems(withContact({ met: { brokers: ['Mina'] } }))).toEqual([
      'contacts[0].met.via missing  person',
    ]);
    expect(read(withContact({ met: {} })).document.network.contacts[0]?.met).toBeNull();
  });
});

describe('ties and ids', () => {
  const two = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const withTies = (...alterTies: unknown[]): object => ({ ...base, contacts: two, alterTies });

  test('are put in order, whichever way round they were written', () => {
    expect(read(withTies(['b', 'a', 2])).document.network.alterTies).toEqual([
      { a: 'a', b: 'b', weight: 2 },
    ]);
  });

  test.each([
    [['a', 'z', 1], 'alterTies[0][1] unknown-id "z"'],
    [['a', 'a', 1], 'alterTies[0] self-tie "a"'],
    [['a', 'b', 0], 'alterTies[0][2] out-of-range 0 > 0, ≤ 1000000'],
    [['a', 'b'], 'alterTies[0][2] missing  > 0, ≤ 1000000'],
    [['a', 'b', 1, 1], 'alterTies[0] wrong-type […] [id, id, weight]'],
    ['a-b', 'alterTies[0] wrong-type "a-b" [id, id, weight]'],
  ])('%j is refused', (tie, problem) => {
    expect(problems(withTies(tie))).toEqual([problem]);
  });

  test('a pair that stands twice, and an id that stands twice, are refused', () => {
    expect(problems(withTies(['a', 'b', 1], ['b', 'a', 1]))).toEqual([
      'alterTies[1] duplicate-tie "b", "a"',
    ]);
    const twins = { ...base, contacts: [two[0], two[0]] };
    expect(problems(twins)).toEqual(['contacts[1].id duplicate-id "a"']);
  });
});

describe('a journal', () => {
  const entry = { id: 'e', day: '2026-01-05', text: 'Coffee.' };

  test('entry needs an id, a day and a text', () => {
    expect(read({ ...base, journal: [entry] }).document.journal).toEqual([
      {
        ...entry,
        people: [],
        createdAt: '2026-01-05T12:00:00.000Z',
        changedAt: '2026-01-05T12:00:00.000Z',
      },
    ]);
  });

  test('speaks of contacts of the document, and its entries have ids of their own', () => {
    const journal = [{ ...entry, people: ['a', 'z'] }, { ...entry, day: 'monday' }, entry];
    expect(problems(withContact({}, { journal }))).toEqual([
      'journal[0].people[1] unknown-id "z"',
      'journal[1].day not-a-date "monday" YYYY-MM-DD',
      'journal[2].id duplicate-id "e"',
    ]);
  });
});

describe('everything wrong', () => {
  test('is collected with its place, twenty by name and all by number', () => {
    const contacts = Array.from({ length: 30 }, (_, at) => ({ id: `p${at}`, name: 'x', trust: 9 }));
    const result = readDocument({ ...base, ego: { hoursOnRequestsShare: 2 }, contacts });
    expect(result).toMatchObject({ ok: false, error: { code: 'document/invalid', total: 31 } });
    if (result.ok || result.error.code !== 'document/invalid') throw new Error('it was read');
    expect(result.error.problems).toHaveLength(20);
    expect(result.error.problems[0]?.place).toBe('ego.hoursOnRequestsShare');
  });

  test('reads as the contract says: contacts[3].closeness: 7 is not 1–5', () => {
    const contacts = [0, 1, 2, 3].map((at) => ({
      id: `p${at}`,
      name: 'x',
      closeness: at === 3 ? 7 : 3,
    }));
    const result = readDocument({ ...base, contacts });
    if (result.ok || result.error.code !== 'document/invalid') throw new Error('it was read');
    expect(catalogues.en.errors['document/invalid'](result.error)).toContain(
      'contacts[3].closeness: 7 is not 1–5',
    );
  });

  test('without end is not looked for without end', () => {
    const result = readDocument({ ...base, contacts: Array.from({ length: 200_000 }, () => 7) });
    expect(result).toMatchObject({ ok: false, error: { total: 1000 } });
  });
});

describe('unknown keys', () => {
  const json = withContact(
    { shoeSize: 44, met: { via: 'self', year: 2019 } },
    {
      ego: { pronoun: 'iel', selfReport: { F1: 2, X1: 3 } },
      journal: [{ id: 'e', day: '2026-01-05', text: '', mood: 3 }],
      goals: [{ text: 'rest' }],
    },
  );

  test('are reported by their path and written back where they stood', () => {
    const { document, unknownKeys } = read(json);
    expect(unknownKeys.toSorted()).toEqual([
      'contacts[0].met.year',
      'contacts[0].shoeSize',
      'ego.pronoun',
      'ego.selfReport.X1',
      'goals',
      'journal[0].mood',
    ]);
    expect(JSON.parse(writeDocument(document))).toMatchObject({
      ego: { pronoun: 'iel', selfReport: { F1: 2, X1: 3 } },
      contacts: [{ shoeSize: 44, met: { via: 'self', year: 2019 } }],
      journal: [{ mood: 3 }],
      goals: [{ text: 'rest' }],
    });
  });

  test('inside a way of meeting that was never answered are kept too', () => {
    const { document } = read(withContact({ met: { year: 2019 } }));
    expect(document.network.contacts[0]?.met).toBeNull();
    expect(writeDocument(document)).toContain('"year": 2019');
  });

  test('that reach for a prototype do nothing, and are reported', () => {
    const text =
      '{"format":"plexus-network","version":1,"__proto__":{"polluted":1},"contacts":[{"id":"a","name":"A","__proto__":{"core":false,"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"odd":{"__proto__":{"polluted":1},"fine":1}}]}';
    const result = readDocumentText(text);
    if (!result.ok) throw new Error('it was refused');
    const { document, unknownKeys } = result.value;
    const [contact] = document.network.contacts;
    expect(contact?.core).toBe(true);
    expect(contact).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(contact?.extras)).toBe(Object.prototype);
    expect(unknownKeys).toEqual([
      '__proto__',
      'contacts[0].__proto__',
      'contacts[0].constructor',
      'contacts[0].toString',
      'contacts[0].odd',
      'contacts[0].odd.__proto__',
    ]);
    expect(contact?.extras).toEqual({
      constructor: { prototype: { polluted: 1 } },
      toString: 1,
      odd: { fine: 1 },
    });
  });

  test('that no JSON could hold are refused', () => {
    expect(problems(withContact({ odd: Number.POSITIVE_INFINITY }))).toEqual([
      'contacts[0].odd out-of-range Infinity JSON',
    ]);
  });
});

describe('a text', () => {
  test('may begin with a byte order mark', () => {
    expect(readDocumentText(`\uFEFF${JSON.stringify(base)}`).ok).toBe(true);
  });

  test('that is not JSON is refused with line and column', () => {
    expect(readDocumentText('{\n  "format": plexus\n}')).toEqual({
      ok: false,
      error: { code: 'document/not-json', line: 2, column: 13 },
    });
  });

  test('nested beyond reason is refused before it is parsed', () => {
    const deep = `{"format":"plexus-network","version":1,"contacts":[],"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(readDocumentText(deep)).toMatchObject({ error: { code: 'document/invalid', total: 1 } });
    expect(readDocumentText('['.repeat(5_000_000))).toMatchObject({ ok: false });
    let nested: unknown = 1;
    for (let at = 0; at < 200_000; at += 1) nested = [nested];
    expect(readDocument({ ...base, x: nested })).toMatchObject({ ok: false });
  });

  test('with brackets inside words is not nested', () => {
    const notes = `${'['.repeat(500)}\\"${'{'.repeat(500)}`;
    expect(readDocumentText(JSON.stringify(withContact({ notes }))).ok).toBe(true);
  });
});
