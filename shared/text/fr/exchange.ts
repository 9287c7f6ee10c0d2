import type { exchange as english } from '../en/exchange.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');
const persons = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

export const exchange: typeof english = {
  in: {
    title: 'Faire entrer un réseau',
    body: 'Plexus lit ses propres documents de réseau, CSV (LinkedIn, Google, Outlook et d’autres), vCard, GraphML et GEXF. Rien n’est repris avant que vous ayez vu ce que contient le fichier.',
    choose: 'Choisir un fichier…',
    found: (fileName) => `Dans « ${fileName} »`,
    format: 'Format',
    formats: {
      'plexus-network': 'Plexus',
      csv: 'CSV',
      linkedin: 'LinkedIn',
      google: 'Google',
      outlook: 'Outlook',
      vcard: 'vCard',
      graphml: 'GraphML',
      gexf: 'GEXF',
    },
    people: 'Personnes',
    ties: 'Liens entre elles',
    alreadyHere: 'Déjà ici',
    skipped: 'Laissées de côté',
    unused: 'Non utilisé par Plexus',
    line: (line, reason) => `Ligne ${number(line)} : ${reason}`,
    more: (count) => `et ${number(count)} de plus`,
    preview: 'Par exemple',
    add: 'Ajouter celles qui ne sont pas encore ici',
    addHint: (count) =>
      count === 0
        ? 'Toutes les personnes du fichier sont déjà ici.'
        : `${persons(count)} ${plural(count, { one: 'sera ajoutée', other: 'seront ajoutées' })}. Celles qui sont ici restent telles quelles.`,
    replace: 'Le mettre à la place de mon réseau',
    replaceHint:
      'Vos personnes et vos liens cèdent la place à ceux du fichier. Un seul « Annuler » les ramène.',
    takeOver: 'Reprendre',
    takenOver: (added, kept) =>
      `${persons(added)} ${plural(added, { one: 'ajoutée', other: 'ajoutées' })}, ${number(kept)} ${plural(kept, { one: 'laissée telle quelle', other: 'laissées telles quelles' })}.`,
    replaced: (now) => `${persons(now)} à la place de celles qui étaient ici.`,
    nobody: 'Il n’y a personne dans ce fichier.',
  },
  out: {
    title: 'Sortir votre réseau',
    body: 'Le fichier est à vous et n’est pas chiffré : quiconque l’a peut le lire. Gardez-le avec le soin que mérite son contenu.',
    format: 'Format',
    save: 'Enregistrer le fichier…',
    saved: (fileName) => `Enregistré sous « ${fileName} ». Il n’est pas chiffré.`,
    formats: {
      json: 'Document de réseau (tout)',
      csv: 'CSV, pour un tableur',
      vcard: 'vCard, pour un carnet d’adresses',
      graphml: 'GraphML, pour des logiciels de réseaux',
      gexf: 'GEXF, pour Gephi',
    },
    hints: {
      json: 'Plexus le relit sans perte, journal compris.',
      csv: 'Une ligne par personne. Sans liens ni journal.',
      vcard: 'Noms, organisations et courriels seulement.',
      graphml: 'Personnes, liens et réponses.',
      gexf: 'Personnes, liens et réponses.',
    },
  },
};
