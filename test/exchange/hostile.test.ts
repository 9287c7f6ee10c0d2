/**
 * Files made to hurt: each is refused, or read without harm. A file that hangs or eats the memory
 * ends the test by its time limit.
 */
import { describe, expect, test } from 'vitest';
import { FILE_BYTES_MAX } from '../../electron/exchange/limits.ts';
import { importFile } from '../../electron/exchange/import-file.ts';
import { importText } from './support.ts';

const TIME_LIMIT_MS = 15_000;

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`,
).join('')}]><graphml><graph><node id="&lol9;"/></graph></graphml>`;

const external =
  '<!DOCTYPE foo [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><gexf><graph>&xxe;</graph></gexf>';

const cards = (count: number): string => 'BEGIN:VCARD\nFN:a\nEND:VCARD\n'.repeat(count);

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['a billion laughs', laughs, 'file/format-unknown'],
  ['an external entity', external, 'file/format-unknown'],
  ['XML 200,000 deep', '<graphml>'.repeat(200_000), 'file/format-unknown'],
  ['XML 300,000 deep', '<gexf>'.repeat(300_000), 'file/too-large'],
  ['a million attributes', `<gexf ${'a="1" '.repeat(1_000_000)}/>`, 'file/too-large'],
  ['a million angles', '<'.repeat(1_000_000), 'file/format-unknown'],
  ['an endless comment', `<graphml><!--${'-'.repeat(3_000_000)}`, 'file/too-large'],
  ['JSON 200,000 deep', `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'document/invalid'],
  ['millions of brackets', '['.repeat(9_000_000), 'document/invalid'],
  ['an endless string', `{"${'a'.repeat(9_000_000)}`, 'document/not-json'],
  ['a million columns', `Name${',x'.repeat(1_000_000)}\nAda`, 'file/too-large'],
  ['a row of a million cells', `Name,Org\nAda${',x'.repeat(1_000_000)}\n`, 'file/too-large'],
  ['600 columns', `Name${',x'.repeat(600)}\nAda`, 'file/too-large'],
  ['a hundred thousand rows', `Name\n${'Ada\n'.repeat(100_000)}`, 'file/too-large'],
  ['a cell of megabytes', `Name\n"${'a'.repeat(3_000_000)}"`, 'file/too-large'],
  ['a quote that never closes', `Name,Org\n"${'a,b\n'.repeat(500_000)}`, 'file/too-large'],
  ['nothing but quotes', '"'.repeat(3_000_000), 'file/too-large'],
  ['nothing but zeros', '\0'.repeat(1_000_000), 'file/too-large'],
  ['nothing but blanks', ' '.repeat(9_000_000), 'file/format-unknown'],
  ['nothing', '', 'file/format-unknown'],
  ['too many cards', cards(60_000), 'file/too-large'],
  [
    'soft breaks without end',
    `BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:${'a=\n'.repeat(2_000_000)}`,
    'file/too-large',
  ],
  [
    'folds without end',
    `BEGIN:VCARD\nNOTE:a${'\n a'.repeat(2_000_000)}\nEND:VCARD`,
    'file/too-large',
  ],
  ['a ZIP archive', 'PK\u0003\u0004abc', 'file/format-unknown'],
];

const HARMLESS: readonly (readonly [string, string])[] = [
  ['nine million line ends', `Name\n${'\n'.repeat(9_000_000)}`],
  ['a name of zeros', 'Name\n\0\0\n\0Ada\n'],
  ['a long note in soft breaks', `BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:${'a=\n'.repeat(400_000)}`],
  ['a long note in folds', `BEGIN:VCARD\nNOTE:a${'\n a'.repeat(400_000)}\nFN:x\nEND:VCARD`],
  ['a card of 400,000 properties', `BEGIN:VCARD\n${'TEL:1\n'.repeat(400_000)}END:VCARD`],
  ['escapes without end', `BEGIN:VCARD\nFN:${'\\'.repeat(3_000_000)}\nEND:VCARD`],
  ['headers that reach for a prototype', 'Name,__proto__,constructor,toString\nAda,1,2,3'],
  [
    'attributes that reach for a prototype',
    '<graphml><key id="__proto__" attr.name="__proto__" for="node"/><graph><node id="constructor"><data key="__proto__">x</data></node></graph></graphml>',
  ],
  [
    'half a character',
    '{"format":"plexus-network","version":1,"contacts":[{"id":"\\ud800","name":"\\udfff"}]}',
  ],
  [
    'an id that reaches for a prototype',
    '{"format":"plexus-network","version":1,"contacts":[{"id":"__proto__","name":"A"},{"id":"constructor","name":"B"}],"alterTies":[["__proto__","constructor",1]]}',
  ],
];

describe('is refused:', () => {
  test.each(REFUSED)('%s', { timeout: TIME_LIMIT_MS }, (_, text, code) => {
    expect(importText(text)).toMatchObject({ ok: false, error: { code } });
  });

  test('a file over ten megabytes, unread', () => {
    expect(importFile(new Uint8Array(FILE_BYTES_MAX + 1), 'file')).toEqual({
      ok: false,
      error: { code: 'file/too-large', limitMegabytes: 10 },
    });
  });
});

describe('does no harm:', () => {
  test.each(HARMLESS)('%s', { timeout: TIME_LIMIT_MS }, (_, text) => {
    expect(importText(text).ok).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });
});
