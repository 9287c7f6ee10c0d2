/** What the command line says, and what reading a file of another program reports. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;

/** Reasons and warnings of an import, for every format. */
const importing = {
  reasons: {
    noName: 'no name',
    organisation: 'an organisation, not a person',
    sameAs: (line: number) => `the same person as on line ${number(line)}`,
    invalid: (place: string, got: string, expected: string) =>
      `${place}: ${got} is not ${expected}`,
    missing: (place: string) => `${place} is missing`,
    tooLong: (place: string) => `${place} is too long`,
    selfTie: 'a tie of a person to themselves',
    nobody: (id: string) => `a tie to ${id}, who is not in the file`,
    tieAgain: 'this tie is already there',
    cutOff: 'the card is cut off',
  },
  warnings: {
    addressBook: (count: number) =>
      `An address book is not yet a network: ${people(count)} would come in outside the inner circle. Bring in those you rely on.`,
    leftBehind:
      'The other columns stay in the file: Plexus keeps no more about other people than it uses.',
    encoding: 'The file does not say how its letters are written; it was read as Windows-1252.',
    strangers: (count: number) =>
      `${number(count)} ${plural(count, { one: 'relation names somebody', other: 'relations name people' })} who ${plural(count, { one: 'is', other: 'are' })} not in the file.`,
    fewTies:
      'Only the relations noted in the file came in as ties, which is rarely all of who knows whom.',
    linkedInMessages:
      'This is LinkedIn’s list of messages. The people are in Connections.csv, in the same archive.',
    linkedInInvitations:
      'This is LinkedIn’s list of invitations. The people are in Connections.csv, in the same archive.',
  },
};

const usage = `Usage: plexus COMMAND …

  diagnose FILE… [--json]
      Read network documents and print what they say.
  compare BEFORE AFTER [--json]
      What changed between two documents of the same person’s network.
  what-if DOCUMENT CHANGES.json [--json]
      What the diagnosis would say if changes were made; none is. For instance:
      [{"kind": "add-contact", "contact": {"id": "new", "name": "Ada"}},
       {"kind": "change-contact", "id": "p1", "changes": {"demand": 1}}]
      and remove-contact (id), set-tie (a, b, weight), change-ego (changes).
  import FILE… [--as FORMAT] [--json] [--out DOCUMENT]
      Try out an import: who would come in, what would be left out and why.
      FORMAT: plexus-network csv linkedin google outlook vcard graphml gexf
  export DOCUMENT --as FORMAT --out FILE
      FORMAT: json csv vcard graphml gexf
  opportunities DOCUMENT [--json]
      Small steps that would change the patterns that are present.
  proposals DOCUMENT [--today DAY] [--json]
      What might be worth a try: whom to give less, whom more, whom to keep up
      with. DAY: 2026-11-22. The document's plan and snapshots are heeded.
  report DOCUMENT --out FILE.pdf [--copy private|coach]
         [--names full|initials|codes] [--paper a4|letter] [--locale en|fr]
      The printable report.
  vault create VAULT [--from DOCUMENT]
  vault verify VAULT
  vault info VAULT
  vault export VAULT --out DOCUMENT
  vault backup VAULT --out FILE
  vault backups VAULT
  vault restore FILE --out VAULT
  vault preview VAULT --from BACKUP
  vault restore VAULT --from BACKUP
  vault passphrase VAULT
  vault rotate VAULT
      The encrypted store. The passphrase is read from standard input, first
      line; a new one from the second line. BACKUP is a name that backups
      lists; restoring it keeps the vault there is under another name.`;

