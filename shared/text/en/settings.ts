/** Settings, and what Plexus promises and does not. */
export const settings = {
  languages: { en: 'English', fr: 'Français' },
  look: {
    title: 'Language and look',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
  },
  vault: {
    title: 'Vault',
    name: 'Name',
    folder: 'Folder',
    folderHint:
      'One folder is the whole vault. Copy it as it is, while the vault is locked, to keep it somewhere else.',
    recovery: 'Recovery code',
    confirmed: 'Confirmed. You have shown that you hold it.',
    unconfirmed: 'Not confirmed yet.',
    renew: 'Make a new recovery code',
    demo: 'This is the demonstration; it is gone at the next lock.',
    lock: 'Lock now',
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
      'Locking takes the keys and your notes out of its memory within half a second.',
      'Its own backups are encrypted too, and it opens each one to see that it works.',
      'If an upgrade fails, the vault opens as before.',
      'You can leave: everything goes out in an open, documented format.',
    ] as readonly string[],
    notPromised: [
      'To help when both the passphrase and the recovery code are gone. Then the vault stays closed.',
      'To protect a computer that is unlocked and unattended, or one that somebody else controls.',
      'What the system itself puts on the disk while the vault is open: sleep images, swap, crash reports. Encrypt the whole disk against that.',
      'Anything you take out: exports, PDFs, prints and what you copy are plain.',
      'Eyes over your shoulder, and photographs of the screen.',
      'To hide that a vault exists, how large it is and when it was last used.',
      'To wipe every trace of deleted text from old backups or from the cells of an SSD.',
      'To stop somebody who can swap the whole folder for an older copy. It only notices.',
      'To shield you from someone who can force you to open it.',
    ] as readonly string[],
  },
  keys: { title: 'Keys' },
  about: {
    title: 'About',
    version: (version: string): string => `Plexus ${version}`,
    basis:
      'Built on R. Kraus, “It’s not what you know, it’s who you know” (Can J Physician Leadersh 2021;7(4):153–158), and the work it draws on. To diagnose and to heal are figures of speech: Plexus is no medical or psychological test.',
  },
};
