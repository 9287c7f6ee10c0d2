/** Settings, and what Plexus promises and does not. */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

export const settings = {
  languages: { en: 'English', fr: 'Français' },
  parts: {
    label: 'Parts of the settings',
    security: 'Security',
    privacy: 'Privacy',
    look: 'Language and look',
    files: 'Files in and out',
    about: 'About',
  },
  look: {
    title: 'Language and look',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    contrast: 'Contrast',
    contrasts: { system: 'As the system', normal: 'Normal', high: 'High' },
    textSize: 'Size of text',
    density: 'Tables and lists',
    densities: { comfortable: 'Comfortable', compact: 'Compact' },
    motion: 'Movement',
    motions: { system: 'As the system', reduced: 'Little', full: 'Usual' },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
  },
  vault: {
    title: 'Vault',
    name: 'Name',
    folder: 'Folder',
    folderHint:
      'One folder is the whole vault. Copy it as it is, while the vault is locked, to keep it somewhere else.',
    health: 'State',
    healths: {
      checking: 'Every page is being checked.',
      sound: 'Every page was checked and is sound.',
      damaged:
        'Some pages are damaged. What can be read stays readable; going back to a backup below brings back the rest.',
    },
    conflicts: (files: string): string =>
      `Beside the vault’s own files there are others, which a sync program leaves when two computers write at once: ${files}. Plexus uses only its own.`,
    recovery: 'Recovery code',
    confirmed: 'Confirmed. You have shown that you hold it.',
    unconfirmed: 'Not confirmed yet.',
    demo: 'This is the demonstration; it is gone at the next lock.',
    lock: 'Lock now',
  },
  lock: {
    title: 'Locking',
    body: 'Locking ends the part of Plexus that holds the key and the page that shows your notes. What you are writing is kept, encrypted.',
    after: 'When nobody touches the computer, lock after',
    minutes: (count: number): string =>
      `${number(count)} ${plural(count, { one: 'minute', other: 'minutes' })}`,
    onSuspend: 'When the computer goes to sleep',
    onScreenLock: 'When the system’s own lock comes on',
    onMinimise: 'When the window is minimised',
    always: 'Quitting always locks, and so does the key',
  },
  secrets: {
    title: 'Ways in',
    body: 'The passphrase opens the vault every day; the recovery code opens it when the passphrase is forgotten. Nobody can recover the vault without one of them.',
    changePassphrase: 'Change the passphrase',
    renew: 'Make a new recovery code',
    rotate: 'Encrypt everything anew',
    keychain: {
      label: 'Let the keychain of this computer open the vault',
      hint: 'Without typing the passphrase, then. Whoever can use your account on this computer can open the vault, and on Windows and Linux so can any program that runs as you. Backups do not hold this way in; a new key or an opening with the recovery code ends it.',
      unavailable:
        'This computer has no keychain in which Plexus could keep a secret from others, so the passphrase is the only daily way in.',
      body: 'Please type the passphrase once more. It stays a way in, and so does the recovery code: keep both.',
      passphrase: 'Passphrase',
      submit: 'Let the keychain open it',
    },
    change: {
      title: 'Change the passphrase',
      body: 'From then on only the new one opens this vault. Backups made before keep the passphrase they had. If somebody may know the old one, also encrypt everything anew afterwards.',
      current: 'Present passphrase',
      next: 'New passphrase',
      submit: 'Change it',
      done: 'The passphrase is changed. The next unlocking asks for the new one.',
    },
    rotation: {
      title: 'Encrypt everything anew',
      body: 'Plexus makes a new key, encrypts the whole vault with it, and shows you a new recovery code. The passphrase stays. Copies of the vault’s old files no longer help anyone to read what you write from now on; the old recovery code opens nothing.',
      submit: 'Encrypt anew',
      submitting: 'Encrypting…',
    },
  },
  privacy: {
    title: 'What others can see',
    network: 'Connections to the network',
    noConnections: 'None. Plexus has no part that could make one.',
    refused: (count: number): string =>
      count === 0
        ? 'Since it was started, no page has asked for one.'
        : `Since it was started, ${number(count)} ${plural(count, { one: 'request of a page was', other: 'requests of pages were' })} refused. Plexus asks for nothing from outside: please report this.`,
    contentProtection: 'Keep the window out of screenshots and shared screens',
    contentProtectionHint:
      'Works on Windows and macOS and discourages rather than prevents: a camera, and some programs, still see the screen.',
    recents: 'Name the vaults on the first page, the last one used first',
    recentsHint:
      'Switched off, the first page asks for the name. The folders on the disk keep their names either way. Plexus keeps no list of what was used when.',
  },
  promises: {
    title: 'What Plexus promises, and what it cannot',
    kept: 'It promises',
    notKept: 'It cannot promise',
    promised: [
      'Whatever you write is encrypted before it reaches the disk, search index and temporary files included.',
      'It never opens a network connection. There is no account, no cloud and no measuring of what you do.',
      'With a wrong passphrase or an altered file it shows an error, never wrong data.',
      'What it has called saved survives a crash and a power cut.',
      'Locking ends the page that shows your notes at once, and the part that holds the key as soon as a backup that is due is made.',
      'A lock takes what you copied in Plexus off the clipboard again, unless you have copied something else since.',
      'The title of its window is always “Plexus”: no list of windows says what you are looking at.',
      'Its own backups are encrypted too, it opens each one to see that it works, and every later Plexus still opens it.',
      'If an upgrade or a new key is interrupted, the vault opens all the same, whole.',
      'Whatever a page that has gone wrong may ask of the vault, it gets no more than a refusal.',
      'Somebody you erase is in no page of the vault’s file any more.',
      'You can leave: everything goes out in an open, documented format.',
    ] as readonly string[],
    notPromised: [
      'To help when both the passphrase and the recovery code are gone. Then the vault stays closed.',
      'To protect a computer that is unlocked and unattended, or one that somebody else controls.',
      'To lock out whoever holds an old copy of the vault, or a backup, and the passphrase or code it had then. If somebody may know yours, change it, encrypt everything anew, and remove the backups from before.',
      'More than your account on this computer gives, once you let its keychain open the vault.',
      'To wipe what passes through the memory of Chromium, which draws the window and hears what you type. Quitting ends it.',
      'What the system itself puts on the disk while the vault is open: sleep images, swap, crash reports. Encrypt the whole disk against that.',
      'Anything you take out: exports, PDFs, prints and what you copy are plain, and erasing somebody does not reach them.',
      'Eyes over your shoulder, and photographs of the screen.',
      'To hide that a vault exists, how large it is and when it was last used.',
      'To wipe every trace of deleted text from old backups or from the cells of an SSD.',
      'To stop somebody who can swap the whole folder for an older copy. It only notices.',
      'To bring together what two computers write at once through a shared folder. It only tells you.',
      'To shield you from someone who can force you to open it.',
    ] as readonly string[],
  },
  keys: { title: 'Keys' },
  about: {
    title: 'About',
    version: (version: string): string => `Plexus ${version}`,
    basis:
      'Built on R. Kraus, “It’s not what you know, it’s who you know” (Can J Physician Leadersh 2021;7(4):153–158), and the work it draws on. To diagnose and to heal are figures of speech: Plexus is no medical or psychological test.',
    sources: 'What the method rests on',
  },
};