export const cli = {
  importing,
  /** `plexus: network.json: what is wrong and what to do`. */
  errorLine: (subject: string, sentence: string): string =>
    subject === '' ? `plexus: ${sentence}` : `plexus: ${subject}: ${sentence}`,
  written: (file: string): string => `Written: ${file}`,

  usage: {
    text: usage,
    noCommand: 'a command is missing.',
    unknownCommand: (name: string): string => `there is no command “${name}”.`,
    wrongOption: 'there is an option this command does not have, or one without its value.',
    choose: (option: string, allowed: readonly string[]): string =>
      `${option} takes one of: ${allowed.join(', ')}.`,
    noFile: 'name one file at least.',
    oneFile: 'name one document.',
    twoFiles: 'name two documents, the earlier one first.',
    documentAndChanges: 'name a document, then a file of changes.',
    noOut: 'say where to write with --out.',
    noFrom: 'say which backup with --from; vault backups lists them.',
    noVerb:
      'vault wants one of: create, verify, info, export, backup, backups, preview, restore, passphrase, rotate.',
    oneVault: 'name one vault, or one backup to restore.',
  },

  failures: {
    noFile: 'there is no such file; check the path.',
    noFolder: 'there is no such folder to write in; make it first, or choose another.',
    notAFile: 'this is a folder, not a file; name the file in it.',
    noVault: 'there is no vault there; check the path.',
    vaultExists: 'something is there already and was left as it is; choose another name.',
    noPassphrase: 'no passphrase; give it as the first line of standard input.',
    noNewPassphrase: 'no new passphrase; give it as the second line of standard input.',
    idsClash: (id: string): string =>
      `the files use the id “${id}” for two different people; import them one at a time.`,
    nobody: (hint: string): string =>
      `there is nobody in this file that could come in. ${hint === '' ? 'See what was left out and why, or choose another file.' : hint}`,
    damagedBackups: (names: readonly string[]): string =>
      `the vault is sound, but ${number(names.length)} of its ${plural(names.length, { one: 'backups is', other: 'backups are' })} damaged (${names.join(', ')}); make a new one with vault backup.`,
    invalid: (problems: readonly string[]): string =>
      `${problems.join('; ')}. Correct it and try again; nothing was taken over.`,
    defect:
      'something went wrong inside Plexus, and nothing was written. If it happens again, please report the command and the kind of file.',
  },

  dryRun: {
    title: (file: string, format: string): string => `${file} (${format})`,
    accepted: (contacts: number, ties: number): string =>
      `${people(contacts)} and ${number(ties)} ${plural(ties, { one: 'tie', other: 'ties' })} would come in.`,
    skipped: (count: number): string => `Left out (${number(count)}):`,
    line: (line: number): string => (line === 0 ? '' : `line ${number(line)}`),
    more: (count: number): string => `and ${number(count)} more`,
    unused: (names: string): string => `Not used: ${names}`,
  },

  diagnosis: {
    title: (file: string): string => `Plexus: ${file}`,
    size: (core: number, outside: number): string =>
      outside === 0
        ? `${people(core)} in the inner circle`
        : `${people(core)} in the inner circle, ${number(outside)} outside it and not counted`,
    pattern: (name: string, certainty: string): string => `${name}: ${certainty.toLowerCase()}`,
    severity: (severity: string, range: string | null): string =>
      range === null ? `${severity}.` : `${severity}; ${range}.`,
    majors: '* main criterion',
    constraint: 'Constraint',
  },

  vault: {
    created: (path: string): string => `Made: ${path}`,
    recoveryCode: (code: string): string =>
      `Recovery code: ${code}\nIt is shown this once and stored nowhere. Write it down and keep it apart from this machine.`,
    filled: (contacts: number, entries: number): string =>
      `Taken over: ${people(contacts)}, ${number(entries)} ${plural(entries, { one: 'journal entry', other: 'journal entries' })}.`,
    leftOut: (keys: readonly string[]): string =>
      `Left in the document, because a vault has no place for it: ${keys.join(', ')}.`,
    sound: (path: string): string => `Sound: ${path}`,
    counts: (contacts: number, ties: number, entries: number): string =>
      `${people(contacts)}, ${number(ties)} ${plural(ties, { one: 'tie', other: 'ties' })}, ${number(entries)} ${plural(entries, { one: 'journal entry', other: 'journal entries' })}`,
    saves: (count: number): string => `Saves so far: ${number(count)}`,
    ageUnknown: 'Whether this is the newest state cannot be told: the note of it is missing.',
    backups: (count: number): string => `Backups in its folder: ${number(count)}`,
    info: {
      id: (id: string): string => `Id: ${id}`,
      format: (version: number): string => `Format: ${number(version)}`,
      created: (moment: string): string => `Made at: ${moment}`,
      waysIn: (kinds: readonly string[]): string => `Opens with: ${kinds.join(', ')}`,
      size: (bytes: number | null): string =>
        bytes === null ? 'Database: missing' : `Database: ${number(bytes)} bytes`,
    },
    exported: (file: string): string => `Written: ${file}\nIt is not encrypted: keep it safe.`,
    backedUp: (file: string, bytes: number): string =>
      `Backed up and checked: ${file} (${number(bytes)} bytes)`,
    restored: (path: string, moment: string): string => `Restored: ${path}, as it was at ${moment}`,
    passphraseChanged:
      'The passphrase is changed. Backups made before still open with the old one.',
  },
};
