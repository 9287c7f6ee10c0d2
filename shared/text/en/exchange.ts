/** Networks in and out, as files. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');
const persons = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

export const exchange = {
  in: {
    title: 'Bring a network in',
    body: 'Plexus reads its own network documents, CSV (LinkedIn, Google, Outlook and others), vCard, GraphML and GEXF. Nothing is taken over before you have seen what is in the file.',
    choose: 'Choose a file…',
    found: (fileName: string): string => `In “${fileName}”`,
    format: 'Format',
    formats: {
      'plexus-network': 'Plexus',
      csv: 'CSV',
      linkedin: 'LinkedIn',
      google: 'Google',
      outlook: 'Outlook',
      vcard: 'vCard',
      graphml: 'GraphML',
      gexf: 'GEXF',
    } as { readonly [format: string]: string },
    people: 'People',
    ties: 'Ties among them',
    alreadyHere: 'Already here',
    skipped: 'Left out',
    unused: 'Not used by Plexus',
    line: (line: number, reason: string): string => `Line ${number(line)}: ${reason}`,
    more: (count: number): string => `and ${number(count)} more`,
    preview: 'For example',
    add: 'Add those who are not here yet',
    addHint: (count: number): string =>
      count === 0
        ? 'Everybody in the file is here already.'
        : `${persons(count)} will be added. Whoever is here stays as they are.`,
    replace: 'Put it in place of my network',
    replaceHint:
      'Your people and ties make way for the file’s; journal entries stay, but lose their link to whoever goes. One undo brings everything back.',
    takeOver: 'Take over',
    takenOver: (added: number, kept: number): string =>
      `${persons(added)} added, ${number(kept)} left as they were.`,
    replaced: (now: number): string => `${persons(now)} in place of those who were here.`,
    nobody: 'There is nobody in this file.',
  },
  out: {
    title: 'Take your network out',
    body: 'The file is yours, and it is not encrypted: anyone who has it can read it. Keep it as carefully as what is in it deserves.',
    format: 'Format',
    save: 'Save the file…',
    saved: (fileName: string): string => `Saved as “${fileName}”. It is not encrypted.`,
    formats: {
      json: 'Network document (everything)',
      csv: 'CSV, for a spreadsheet',
      vcard: 'vCard, for an address book',
      graphml: 'GraphML, for network programs',
      gexf: 'GEXF, for Gephi',
    },
    hints: {
      json: 'Plexus reads it back without loss, the journal included.',
      csv: 'One line for each person. No ties, no journal.',
      vcard: 'Names, organisations and e-mail addresses only.',
      graphml: 'People, ties and answers.',
      gexf: 'People, ties and answers.',
    },
  },
};
