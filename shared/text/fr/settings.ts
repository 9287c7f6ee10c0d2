import type { settings as english } from '../en/settings.ts';

export const settings: typeof english = {
  languages: { en: 'English', fr: 'Français' },
  look: {
    title: 'Langue et apparence',
    language: 'Langue',
    theme: 'Couleurs',
    themes: { system: 'Comme le système', light: 'Claires', dark: 'Sombres' },
    paper: 'Papier',
    papers: { a4: 'A4', letter: 'Lettre' },
  },
  vault: {
    title: 'Coffre',
    name: 'Nom',
    folder: 'Dossier',
    folderHint:
      'Un dossier est le coffre entier. Copiez-le tel quel, coffre verrouillé, pour le garder aussi ailleurs.',
    recovery: 'Code de récupération',
    confirmed: 'Confirmé. Vous avez montré que vous l’avez.',
    unconfirmed: 'Pas encore confirmé.',
    renew: 'Créer un nouveau code de récupération',
    demo: 'Ceci est la démonstration; elle disparaît au prochain verrouillage.',
    lock: 'Verrouiller maintenant',
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
      'Le verrouillage ôte les clés et vos notes de sa mémoire en moins d’une demi-seconde.',
      'Ses propres sauvegardes sont chiffrées aussi, et il ouvre chacune pour vérifier qu’elle fonctionne.',
      'Si une mise à niveau échoue, le coffre s’ouvre comme avant.',
      'Vous pouvez partir : tout sort dans un format ouvert et documenté.',
    ],
    notPromised: [
      'D’aider quand la phrase secrète et le code de récupération sont perdus tous les deux. Le coffre reste alors fermé.',
      'De protéger un ordinateur déverrouillé et sans surveillance, ou qu’un autre contrôle.',
      'Ce que le système lui-même écrit sur le disque pendant que le coffre est ouvert : veille, mémoire d’échange, rapports de plantage. Chiffrez tout le disque contre cela.',
      'Ce que vous sortez : exportations, PDF, impressions et copies sont lisibles par tous.',
      'Les regards par-dessus l’épaule et les photos de l’écran.',
      'De cacher qu’un coffre existe, sa taille et sa dernière utilisation.',
      'D’effacer toute trace de texte supprimé dans d’anciennes sauvegardes ou dans un disque SSD.',
      'D’empêcher quelqu’un de remplacer tout le dossier par une copie plus ancienne. Il le remarque seulement.',
      'De vous protéger de qui peut vous forcer à l’ouvrir.',
    ],
  },
  keys: { title: 'Touches' },
  about: {
    title: 'À propos',
    version: (version) => `Plexus ${version}`,
    basis:
      'Fondé sur R. Kraus, « It’s not what you know, it’s who you know » (Can J Physician Leadersh 2021;7(4):153–158), et les travaux dont l’article s’inspire. Diagnostiquer et guérir sont des figures de style : Plexus n’est pas un test médical ni psychologique.',
  },
};
