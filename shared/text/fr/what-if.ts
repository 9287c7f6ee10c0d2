import type { whatIf as english } from '../en/what-if.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

export const whatIf: typeof english = {
  title: (file) => `Plexus : ${file}, et si`,
  lead: (count) =>
    `${number(count)} ${plural(count, { one: 'changement essayé', other: 'changements essayés' })} sur le réseau que vous avez décrit; rien n’a été enregistré. Ce sont des chiffres, pas une prévision.`,
  before: (verdict) => `Maintenant : ${verdict}`,
  after: (verdict) => `Alors : ${verdict}`,
  same: 'Aucun de ces chiffres ne changerait.',
  columns: { before: 'Maintenant', after: 'Alors', difference: 'Écart', concern: 'Attention' },
  concern: 'Attention : de combien la ligne bouge sur son échelle de 0 à 100; − en demande moins.',
  untold: '–',
  count: (count) => number(count),
  severity: (severity, certainty) => `${number(severity)}  ${certainty}`,
  difference: (points) =>
    points === 0 ? '0' : `${points > 0 ? '+' : '−'}${number(Math.abs(points))}`,
  failures: {
    notChanges: (places) =>
      `ces changements ne se lisent pas (${places.join(', ')}); corrigez le fichier et réessayez.`,
    notPossible: {
      'contact/not-found': (at) =>
        `le changement ${number(at)} parle de quelqu’un qui n’est pas dans le document; vérifiez l’identifiant.`,
      'contact/already-there': (at) =>
        `le changement ${number(at)} ajoute quelqu’un dont l’identifiant est déjà pris; donnez-en un autre.`,
      'tie/not-possible': (at) =>
        `le changement ${number(at)} relie quelqu’un à lui-même; nommez deux personnes.`,
    },
  },
};
