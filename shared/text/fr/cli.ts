import type { cli as english } from '../en/cli.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

const importing: (typeof english)['importing'] = {
  reasons: {
    noName: 'aucun nom',
    organisation: 'une organisation, pas une personne',
    sameAs: (line) => `la même personne qu’à la ligne ${number(line)}`,
    invalid: (place, got, expected) => `${place} : ${got} n’est pas ${expected}`,
    missing: (place) => `${place} manque`,
    tooLong: (place) => `${place} est trop long`,
    selfTie: 'un lien d’une personne avec elle-même',
    nobody: (id) => `un lien avec ${id}, qui n’est pas dans le fichier`,
    tieAgain: 'ce lien y est déjà',
    cutOff: 'la fiche est coupée',
  },
  warnings: {
    addressBook: (count) =>
      `Un carnet d’adresses n’est pas encore un réseau : ${people(count)} ${plural(count, { one: 'arriverait', other: 'arriveraient' })} hors du cercle intérieur. Faites-y entrer celles sur qui vous comptez.`,
    leftBehind:
      'Les autres colonnes restent dans le fichier : Plexus ne garde sur les autres que ce dont il se sert.',
    encoding:
      'Le fichier ne dit pas comment ses lettres sont écrites; il a été lu en Windows-1252.',
    strangers: (count) =>
      `${number(count)} ${plural(count, { one: 'relation nomme quelqu’un qui n’est pas', other: 'relations nomment des gens qui ne sont pas' })} dans le fichier.`,
    fewTies:
      'Seules les relations notées dans le fichier sont devenues des liens; c’est rarement tout ce qu’il y a à savoir de qui connaît qui.',
    linkedInMessages:
      'C’est la liste des messages de LinkedIn. Les personnes sont dans Connections.csv, dans la même archive.',
    linkedInInvitations:
      'C’est la liste des invitations de LinkedIn. Les personnes sont dans Connections.csv, dans la même archive.',
  },
};

const entrees = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'entrée de journal', other: 'entrées de journal' })}`;

const liens = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'lien', other: 'liens' })}`;

const usage = `Usage : plexus COMMANDE …

  diagnose FICHIER… [--json]
      Lire des documents de réseau et imprimer ce qu’ils disent.
  compare AVANT APRÈS [--json]
      Ce qui a changé entre deux documents du réseau d’une même personne.
  what-if DOCUMENT CHANGEMENTS.json [--json]
      Ce que le diagnostic dirait si des changements se faisaient; aucun n’est
      fait. Par exemple :
      [{"kind": "add-contact", "contact": {"id": "new", "name": "Ada"}},
       {"kind": "change-contact", "id": "p1", "changes": {"demand": 1}}]
      et remove-contact (id), set-tie (a, b, weight), change-ego (changes).
  import FICHIER… [--as FORMAT] [--json] [--out DOCUMENT]
      Essayer une importation : qui entrerait, ce qui resterait dehors et pourquoi.
      FORMAT : plexus-network csv linkedin google outlook vcard graphml gexf
  export DOCUMENT --as FORMAT --out FICHIER
      FORMAT : json csv vcard graphml gexf
  opportunities DOCUMENT [--json]
      De petits pas qui changeraient les profils présents.
  proposals DOCUMENT [--today JOUR] [--json]
      Ce qui vaudrait un essai : à qui donner moins, à qui plus, avec qui
      rester en contact. JOUR : 2026-11-22. Le plan et les instantanés du
      document sont pris en compte.
  report DOCUMENT --out FICHIER.pdf [--copy private|coach]
         [--names full|initials|codes] [--paper a4|letter] [--locale en|fr]
      Le rapport imprimable.
  vault create COFFRE [--from DOCUMENT]
  vault verify COFFRE
  vault info COFFRE
  vault export COFFRE --out DOCUMENT
  vault backup COFFRE --out FICHIER
  vault backups COFFRE
  vault restore FICHIER --out COFFRE
  vault preview COFFRE --from SAUVEGARDE
  vault restore COFFRE --from SAUVEGARDE
  vault passphrase COFFRE
  vault rotate COFFRE
      Le coffre chiffré. La phrase de passe est lue sur l’entrée standard,
      première ligne; une nouvelle, sur la deuxième. SAUVEGARDE est un nom que
      backups énumère; la restaurer garde le coffre actuel sous un autre nom.`;

