import type { trash as english } from '../en/trash.ts';
import { formatsFor } from '../format.ts';

const { day, number, plural } = formatsFor('fr');
const persons = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

export const trash: typeof english = {
  title: 'Retirés récemment',
  open: (count) => `Retirés récemment : ${persons(count)}`,
  intro:
    'Qui vous retirez reste ici 30 jours, avec ses liens et sa place dans le journal. Rien de ce qui est ici ne compte dans les chiffres.',
  none: 'Personne n’a été retiré dans les 30 derniers jours.',
  removed: (removedOn, until) => `Retrait le ${day(removedOn)}; départ le ${day(until)}`,
  restore: 'Ramener',
  restoreNamed: (name) => `Ramener ${name}`,
  restoreAll: 'Ramener tout le monde',
  empty: 'Tout laisser partir maintenant',
  emptyTitle: (count) => `Laisser partir ${persons(count)}?`,
  emptyBody:
    'On ne pourra plus les ramener d’ici, ni en annulant. Les instantanés et les sauvegardes d’avant les contiennent encore, et ce que vous avez écrit à leur sujet reste dans le journal.',
  emptied: (count) =>
    `${persons(count)} ${plural(count, { one: 'partie', other: 'parties' })} pour de bon`,

  erase: {
    open: 'Effacer partout…',
    openNamed: (name) => `Effacer partout… (${name})`,
    title: (name) => `Effacer ${name} partout?`,
    when: 'Pour le jour où quelqu’un vous demande d’oublier ce que vous avez noté à son sujet. Cela ne s’annule pas, ni rien de ce que vous avez fait avant.',
    goesTitle: 'Disparaît tout de suite',
    goes: [
      'la fiche, avec ses notes, ses étiquettes et toutes les réponses',
      'tous ses liens, et le nom partout où il dit qui a présenté qui',
      'le renvoi vers cette personne dans le journal, et sa place parmi les retirés récemment',
      'sa place dans chaque instantané, et ce que vous aviez prévu à son sujet',
      'la liste des gestes qu’on pouvait annuler, les siens et tous les autres',
    ],
    staysTitle: 'Reste',
    stays: [
      'le texte des notes où vous avez écrit le nom, au journal, sur les fiches et dans le plan : Plexus les compte pour vous, et c’est à vous de les changer',
      'les sauvegardes faites jusqu’ici : Plexus laisse partir les siennes à mesure que d’autres les remplacent, la dernière après un an environ; celles que vous avez copiées ailleurs restent tant que vous ne les retirez pas',
      'les PDF, les exportations et les impressions que vous avez faits',
    ],
    understood: 'Je comprends que rien ne ramène cette personne.',
    submit: 'Effacer partout',
    submitting: 'Effacement…',
    doneTitle: 'C’est effacé',
    notCompacted:
      'Il n’y avait pas assez de place sur le disque pour récrire le coffre. Ce qui a été effacé est écrasé quand même.',
  },

  former: {
    title: 'Si quelqu’un demande à être oublié',
    body: 'Une personne de votre réseau s’efface sur sa fiche; une personne retirée il y a peu, dans Retirés récemment, sous le tableau des personnes. Celles d’ici ne sont ni dans l’un ni dans l’autre : il n’en reste que la place dans un instantané.',
    none: 'Personne ne figure que dans un instantané.',
    last: (date) => `Dans l’instantané du ${day(date)}`,
  },
};
