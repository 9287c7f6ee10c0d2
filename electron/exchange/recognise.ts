/** What kind of file a text is, by what is in it. A file's name says nothing that can be trusted. */

/** How a file is read; the kinds of CSV are told apart later, by their headers. */
export type Reader = 'json' | 'vcard' | 'graphml' | 'gexf' | 'csv';

/** How far into an XML file its root element is looked for. */
const ROOT_WITHIN = 4096;

/** The reader for `text`, or null when it is none of them. */
export function recognise(text: string): Reader | null {
  const start = text.slice(0, ROOT_WITHIN).trimStart();
  if (start === '' || start.startsWith('PK\u0003\u0004') || start.startsWith('%PDF')) return null;
  if (/^[{[]/.test(start)) return 'json';
  if (start.startsWith('<')) {
    const root = /<(?:[\w.-]+:)?(graphml|gexf)[\s>]/i.exec(start)?.[1]?.toLowerCase();
    return root === 'graphml' || root === 'gexf' ? root : null;
  }
  if (/^BEGIN:VCARD\s*$/im.test(start)) return 'vcard';
  return 'csv';
}