export const cli: typeof english = {
  importing,
  errorLine: (subject, sentence) =>
    subject === '' ? `plexus : ${sentence}` : `plexus : ${subject} : ${sentence}`,
  written: (file) => `Écrit : ${file}`,

  usage: {
    text: usage,
    noCommand: 'il manque une commande.',
    unknownCommand: (name) => `il n’y a pas de commande « ${name} ».`,
    wrongOption: 'une option n’existe pas pour cette commande, ou sa valeur manque.',
    choose: (option, allowed) => `${option} prend l’une de ces valeurs : ${allowed.join(', ')}.`,
    noFile: 'nommez au moins un fichier.',
    oneFile: 'nommez un document.',
    twoFiles: 'nommez deux documents, le plus ancien d’abord.',
    documentAndChanges: 'nommez un document, puis un fichier de changements.',
    noOut: 'dites où écrire avec --out.',
    noFrom: 'dites quelle sauvegarde avec --from; vault backups les énumère.',
    noVerb:
      'vault veut l’un de ces mots : create, verify, info, export, backup, backups, preview, restore, passphrase, rotate.',
    oneVault: 'nommez un coffre, ou une sauvegarde à restaurer.',
  },

  failures: {
    noFile: 'ce fichier n’existe pas; vérifiez le chemin.',
    noFolder: 'le dossier où écrire n’existe pas; créez-le d’abord, ou choisissez-en un autre.',
    notAFile: 'c’est un dossier, pas un fichier; nommez le fichier qu’il contient.',
    noVault: 'il n’y a pas de coffre à cet endroit; vérifiez le chemin.',
    vaultExists: 'quelque chose s’y trouve déjà et n’a pas été touché; choisissez un autre nom.',
    noPassphrase: 'pas de phrase de passe; donnez-la sur la première ligne de l’entrée standard.',
    noNewPassphrase:
      'pas de nouvelle phrase de passe; donnez-la sur la deuxième ligne de l’entrée standard.',
    idsClash: (id) =>
      `les fichiers emploient l’identifiant « ${id} » pour deux personnes différentes; importez-les un à la fois.`,
    nobody: (hint) =>
      `personne dans ce fichier ne pourrait entrer. ${hint === '' ? 'Voyez ce qui a été laissé de côté et pourquoi, ou choisissez un autre fichier.' : hint}`,
    damagedBackups: (names) =>
      `le coffre est intact, mais ${number(names.length)} de ses sauvegardes ${plural(names.length, { one: 'est endommagée', other: 'sont endommagées' })} (${names.join(', ')}); faites-en une nouvelle avec vault backup.`,
    invalid: (problems) => `${problems.join('; ')}. Corrigez et réessayez; rien n’a été repris.`,
    defect:
      'quelque chose s’est mal passé dans Plexus, et rien n’a été écrit. Si cela se reproduit, signalez la commande et le genre de fichier.',
  },

  dryRun: {
    title: (file, format) => `${file} (${format})`,
    accepted: (contacts, ties) =>
      `${people(contacts)} et ${liens(ties)} ${plural(contacts + ties, { one: 'entrerait', other: 'entreraient' })}.`,
    skipped: (count) => `De côté (${number(count)}) :`,
    line: (line) => (line === 0 ? '' : `ligne ${number(line)}`),
    more: (count) => `et ${number(count)} de plus`,
    unused: (names) => `Sans usage ici : ${names}`,
  },

  diagnosis: {
    title: (file) => `Plexus : ${file}`,
    size: (core, outside) =>
      outside === 0
        ? `${people(core)} dans le cercle intérieur`
        : `${people(core)} dans le cercle intérieur, ${number(outside)} au-dehors et non ${plural(outside, { one: 'comptée', other: 'comptées' })}`,
    pattern: (name, certainty) => `${name} : ${certainty.toLowerCase()}`,
    severity: (severity, range) => (range === null ? `${severity}.` : `${severity}; ${range}.`),
    majors: '* critère principal',
    constraint: 'Contrainte',
  },

  vault: {
    created: (path) => `Créé : ${path}`,
    recoveryCode: (code) =>
      `Code de récupération : ${code}\nIl n’est montré qu’une fois et n’est gardé nulle part. Notez-le et rangez-le loin de cet appareil.`,
    filled: (contacts, entries) => `Repris : ${people(contacts)}, ${entrees(entries)}.`,
    leftOut: (keys) =>
      `Laissé dans le document, faute de place dans un coffre : ${keys.join(', ')}.`,
    sound: (path) => `Intact : ${path}`,
    counts: (contacts, ties, entries) => `${people(contacts)}, ${liens(ties)}, ${entrees(entries)}`,
    saves: (count) => `Enregistrements jusqu’ici : ${number(count)}`,
    ageUnknown:
      'On ne peut pas dire si c’est l’état le plus récent : la note qui le dirait manque.',
    backups: (count) => `Sauvegardes dans son dossier : ${number(count)}`,
    info: {
      id: (id) => `Identifiant : ${id}`,
      format: (version) => `Format : ${number(version)}`,
      created: (moment) => `Créé le : ${moment}`,
      waysIn: (kinds) => `S’ouvre avec : ${kinds.join(', ')}`,
      size: (bytes) =>
        bytes === null ? 'Base de données : absente' : `Base de données : ${number(bytes)} octets`,
    },
    exported: (file) => `Écrit : ${file}\nCe fichier n’est pas chiffré : gardez-le en lieu sûr.`,
    backedUp: (file, bytes) => `Sauvegardé et vérifié : ${file} (${number(bytes)} octets)`,
    restored: (path, moment) => `Restauré : ${path}, tel qu’il était le ${moment}`,
    passphraseChanged:
      'La phrase de passe est changée. Les sauvegardes antérieures s’ouvrent encore avec l’ancienne.',
  },
};
