import type { menu as english } from '../en/menu.ts';

export const menu: typeof english = {
  lock: 'Verrouiller',
  quit: 'Quitter',
  help: 'Aide',
  deeds: {
    palette: 'Trouver et faire…',
    'new-person': 'Nouvelle personne',
    'new-entry': 'Nouvelle note de journal',
    import: 'Faire entrer un fichier…',
    print: 'Imprimer le rapport…',
    settings: 'Réglages…',
    undo: 'Annuler',
    redo: 'Rétablir',
    find: 'Chercher',
    back: 'Précédent',
    forward: 'Suivant',
    'hide-names': 'Masquer ou afficher les noms',
    keys: 'Touches',
  },
  edit: 'Édition',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  view: 'Affichage',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  actualSize: 'Taille réelle',
  fullScreen: 'Plein écran',
  keepsStopping:
    'La partie de Plexus qui garde votre coffre s’arrête dès qu’elle démarre. Ce que vous avez enregistré est en sûreté dans le coffre. Redémarrez l’ordinateur; si cela se reproduit, signalez-le.',
};
