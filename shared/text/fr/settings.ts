import type { settings as english } from '../en/settings.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

export const settings: typeof english = {
  languages: { en: 'English', fr: 'Français' },
  parts: {
    label: 'Parties des réglages',
    security: 'Sécurité',
    privacy: 'Vie privée',
    look: 'Langue et apparence',
    files: 'Fichiers',
    about: 'À propos',
  },
  look: {
    title: 'Langue et apparence',
    language: 'Langue',
    theme: 'Couleurs',
    themes: { system: 'Comme le système', light: 'Claires', dark: 'Sombres' },
    contrast: 'Contraste',
    contrasts: { system: 'Comme le système', normal: 'Normal', high: 'Fort' },
    textSize: 'Taille du texte',
    density: 'Tableaux et listes',
    densities: { comfortable: 'Aérés', compact: 'Serrés' },
    motion: 'Mouvements',
    motions: { system: 'Comme le système', reduced: 'Réduits', full: 'Habituels' },
    paper: 'Papier',
    papers: { a4: 'A4', letter: 'Lettre' },
  },
  vault: {
    title: 'Coffre',
    name: 'Nom',
    folder: 'Dossier',
    folderHint:
      'Un dossier est le coffre entier. Copiez-le tel quel, coffre verrouillé, pour le garder aussi ailleurs.',
    health: 'État',
    healths: {
      checking: 'Chaque page est en cours de vérification.',
      sound: 'Chaque page a été vérifiée et est saine.',
      damaged:
        'Certaines pages sont endommagées. Ce qui peut se lire reste lisible; revenir à une sauvegarde, plus bas, ramène le reste.',
    },
    conflicts: (files) =>
      `À côté des fichiers du coffre, il y en a d’autres, qu’un programme de synchronisation laisse quand deux ordinateurs écrivent en même temps : ${files}. Plexus n’utilise que les siens.`,
    recovery: 'Code de récupération',
    confirmed: 'Confirmé. Vous avez montré que vous l’avez.',
    unconfirmed: 'Pas encore confirmé.',
    demo: 'Ceci est la démonstration; elle disparaît au prochain verrouillage.',
    lock: 'Verrouiller maintenant',
  },
  lock: {
    title: 'Verrouillage',
    body: 'Verrouiller met fin à la partie de Plexus qui tient la clé et à la page qui montre vos notes. Ce que vous êtes en train d’écrire est conservé, chiffré.',
    after: 'Quand personne ne touche à l’ordinateur, verrouiller après',
    minutes: (count) => `${number(count)} ${plural(count, { one: 'minute', other: 'minutes' })}`,
    onSuspend: 'Quand l’ordinateur se met en veille',
    onScreenLock: 'Quand le système se verrouille',
    onMinimise: 'Quand la fenêtre est réduite',
    always: 'Quitter verrouille toujours, tout comme la touche',
  },
  secrets: {
    title: 'Façons d’entrer',
    body: 'La phrase secrète ouvre le coffre tous les jours; le code de récupération l’ouvre quand la phrase est oubliée. Personne ne peut récupérer le coffre sans l’une ou l’autre.',
    changePassphrase: 'Changer la phrase secrète',
    renew: 'Créer un nouveau code de récupération',
    rotate: 'Tout chiffrer à neuf',
    keychain: {
      label: 'Laisser le trousseau de cet ordinateur ouvrir le coffre',
      hint: 'Sans taper la phrase secrète, donc. Quiconque peut utiliser votre compte sur cet ordinateur peut ouvrir le coffre et, sous Windows et Linux, tout programme lancé en votre nom aussi. Les sauvegardes ne contiennent pas cette entrée; une nouvelle clé ou une ouverture par le code de récupération y met fin.',
      unavailable:
        'Cet ordinateur n’a pas de trousseau où Plexus pourrait garder un secret à l’abri des autres; la phrase secrète est donc la seule entrée de tous les jours.',
      body: 'Tapez encore une fois la phrase secrète. Elle ouvre toujours le coffre, et le code de récupération aussi : gardez les deux.',
      passphrase: 'Phrase secrète',
      submit: 'Laisser le trousseau l’ouvrir',
    },
    change: {
      title: 'Changer la phrase secrète',
      body: 'Dès lors, seule la nouvelle ouvre ce coffre. Les sauvegardes déjà faites gardent la phrase qu’elles avaient. Si quelqu’un peut connaître l’ancienne, chiffrez aussi tout à neuf ensuite.',
      current: 'Phrase secrète actuelle',
      next: 'Nouvelle phrase secrète',
      submit: 'La changer',
      done: 'La phrase secrète est changée. Le prochain déverrouillage demandera la nouvelle.',
    },
    rotation: {
      title: 'Tout chiffrer à neuf',
      body: 'Plexus crée une nouvelle clé, rechiffre tout le coffre avec elle et vous montre un nouveau code de récupération. La phrase secrète reste. Les copies des anciens fichiers du coffre n’aident plus personne à lire ce que vous écrirez désormais; l’ancien code de récupération n’ouvre plus rien.',
      submit: 'Chiffrer à neuf',
      submitting: 'Chiffrement…',
    },
  },
  privacy: {
    title: 'Ce que d’autres peuvent voir',
    network: 'Connexions au réseau',
    noConnections: 'Aucune. Rien dans Plexus ne pourrait en ouvrir une.',
    refused: (count) =>
      count === 0
        ? 'Depuis son démarrage, aucune page n’en a demandé.'
        : `Depuis son démarrage, ${number(count)} ${plural(count, { one: 'demande d’une page a été refusée', other: 'demandes de pages ont été refusées' })}. Plexus ne demande rien à l’extérieur : signalez-le, s’il vous plaît.`,
    contentProtection: 'Garder la fenêtre hors des captures et des partages d’écran',
    contentProtectionHint:
      'Fonctionne sous Windows et macOS, et décourage plutôt que d’empêcher : un appareil photo et certains programmes voient encore l’écran.',
    recents: 'Nommer les coffres sur la première page, le dernier utilisé d’abord',
    recentsHint:
      'Sinon, la première page demande le nom. Les dossiers sur le disque gardent leur nom de toute façon. Plexus ne tient aucune liste de ce qui a servi et quand.',
  },
  promises: {
    title: 'Ce que Plexus promet, et ce qu’il ne peut pas promettre',
    kept: 'Il promet',
    notKept: 'Il ne peut pas promettre',
    promised: [
      'Tout ce que vous écrivez est chiffré avant d’atteindre le disque, index de recherche et fichiers temporaires compris.',
      'Il n’ouvre jamais de connexion réseau. Il n’y a ni compte, ni nuage, ni mesure de ce que vous faites.',
      'Avec une mauvaise phrase secrète ou un fichier altéré, il montre une erreur, jamais de fausses données.',
      'Ce qu’il a dit enregistré survit à un plantage et à une panne de courant.',
      'Le verrouillage met fin aussitôt à la page qui montre vos notes, et à la partie qui tient la clé dès qu’une sauvegarde attendue est faite.',
      'Un verrouillage retire du presse-papiers ce que vous avez copié dans Plexus, à moins que vous n’ayez copié autre chose depuis.',
      'Le titre de sa fenêtre est toujours « Plexus » : aucune liste de fenêtres ne dit ce que vous regardez.',
      'Ses propres sauvegardes sont chiffrées aussi, il ouvre chacune pour vérifier qu’elle fonctionne, et toute version à venir de Plexus l’ouvrira encore.',
      'Si une mise à niveau ou un changement de clé est interrompu, le coffre s’ouvre quand même, entier.',
      'Quoi qu’une page déréglée demande au coffre, elle n’obtient rien de plus qu’un refus.',
      'Une personne que vous effacez ne figure plus dans aucune page du fichier du coffre.',
      'Vous pouvez partir : tout sort dans un format ouvert et documenté.',
    ],
    notPromised: [
      'D’aider quand la phrase secrète et le code de récupération sont perdus tous les deux. Le coffre reste alors fermé.',
      'De protéger un ordinateur déverrouillé et sans surveillance, ou qu’un autre contrôle.',
      'D’exclure qui détient une ancienne copie du coffre, ou une sauvegarde, avec la phrase secrète ou le code d’alors. Si quelqu’un connaît peut-être les vôtres, changez-les, chiffrez tout à neuf et retirez les sauvegardes d’avant.',
      'Plus que ce que donne votre compte sur cet ordinateur, une fois que vous laissez son trousseau ouvrir le coffre.',
      'D’effacer ce qui passe par la mémoire de Chromium, qui dessine la fenêtre et entend ce que vous tapez. Quitter y met fin.',
      'Ce que le système lui-même écrit sur le disque pendant que le coffre est ouvert : veille, mémoire d’échange, rapports de plantage. Chiffrez tout le disque contre cela.',
      'Ce que vous sortez : exportations, PDF, impressions et copies sont lisibles par tous, et effacer une personne ne les atteint pas.',
      'Les regards par-dessus l’épaule et les photos de l’écran.',
      'De cacher qu’un coffre existe, sa taille et sa dernière utilisation.',
      'D’effacer toute trace de texte supprimé dans d’anciennes sauvegardes ou dans un disque SSD.',
      'D’empêcher quelqu’un de remplacer tout le dossier par une copie plus ancienne. Il le remarque seulement.',
      'De réunir ce que deux ordinateurs écrivent en même temps dans un dossier partagé. Il vous le dit seulement.',
      'De vous protéger de qui peut vous forcer à l’ouvrir.',
    ],
  },
  keys: { title: 'Touches' },
  about: {
    title: 'À propos',
    version: (version) => `Plexus ${version}`,
    basis:
      'Fondé sur R. Kraus, « It’s not what you know, it’s who you know » (Can J Physician Leadersh 2021;7(4):153–158), et les travaux dont l’article s’inspire. Diagnostiquer et guérir sont des figures de style : Plexus n’est pas un test médical ni psychologique.',
    sources: 'Ce sur quoi la méthode repose',
  },
};
