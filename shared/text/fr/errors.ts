/** Ce qu’on lit quand quelque chose de prévu ne va pas : un message par code d’erreur. */
import type { DocumentProblem } from '../../errors.ts';
import type { errors as english } from '../en/errors.ts';
import { formatsFor } from '../format.ts';

const { number, plural, day } = formatsFor('fr');

const seconds = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'seconde', other: 'secondes' })}`;

const waitFirst = (count: number): string =>
  count > 0 ? ` Plexus attend ${seconds(count)} avant le prochain essai.` : '';

const wrong: { [P in DocumentProblem['problem']]: (problem: DocumentProblem) => string } = {
  'out-of-range': ({ got, expected }) => `${got} n’est pas ${expected}`,
  'wrong-type': ({ got, expected }) => `${got} n’est pas ${expected}`,
  missing: ({ expected }) => (expected === '' ? 'est absent' : `est absent (${expected})`),
  'duplicate-id': ({ got }) => `${got} y figure deux fois`,
  'duplicate-tie': ({ got }) => `${got} y est deux fois`,
  'unknown-id': ({ got }) => `${got} n’est personne dans ce document`,
  'unknown-goal': ({ got }) => `${got} n’est pas un but de ce plan`,
  'self-tie': ({ got }) => `${got} est lié à lui-même`,
  'not-a-date': ({ got }) => `${got} n’est pas une date comme 2026-11-22`,
  'too-long': ({ expected }) => `dépasse ${expected}`,
};

const problemLine = (problem: DocumentProblem): string =>
  `${problem.place === '' ? 'document' : problem.place} : ${wrong[problem.problem](problem)}`;

const damagedPart = {
  header: 'le fichier qui garde ses clés verrouillées',
  database: 'le fichier qui garde ce que vous avez écrit',
  anchor: 'la note de sa dernière utilisation',
  backup: 'cette sauvegarde',
};

const wayBack = (backupAt: string | undefined): string =>
  backupAt === undefined
    ? 'Laissez le dossier tel quel; une autre copie, ou une autre sauvegarde, est peut-être intacte.'
    : `Laissez le dossier tel quel et restaurez la sauvegarde du ${day(backupAt.slice(0, 10))}, la plus récente à laquelle on peut se fier.`;

export const errors: typeof english = {
  'input/invalid': () =>
    'Plexus n’a pas pu utiliser ce qui a été saisi. Rien n’a été modifié; vérifiez et réessayez.',
  'channel/unknown': () =>
    'Cette partie de Plexus n’existe pas. Rien n’a été modifié; redémarrez Plexus.',
  cancelled: () => 'Interrompu, comme demandé. Rien n’a été modifié.',
  internal: ({ ref }) =>
    `Quelque chose s’est mal passé dans Plexus. Ce que vous avez enregistré est en sécurité; réessayez et, si cela se répète, signalez-le avec la référence ${ref}.`,

  'vault/locked': () =>
    'Le coffre est verrouillé. Tout ce qui est enregistré est en sécurité; déverrouillez-le pour continuer.',
  'vault/not-found': () =>
    'Il n’y a pas de coffre de ce nom dans le dossier habituel. Il a peut-être été déplacé ou renommé; remettez-le en place et réessayez.',
  'vault/exists': () =>
    'Il y a déjà un coffre de ce nom. Il est resté tel quel; choisissez un autre nom.',
  'vault/already-open': () =>
    'Un coffre est déjà ouvert. Verrouillez-le d’abord, puis ouvrez l’autre.',
  'vault/name-not-usable': () =>
    'Ce nom ne peut pas servir de nom de dossier. Essayez des lettres, des chiffres, des espaces et des traits d’union.',
  'vault/passphrase-too-weak': () =>
    'Cette phrase secrète serait trop facile à deviner. Quatre ou cinq mots sans lien entre eux en font une bonne.',
  'vault/wrong-passphrase': ({ waitSeconds }) =>
    `Cette phrase secrète n’ouvre pas ce coffre. Rien n’est perdu; vérifiez le verrouillage des majuscules et la langue du clavier.${waitFirst(waitSeconds)}`,
  'vault/wait': ({ waitSeconds }) =>
    `Après plusieurs essais, Plexus attend un peu : encore ${seconds(waitSeconds)}. Rien n’est perdu.`,
  'vault/recovery-code-mistyped': () =>
    'Il y a une faute de frappe dans le code de récupération. Comparez-le à votre copie, groupe par groupe.',
  'vault/wrong-recovery-code': ({ waitSeconds }) =>
    `Ce code de récupération n’est pas celui de ce coffre. C’est peut-être celui d’un autre coffre, ou un code remplacé depuis.${waitFirst(waitSeconds)}`,
  'vault/recovery-not-confirmed': () =>
    'Le code de récupération n’est pas encore confirmé. Tapez d’abord les deux groupes de votre copie.',
  'vault/in-use': () =>
    'Le coffre est utilisé par une autre fenêtre ou un autre programme. Fermez-le là-bas, puis réessayez.',
  'vault/damaged': ({ part, backupAt }) =>
    `${part === 'backup' ? 'La sauvegarde est inutilisable' : 'Le coffre ne peut pas être ouvert'} : ${damagedPart[part]} est endommagé${part === 'anchor' || part === 'backup' ? 'e' : ''}. Plexus n’a rien modifié. ${wayBack(backupAt)}`,
  'vault/older-than-last-seen': ({ missingSaves }) =>
    `Cette copie du coffre est plus ancienne que votre dernière utilisation ici : il manque ${number(missingSaves)} ${plural(missingSaves, { one: 'enregistrement', other: 'enregistrements' })}. Elle n’a pas été ouverte, rien n’a donc changé; cherchez la copie plus récente ou restaurez la dernière sauvegarde.`,
  'vault/from-newer-version': () =>
    'Ce coffre vient d’une version plus récente de Plexus. Il est resté tel quel; mettez Plexus à jour pour l’ouvrir.',
  'vault/moved': () =>
    'Le dossier du coffre a été déplacé ou retiré pendant qu’il était ouvert; ce dernier changement n’a donc pas été enregistré. Remettez le dossier à sa place et réessayez; tout ce qui précède s’y trouve.',
  'vault/key-change-unfinished': () =>
    'Le coffre recevait une nouvelle clé quand il a été interrompu, et ce code de récupération est celui d’avant. Rien n’est perdu; ouvrez le coffre avec la phrase secrète, puis créez un nouveau code.',
  'vault/keychain-refused': () =>
    'Le trousseau de cet ordinateur n’a pas donné la clé. Rien n’est perdu; ouvrez le coffre avec la phrase secrète.',
  'backup/not-found': () =>
    'Cette sauvegarde n’est plus dans le dossier « backups » du coffre. Rien n’a été modifié; choisissez-en une autre.',
  'vault/memory-short': () =>
    'Cet ordinateur n’a pas assez de mémoire libre en ce moment pour calculer la clé. Rien n’est perdu : fermez d’autres programmes et réessayez.',
  'vault/cannot-encrypt': () =>
    'Le chiffrement ne fonctionne pas sur cette machine, et Plexus n’écrit jamais sans lui. Rien n’a été écrit; réinstallez Plexus.',

  'disk/full': () =>
    'Le disque est plein : ce dernier changement n’a pas pu être enregistré. Tout ce qui précède est en sécurité; libérez de l’espace et réessayez.',
  'disk/read-only': () =>
    'Plexus n’a pas le droit d’écrire dans ce dossier. Rien n’a été modifié; choisissez un autre dossier ou autorisez-y l’écriture.',
  'disk/failed': () =>
    'Le disque n’a pas répondu comme il le devrait. Ce qui était enregistré est en sécurité; réessayez et vérifiez le disque si cela se répète.',
  'file/not-found': () => 'Ce fichier n’est plus là. Choisissez-le de nouveau.',
  'file/too-large': ({ limitMegabytes }) =>
    `Ce fichier dépasse les ${number(limitMegabytes)} Mo que Plexus peut lire. Rien n’a été repris.`,
  'file/expired': () =>
    'Le fichier a été choisi il y a trop longtemps. Rien n’a été repris; choisissez-le de nouveau.',

  'contact/not-found': () =>
    'Cette personne n’est plus dans votre réseau. Annuler ramène qui vous avez retiré.',
  'contact/already-there': () =>
    'Quelqu’un porte déjà cet identifiant dans le réseau et n’a pas été modifié. Donnez-en un autre à la nouvelle personne.',
  'tie/not-possible': () =>
    'Ce lien ne peut pas être posé : il faut deux personnes différentes. Pour dire que la question n’a jamais été posée, retirez d’abord les liens.',
  'act/nothing-to-undo': () => 'Il n’y a rien à annuler.',
  'act/nothing-to-redo': () => 'Il n’y a rien à rétablir.',

  'entry/not-found': () => 'Cette note n’est plus dans le journal. Annuler peut la ramener.',
  'plan/not-found': () => 'Cela ne figure plus dans le plan. Annuler peut le ramener.',
  'goal/not-found': () => 'Ce but n’est plus là. Annuler peut le ramener.',
  'goal/enough': () =>
    'Trois buts sont déjà ouverts, et rien n’a été changé. Mettez-en un de côté pour faire place à un autre.',
  'view/not-found': () => 'Cette vue n’est plus gardée. Annuler peut la ramener.',
  'view/too-many': () =>
    'Cent vues sont déjà gardées. Rien n’est perdu : retirez-en une dont vous n’avez plus besoin, puis gardez celle-ci.',
  'snapshot/not-found': () => 'Cet instantané n’est plus là. Annuler peut le ramener.',

  'document/not-json': ({ line, column }) =>
    `Le fichier n’est pas un document de réseau : il ne se lit pas au-delà de la ligne ${number(line)}, colonne ${number(column)}. Rien n’a été repris.`,
  'document/not-a-network': () =>
    'Le fichier se lit, mais il ne contient pas de réseau. Rien n’a été repris.',
  'document/from-newer-version': () =>
    'Le document vient d’une version plus récente de Plexus. Rien n’a été repris; mettez Plexus à jour pour le lire.',
  'document/invalid': ({ problems, total }) => {
    const lines = problems.map(problemLine).join('\n');
    const more = total - problems.length;
    const rest =
      more > 0 ? `\net ${number(more)} ${plural(more, { one: 'autre', other: 'autres' })}` : '';
    return `Quelque chose ne va pas dans le document, rien n’a donc été repris :\n${lines}${rest}`;
  },
  'file/format-unknown': () =>
    'Plexus ne connaît pas ce genre de fichier. Rien n’a été repris. Il lit ses propres documents, CSV, vCard, GraphML et GEXF.',

  'print/failed': () => 'Le rapport n’a pas pu être imprimé. Votre réseau est intact; réessayez.',
  'print/not-possible-here': () =>
    'L’impression n’est pas possible sur cette machine pour l’instant. Votre réseau est intact; le rapport se lit toujours à l’écran.',
};
