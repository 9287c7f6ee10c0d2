import type { dialogs as english } from '../en/dialogs.ts';

export const dialogs: typeof english = {
  open: 'Choisir un fichier à examiner',
  save: 'Enregistrer le réseau dans un fichier',
  saveDefect: 'Enregistrer le rapport de ce qui s’est mal passé',
  saveReport: 'Enregistrer le rapport en PDF',
};
