import type { today as english } from '../en/today.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');
/** The number stays with its word where the line breaks. */
const persons = (count: number): string =>
  `${number(count)}\u00a0${plural(count, { one: 'personne', other: 'personnes' })}`;

export const today: typeof english = {
  described: (core, others) =>
    others === 0
      ? `Le réseau que vous avez décrit : ${persons(core)} dans le cercle intérieur.`
      : `Le réseau que vous avez décrit : ${persons(core)} dans le cercle intérieur, ${number(others)} autour.`,
  openMap: 'Ouvrir la carte',

  step: {
    title: 'Un pas tout simple',
    namePeople: 'Nommez encore quelques personnes sur qui vous comptez',
    namePeopleBody: (have) =>
      have === 0
        ? 'Cinq suffisent pour un premier aperçu; des initiales font l’affaire.'
        : `${persons(have)} jusqu’ici. Cinq suffisent pour un premier aperçu; des initiales font l’affaire.`,
    namePeopleDo: 'Ajouter des personnes',
    reach: (name) => `Un mot à ${name}?`,
    reachBody:
      'Un lien étroit, silencieux depuis un moment. Une ligne suffit, et elle n’a rien à demander.',
    reachDo: 'Ouvrir la fiche',
    ask: 'Répondez à une question',
    askDo: 'Y répondre',
    write: 'Écrivez deux lignes sur une conversation récente',
    writeBody: 'Ce qu’on vous a donné, ce que vous avez donné, dans quel état elle vous a laissé.',
    writeDo: 'Ouvrir le journal',
    look: 'Rien ne vous attend aujourd’hui',
    lookBody: 'Un bon jour pour regarder l’ensemble de plus loin.',
    lookDo: 'Regarder la carte',
    why: 'Pourquoi celui-ci?',
    whyBody:
      'Plexus cherche, dans cet ordre, une première poignée de personnes, un lien fort devenu silencieux, la réponse qui éclairerait le plus de lectures, et un journal au repos depuis deux semaines. Il montre le premier qu’il trouve. Vous pouvez le laisser.',
  },

  quiet: {
    title: 'Liens devenus silencieux',
    none: 'Aucun des liens que vous avez décrits n’est resté silencieux plus que de coutume.',
    unknown:
      'Dites quand vous avez eu votre dernier échange avec quelques personnes, et les liens devenus silencieux paraîtront ici.',
    since: (day) => `dernier échange le ${day}`,
    months: (months) => `dernier échange il y a environ ${number(months)} mois`,
    explainTitle: 'Devenu silencieux',
    explain:
      'Plus un lien est étroit, plus vite le silence se sent. Plexus compare le temps écoulé depuis votre dernier échange à ce qui garde d’ordinaire un tel lien vivant. Certains silences sont choisis et bons : c’est un rappel, pas une dette.',
    all: 'Le voir dans le diagnostic',
  },

  ask: {
    title: 'Que vous demander ensuite',
    none: 'Rien n’est en suspens qui rendrait l’image plus claire.',
    about: (count) => (count === 1 ? 'à propos d’une personne' : `à propos de ${persons(count)}`),
    aboutMe: 'à propos de vous',
    explainTitle: 'Pourquoi ces questions',
    explain:
      'Parmi tout ce qui n’a pas encore de réponse, ce sont celles qui permettraient à Plexus de lire le plus de tendances avec plus de certitude. Laissez ce que vous préférez taire; rien n’est jamais deviné.',
  },

  lately: {
    title: 'Dernièrement dans le journal',
    none: 'Les premières lignes que vous écrirez paraîtront ici.',
    all: 'Ouvrir le journal',
  },

  doors: {
    title: 'Par où aimeriez-vous commencer?',
    intro:
      'Cette page montrera qui est devenu silencieux, que vous demander ensuite et ce que vous avez écrit dernièrement. Il lui faut d’abord quelques personnes.',
    table: 'Nommer vos personnes',
    tableBody:
      'Un tableau à trois colonnes : qui, qui vous a présentés, à qui vous les avez présentées. Dix minutes.',
    file: 'Importer un fichier',
    fileBody:
      'LinkedIn, Google, Outlook, vCard ou un document Plexus. Vous choisissez qui garder. Vous pouvez aussi le déposer n’importe où dans cette fenêtre.',
    demo: 'Regarder un réseau inventé',
    demoBody:
      'Deux ans du réseau d’une jeune médecin. Votre coffre se verrouille, et le premier écran vous y mène.',
  },
};
