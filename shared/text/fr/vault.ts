import type { vault as english } from '../en/vault.ts';
import { formatsFor } from '../format.ts';

const { number, plural, list, day } = formatsFor('fr');

function differing(names: readonly string[], total: number, entries: number): string {
  if (total === 0 && entries === 0) return 'rien';
  const more = total - names.length;
  return list([
    ...names,
    ...(more > 0
      ? [`${number(more)} ${plural(more, { one: 'autre personne', other: 'autres personnes' })}`]
      : []),
    ...(entries > 0
      ? [`${number(entries)} ${plural(entries, { one: 'note', other: 'notes' })} de journal`]
      : []),
  ]);
}

export const vault: typeof english = {
  open: {
    title: 'Déverrouiller',
    chooseVault: 'Coffre',
    passphrase: 'Phrase secrète',
    show: 'Afficher la saisie',
    hide: 'Masquer la saisie',
    capsLock: 'Le verrouillage des majuscules est activé.',
    submit: 'Déverrouiller',
    submitting: 'Déverrouillage…',
    byKeychain: 'Ouvrir avec le trousseau de cet ordinateur',
    forgot: 'J’ai oublié la phrase secrète',
    acceptOlder: 'Ouvrir la copie plus ancienne',
    another: 'Créer un autre coffre',
    demo: 'Essayer avec un réseau inventé',
    wait: (seconds) =>
      `Vous pourrez réessayer dans ${number(seconds)} ${plural(seconds, { one: 'seconde', other: 'secondes' })}. Rien n’est perdu.`,
  },
  create: {
    title: 'Créer votre coffre',
    first: 'Bienvenue. Commencez par un lieu que personne d’autre ne peut ouvrir.',
    name: 'Nom du coffre',
    nameHint:
      'C’est le nom de son dossier, visible pour quiconque utilise cet ordinateur. Mieux vaut un nom neutre.',
    defaultName: 'Mon réseau',
    passphrase: 'Phrase secrète',
    why: 'Ce que vous écrivez ici concerne des gens qui vous font confiance. La phrase secrète en fait du bruit pour tous les autres; elle doit donc être longue : quatre ou cinq mots sans lien valent mieux que toute orthographe rusée.',
    strength: 'Difficulté à deviner',
    weighing: 'Évaluation en cours…',
    scores: ['Très facile', 'Facile', 'Moyenne', 'Difficile', 'Très difficile'],
    hints: {
      'too-short': 'Allongez-la : douze caractères, ou cinq mots.',
      common: 'Beaucoup de gens l’utilisent. Ajoutez quelques mots à vous.',
      repeats: 'Elle se répète. Mêlez-y autre chose.',
      pattern:
        'Elle suit un motif que les programmes essaient d’abord : une rangée du clavier, une date, une suite.',
      personal: 'Elle contient le nom du coffre, que tout le monde peut lire. Laissez-le de côté.',
      longer: 'Bon début. Un ou deux mots de plus suffiront.',
      good: 'Bien. Personne ne la devinera de sitôt.',
    },
    understood:
      'Je comprends : personne ne peut réinitialiser cette phrase secrète. Sans elle et sans le code de récupération, ce que j’écris est perdu.',
    submit: 'Créer le coffre',
    submitting: 'Création du coffre…',
    backToOpen: 'Retour à mes coffres',
  },
  recovery: {
    title: 'Votre code de récupération',
    why: 'Si vous oubliez un jour la phrase secrète, ce code ouvre le coffre et permet d’en choisir une nouvelle. Il n’est montré que maintenant et n’est conservé nulle part. Notez-le ou imprimez-le, et rangez-le avec vos papiers importants.',
    code: 'Code de récupération',
    group: (position) => `Groupe ${number(position)}`,
    print: 'Imprimer',
    sheetTitle: 'Plexus : code de récupération',
    sheetNote: (day) =>
      `Créé le ${day}. Quiconque a cette feuille et le dossier du coffre peut ouvrir le coffre.`,
    confirmTitle: 'Vérifiez votre copie',
    confirmBody: 'Cachez le code ci-dessus et tapez ces deux groupes d’après votre copie.',
    confirm: 'Confirmer',
    differs:
      'Un des deux groupes n’est pas celui qui figure ci-dessus. Comparez-les encore une fois; rien n’est perdu.',
    later: 'Confirmer plus tard',
    laterNote: 'D’ici là, Plexus vous le rappellera et pourra créer un nouveau code.',
  },
  recover: {
    title: 'Ouvrir avec le code de récupération',
    body: 'Tapez le code de votre feuille. Les majuscules, les espaces et les traits d’union ne comptent pas.',
    code: 'Code de récupération',
    newPassphrase: 'Nouvelle phrase secrète',
    submit: 'Ouvrir et changer la phrase secrète',
    submitting: 'Ouverture…',
    noCode:
      'Sans le code, le coffre reste fermé, pour tout le monde. C’est le prix d’une serrure que personne d’autre ne peut ouvrir.',
  },
  renew: {
    title: 'Un nouveau code de récupération',
    body: 'Plexus crée un nouveau code et le montre une seule fois. Celui que vous avez peut-être n’ouvre plus ce coffre. Les sauvegardes faites avant s’ouvrent encore avec lui. Tapez la phrase secrète encore une fois.',
    submit: 'Créer un nouveau code',
    submitting: 'Création du code…',
  },
  keeping: {
    states: {
      sound: 'intacte',
      damaged: 'endommagée',
      unchecked: 'impossible à vérifier avec cette phrase secrète',
    },
    passphrases: {
      present: 's’ouvre avec la phrase secrète actuelle',
      'of-then': 's’ouvre avec la phrase secrète que le coffre avait alors',
    },
    holdings: ({ people, ties, entries }) =>
      list([
        `${number(people)} ${plural(people, { one: 'personne', other: 'personnes' })}`,
        `${number(ties)} ${plural(ties, { one: 'lien', other: 'liens' })}`,
        `${number(entries)} ${plural(entries, { one: 'note', other: 'notes' })} de journal`,
      ]),
    noBackups:
      'Il n’y a pas encore de sauvegarde. Plexus en fait une au verrouillage, au plus une fois par jour.',
    unchecked: (count) =>
      `Sauvegardes sous une clé antérieure, que cette phrase secrète ne permet pas de vérifier : ${number(count)}`,
    inBackup: (holdings) => `Dans la sauvegarde : ${holdings}`,
    inVault: (holdings) => `Dans le coffre en ce moment : ${holdings}`,
    lost: ({ people, peopleTotal, entries }) =>
      `Ici en ce moment, mais pas dans la sauvegarde : ${differing(people, peopleTotal, entries)}`,
    regained: ({ people, peopleTotal, entries }) =>
      `Dans la sauvegarde, mais pas ici en ce moment : ${differing(people, peopleTotal, entries)}`,
    keptAs: (name) =>
      `Le coffre tel qu’il était est gardé à côté, dans le dossier « ${name} ». Renommé pour finir par .plexus, il redevient un coffre.`,
    rotated:
      'Tout est chiffré de nouveau, sous une nouvelle clé. Les sauvegardes antérieures s’ouvrent avec la phrase secrète et le code de récupération d’alors.',
    erased: {
      done: (name) =>
        `${name} n’est plus dans ce coffre : ni le contact, ni ses liens, ni sa place dans le plan et les instantanés, ni la corbeille, ni les gestes qu’on pouvait annuler.`,
      mentions: (entries, notes, plan, views) =>
        `Textes de votre main où le nom figure encore : ${number(entries)} dans le journal, ${number(notes)} dans les notes, ${number(plan)} dans le plan, ${number(views)} dans les noms et les mots des vues. À vous d’y changer ce que vous voulez.`,
      backups: (days) =>
        `Sauvegardes où cette personne se trouve encore, ou dont on ne peut rien dire : ${list(days.map(day))}.`,
      setAside: (names) =>
        `Elle est peut-être aussi dans les coffres mis de côté lors d’une restauration : ${list(names)}.`,
      elsewhere: 'Les PDF, les exportations et les impressions d’avant sont restés tels quels.',
    },
  },
};
