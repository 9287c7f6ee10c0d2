import { formatsFor } from '../format.ts';
import type { parts as english } from '../en/parts.ts';

const { plural, number } = formatsFor('fr');

export const parts: typeof english = {
  found: (count: number): string =>
    `${number(count)} ${plural(count, { one: 'résultat', other: 'résultats' })}`,
  chosen: (count: number): string =>
    `${number(count)} ${plural(count, { one: 'choix', other: 'choix' })}`,
  noneChosen: 'Aucun choix',
  options: 'Afficher les options',
  calendar: 'Choisir dans le calendrier',
  earlierMonth: 'Mois précédent',
  laterMonth: 'Mois suivant',
  clearDay: 'Effacer le jour',
  dayTooLate: 'Ce jour est encore à venir.',
  sortBy: (column: string): string => `Trier par ${column}`,
  unfold: 'Déplier',
  fold: 'Replier',
};
