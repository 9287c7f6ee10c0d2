/**
 * What a person reads when something expected goes wrong: what happened, that nothing is lost, what
 * to do next. One sentence for every code; the type refuses a catalogue with one missing.
 */
import type { DocumentProblem, ErrorCode, ErrorOf } from '../../errors.ts';
import { formatsFor } from '../format.ts';

type Sentences = { [C in ErrorCode]: (error: ErrorOf<C>) => string };

const { number, plural, day } = formatsFor('en');

const seconds = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'second', other: 'seconds' })}`;

const waitFirst = (count: number): string =>
  count > 0 ? ` Plexus waits ${seconds(count)} before the next try.` : '';

const wrong: { [P in DocumentProblem['problem']]: (problem: DocumentProblem) => string } = {
  'out-of-range': ({ got, expected }) => `${got} is not ${expected}`,
  'wrong-type': ({ got, expected }) => `${got} is not ${expected}`,
  missing: ({ expected }) => (expected === '' ? 'is missing' : `is missing (${expected})`),
  'duplicate-id': ({ got }) => `${got} is there twice`,
  'duplicate-tie': ({ got }) => `${got} is there twice`,
  'unknown-id': ({ got }) => `${got} is nobody in this document`,
  'unknown-goal': ({ got }) => `${got} is no goal of this plan`,
  'self-tie': ({ got }) => `${got} is tied to itself`,
  'not-a-date': ({ got }) => `${got} is not a date like 2026-11-22`,
  'too-long': ({ expected }) => `is longer than ${expected}`,
};

/** One problem of a document: `contacts[3].closeness: 7 is not 1–5`. */
const problemLine = (problem: DocumentProblem): string =>
  `${problem.place === '' ? 'document' : problem.place}: ${wrong[problem.problem](problem)}`;

const damagedPart = {
  header: 'the file that holds its locked keys',
  database: 'the file that holds what you wrote',
  anchor: 'the note of when it was last used',
  backup: 'this backup',
};

const wayBack = (backupAt: string | undefined): string =>
  backupAt === undefined
    ? 'Keep the folder as it is; another copy of it, or another backup, may still be whole.'
    : `Keep the folder as it is and restore the backup of ${day(backupAt.slice(0, 10))}, the newest that can be relied on.`;

const sentences: Sentences = {
  'input/invalid': () =>
    'Plexus could not use what was entered. Nothing was changed; please check it and try again.',
  'channel/unknown': () =>
    'This part of Plexus is not there. Nothing was changed; please start Plexus again.',
  cancelled: () => 'Stopped, as you asked. Nothing was changed.',
  internal: ({ ref }) =>
    `Something went wrong inside Plexus. What you saved is safe; please try again, and if it happens again, report it with the reference ${ref}.`,

  'vault/locked': () => 'The vault is locked. Everything saved is safe; unlock it to go on.',
  'vault/not-found': () =>
    'There is no vault by that name in the usual folder. It may have been moved or renamed; put it back and try again.',
  'vault/exists': () =>
    'There is a vault by that name already. It was left as it is; choose another name.',
  'vault/already-open': () => 'A vault is open already. Lock it first, then open the other one.',
  'vault/name-not-usable': () =>
    'That name cannot be used for a folder. Try letters, digits, spaces and hyphens.',
  'vault/passphrase-too-weak': () =>
    'That passphrase would be too easy to guess. Four or five unrelated words make a good one.',
  'vault/wrong-passphrase': ({ waitSeconds }) =>
    `That passphrase does not open this vault. Nothing is lost; check Caps Lock and the keyboard language.${waitFirst(waitSeconds)}`,
  'vault/wait': ({ waitSeconds }) =>
    `After several tries Plexus waits a little: ${seconds(waitSeconds)} to go. Nothing is lost.`,
  'vault/recovery-code-mistyped': () =>
    'There is a typing slip in the recovery code. Compare it with your copy, group by group.',
  'vault/wrong-recovery-code': ({ waitSeconds }) =>
    `That recovery code does not belong to this vault. It may be the code of another vault, or one you have replaced since.${waitFirst(waitSeconds)}`,
  'vault/recovery-not-confirmed': () =>
    'The recovery code has not been confirmed yet. Type the two groups from your copy first.',
  'vault/in-use': () =>
    'The vault is in use by another window or program. Close it there, then try again.',
  'vault/damaged': ({ part, backupAt }) =>
    `${part === 'backup' ? 'The backup cannot be used' : 'The vault cannot be opened'}: ${damagedPart[part]} is damaged. Plexus changed nothing. ${wayBack(backupAt)}`,
  'vault/older-than-last-seen': ({ missingSaves }) =>
    `This copy of the vault is older than when you last used it here: ${number(missingSaves)} ${plural(missingSaves, { one: 'save is', other: 'saves are' })} missing. It was not opened, so nothing was changed; look for the newer copy, or restore the newest backup.`,
  'vault/from-newer-version': () =>
    'This vault was made by a newer Plexus. It was left as it is; please update Plexus to open it.',
  'vault/moved': () =>
    'The vault’s folder was moved or removed while it was open, so this last change was not saved. Put the folder back where it was and try again; everything saved before is in it.',
  'vault/key-change-unfinished': () =>
    'The vault was being given a new key when it was interrupted, and this recovery code is the one from before. Nothing is lost; open the vault with the passphrase, then make a new code.',
  'vault/keychain-refused': () =>
    'The keychain of this computer did not give the key. Nothing is lost; open the vault with the passphrase.',
  'backup/not-found': () =>
    'That backup is not in the vault’s “backups” folder any more. Nothing was changed; choose another one.',
  'vault/memory-short': () =>
    'This computer has too little free memory just now to work out the key. Nothing is lost: close other programs and try again.',
  'vault/cannot-encrypt': () =>
    'Encryption does not work on this machine, and Plexus never writes without it. Nothing was written; please reinstall Plexus.',

  'disk/full': () =>
    'The disk is full, so this last change could not be saved. Everything before it is safe; make some room and try again.',
  'disk/read-only': () =>
    'Plexus may not write in that folder. Nothing was changed; choose another folder or allow writing there.',
  'disk/failed': () =>
    'The disk did not answer as it should. What was saved before is safe; try again, and check the disk if it happens again.',
  'file/not-found': () => 'That file is not there any more. Choose it again.',
  'file/too-large': ({ limitMegabytes }) =>
    `That file is larger than the ${number(limitMegabytes)} MB Plexus reads. Nothing was taken over.`,
  'file/expired': () =>
    'The file was chosen too long ago. Nothing was taken over; choose it again.',

  'contact/not-found': () =>
    'That person is not in your network any more. Undo brings back whom you removed.',
  'contact/already-there': () =>
    'Somebody with that id is in the network already, and was left as they are. Give the new person another id.',
  'tie/not-possible': () =>
    'That tie cannot be set: it takes two different people. To say that who knows whom was never asked, remove the ties first.',
  'act/nothing-to-undo': () => 'There is nothing to undo.',
  'act/nothing-to-redo': () => 'There is nothing to redo.',

  'entry/not-found': () => 'That entry is not in the journal any more. Undo may bring it back.',
  'plan/not-found': () => 'That is not in the plan any more. Undo may bring it back.',
  'goal/not-found': () => 'That goal is not there any more. Undo may bring it back.',
  'goal/enough': () =>
    'Three goals are open already, and nothing was changed. Set one aside to make room for another.',
  'view/not-found': () => 'That view is not kept any more. Undo may bring it back.',
  'view/too-many': () =>
    'A hundred views are kept already. Nothing is lost: remove one you do not need, and keep this one then.',
  'snapshot/not-found': () => 'That snapshot is not there any more. Undo may bring it back.',

  'document/not-json': ({ line, column }) =>
    `The file is not a network document: it cannot be read past line ${number(line)}, column ${number(column)}. Nothing was taken over.`,
  'document/not-a-network': () =>
    'The file can be read, but it does not hold a network. Nothing was taken over.',
  'document/from-newer-version': () =>
    'The document was made by a newer Plexus. Nothing was taken over; please update Plexus to read it.',
  'document/invalid': ({ problems, total }) => {
    const lines = problems.map(problemLine).join('\n');
    const more = total - problems.length;
    const rest =
      more > 0 ? `\nand ${number(more)} ${plural(more, { one: 'more', other: 'others' })}` : '';
    return `Something in the document is not right, so nothing was taken over:\n${lines}${rest}`;
  },
  'file/format-unknown': () =>
    'Plexus does not know this kind of file. Nothing was taken over. It reads its own documents, CSV, vCard, GraphML and GEXF.',

  'print/failed': () => 'The report could not be printed. Your network is untouched; try again.',
  'print/not-possible-here': () =>
    'Printing is not possible on this machine right now. Your network is untouched; the report can still be read on the screen.',
};

export const errors = sentences;
