/** Before the vault is open: opening, making one, the recovery code. */
import { formatsFor } from '../format.ts';

type Holdings = { readonly people: number; readonly ties: number; readonly entries: number };
type Difference = {
  /** The first names; `peopleTotal` counts all. */
  readonly people: readonly string[];
  readonly peopleTotal: number;
  readonly entries: number;
};

const { number, plural, list, day } = formatsFor('en');

function differing(names: readonly string[], total: number, entries: number): string {
  if (total === 0 && entries === 0) return 'nothing';
  const more = total - names.length;
  return list([
    ...names,
    ...(more > 0
      ? [`${number(more)} ${plural(more, { one: 'more person', other: 'more people' })}`]
      : []),
    ...(entries > 0
      ? [
          `${number(entries)} ${plural(entries, { one: 'journal entry', other: 'journal entries' })}`,
        ]
      : []),
  ]);
}

export const vault = {
  open: {
    title: 'Unlock',
    chooseVault: 'Vault',
    passphrase: 'Passphrase',
    show: 'Show what is typed',
    hide: 'Hide what is typed',
    capsLock: 'Caps Lock is on.',
    submit: 'Unlock',
    submitting: 'Unlocking…',
    byKeychain: 'Open with this computer’s keychain',
    forgot: 'I forgot the passphrase',
    acceptOlder: 'Open the older copy',
    another: 'Make another vault',
    demo: 'Try it with an invented network',
    wait: (seconds: number): string =>
      `You can try again in ${number(seconds)} ${plural(seconds, { one: 'second', other: 'seconds' })}. Nothing is lost.`,
  },
  create: {
    title: 'Make your vault',
    first: 'Welcome. Begin with a place that only you can open.',
    name: 'Name of the vault',
    nameHint: 'The name of its folder, visible to anyone at this computer. Best left neutral.',
    defaultName: 'My network',
    passphrase: 'Passphrase',
    why: 'What you write here is about people who trust you. The passphrase turns it into noise for everyone else, so it should be long: four or five unrelated words beat any clever spelling.',
    strength: 'How hard it is to guess',
    weighing: 'Weighing it…',
    scores: ['Very easy', 'Easy', 'Fair', 'Hard', 'Very hard'] as readonly string[],
    hints: {
      'too-short': 'Make it longer: twelve characters, or five words.',
      common: 'Many people use this one. Add a few words of your own.',
      repeats: 'It repeats itself. Mix in something different.',
      pattern: 'It follows a pattern that programs try first: a keyboard row, a date, a sequence.',
      personal: 'It holds the vault’s name, which anybody can read. Leave that out.',
      longer: 'A good start. One or two more words will do.',
      good: 'Good. Nobody will guess this soon.',
    },
    understood:
      'I understand: nobody can reset this passphrase. Without it and without the recovery code, what I write is gone.',
    submit: 'Make the vault',
    submitting: 'Making the vault…',
    backToOpen: 'Back to my vaults',
  },
  recovery: {
    title: 'Your recovery code',
    why: 'If you ever forget the passphrase, this code opens the vault and lets you set a new one. It is shown only now and is kept nowhere. Write it down or print it, and put it where you keep important papers.',
    code: 'Recovery code',
    group: (position: number): string => `Group ${number(position)}`,
    print: 'Print',
    sheetTitle: 'Plexus: recovery code',
    sheetNote: (day: string): string =>
      `Made on ${day}. Whoever holds this sheet and the vault’s folder can open the vault.`,
    confirmTitle: 'Check your copy',
    confirmBody: 'Cover the code above and type these two groups from your copy.',
    confirm: 'Confirm',
    differs:
      'One of the two groups is not what stands above. Please compare them once more; nothing is lost.',
    later: 'Confirm later',
    laterNote: 'Until then Plexus will remind you, and can make a new code.',
  },
  recover: {
    title: 'Open with the recovery code',
    body: 'Type the code from your sheet. Capitals, spaces and hyphens do not matter.',
    code: 'Recovery code',
    newPassphrase: 'New passphrase',
    submit: 'Open and set the new passphrase',
    submitting: 'Opening…',
    noCode:
      'Without the code the vault stays closed, to everybody. That is the price of a lock nobody else can open.',
  },
  renew: {
    title: 'A new recovery code',
    body: 'Plexus makes a new code and shows it once. The one you have now, if you have one, no longer opens this vault. Backups made before still open with it. Please type the passphrase once more.',
    submit: 'Make a new code',
    submitting: 'Making the code…',
  },
  /** What keeps a vault safe: its backups, its key, what is left of somebody erased. */
  keeping: {
    states: {
      sound: 'whole',
      damaged: 'damaged',
      unchecked: 'cannot be checked with this passphrase',
    },
    passphrases: {
      present: 'opens with the present passphrase',
      'of-then': 'opens with the passphrase the vault had then',
    },
    holdings: ({ people, ties, entries }: Holdings): string =>
      list([
        `${number(people)} ${plural(people, { one: 'person', other: 'people' })}`,
        `${number(ties)} ${plural(ties, { one: 'tie', other: 'ties' })}`,
        `${number(entries)} ${plural(entries, { one: 'journal entry', other: 'journal entries' })}`,
      ]),
    noBackups: 'There is no backup yet. Plexus makes one when it locks, once a day at most.',
    unchecked: (count: number): string =>
      `Backups under an earlier key, which this passphrase cannot check: ${number(count)}`,
    inBackup: (holdings: string): string => `In the backup: ${holdings}`,
    inVault: (holdings: string): string => `In the vault now: ${holdings}`,
    lost: ({ people, peopleTotal, entries }: Difference): string =>
      `Here now and not in the backup: ${differing(people, peopleTotal, entries)}`,
    regained: ({ people, peopleTotal, entries }: Difference): string =>
      `In the backup and not here now: ${differing(people, peopleTotal, entries)}`,
    keptAs: (name: string): string =>
      `The vault as it was is kept beside it, in the folder “${name}”. Renamed to end in .plexus, it is a vault again.`,
    rotated:
      'Everything is encrypted anew under a new key. Backups made before open with the passphrase and the recovery code of then.',
    erased: {
      done: (name: string): string =>
        `${name} is erased from this vault: the contact, every tie and link, the plan, every snapshot, the trash, the steps that could be undone.`,
      mentions: (entries: number, notes: number, plan: number, views: number): string =>
        `Texts of yours in which the name still stands: ${number(entries)} in the journal, ${number(notes)} in notes, ${number(plan)} in the plan, ${number(views)} in the names and words of views. They are yours to change.`,
      backups: (days: readonly string[]): string =>
        `Backups that still hold them, or of which it cannot be told: ${list(days.map(day))}.`,
      setAside: (names: readonly string[]): string =>
        `Vaults set aside when a backup was restored may hold them too: ${list(names)}.`,
      elsewhere: 'PDFs, exports and prints you made before are as they were.',
    },
  },
};
