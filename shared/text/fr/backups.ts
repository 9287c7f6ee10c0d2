import type { backups as english } from '../en/backups.ts';
import { formatsFor } from '../format.ts';

const { number, plural, list } = formatsFor('fr');
const people = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;
const ties = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'lien', other: 'liens' })}`;
const entries = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'entrée de journal', other: 'entrées de journal' })}`;
const named = (difference: Parameters<typeof english.preview.lost>[0]): string => {
  const more = difference.peopleTotal - difference.people.length;
  const others = `${number(more)} ${plural(more, { one: 'autre', other: 'autres' })}`;
  const names = more > 0 ? [...difference.people, others] : difference.people;
  const parts = [...names, ...(difference.entries > 0 ? [entries(difference.entries)] : [])];
  return parts.length === 0 ? 'rien' : list(parts);
};

export const backups: typeof english = {
  title: 'Sauvegardes',
  body: 'Plexus fait une sauvegarde chiffrée au verrouillage quand un jour a passé, et avant tout ce qui change le coffre entier. Il ouvre et compte chacune après l’avoir écrite.',
  last: 'Dernière sauvegarde vérifiée',
  none: 'Aucune encore. La première est faite au prochain verrouillage.',
  now: 'Sauvegarder maintenant',
  made: 'La sauvegarde est faite et vérifiée.',
  show: 'Montrer toutes les sauvegardes',
  checking: 'Ouverture et comptage…',
  empty: 'Il n’y a pas encore de sauvegarde de ce coffre.',
  holds: (holdings) =>
    list([people(holdings.people), ties(holdings.ties), entries(holdings.entries)]),
  states: {
    sound: 'Vérifiée à l’instant',
    damaged: 'Endommagée',
    unchecked: 'Non vérifiée : elle s’ouvre avec une phrase secrète',
  },
  ofThen: 'S’ouvre avec la phrase secrète de ce temps-là',
  restore: 'Revenir à celle-ci',
  restoreNamed: (when) => `Revenir à celle-ci : ${when}`,
  preview: {
    title: (when) => `La sauvegarde du ${when}`,
    passphrase: 'Phrase secrète qui ouvre cette sauvegarde',
    look: 'Voir ce qui changerait',
    holds: 'Elle contient',
    present: 'Le coffre contient maintenant',
    saves: (count) => `Depuis, vous avez enregistré ${number(count)} fois.`,
    lost: (difference) => `Disparaîtrait : ${named(difference)}.`,
    regained: (difference) => `Reviendrait : ${named(difference)}.`,
    unknown: 'Ce qui changerait ne peut se dire que lorsque le coffre est ouvert.',
    kept: 'Le coffre tel qu’il est reste à côté, sous un autre nom, et peut être rouvert. Plexus se verrouille d’abord.',
    submit: 'Y revenir',
    submitting: 'Retour…',
    done: (keptAs) =>
      `C’est fait. Ouvrez le coffre comme d’habitude; celui d’avant est gardé sous le nom « ${keptAs} ».`,
  },
  door: {
    title: 'Restaurer une sauvegarde',
    link: 'Restaurer une sauvegarde',
    back: 'Revenir au déverrouillage',
  },
};
