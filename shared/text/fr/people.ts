import type { people as english } from '../en/people.ts';
import { formatsFor } from '../format.ts';

const { number, percent, plural } = formatsFor('fr');
const persons = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'personne', other: 'personnes' })}`;

export const people: typeof english = {
  find: 'Trouver une personne',
  count: (shown, total) =>
    shown === total ? persons(total) : `${number(shown)} sur ${persons(total)}`,
  noneFound:
    'Personne ne correspond. Le filtre cherche dans les noms, les organisations, les fonctions et les étiquettes.',
  clearFilter: 'Montrer tout le monde',

  me: {
    title: 'Moi',
    more: 'Plus sur moi, mon lieu de travail et douze énoncés',
    answered: (count, of) => `${number(count)} réponses sur ${number(of)}`,
    name: 'Mon nom',
    org: 'Mon organisation',
    function: 'Ma fonction',
    place: 'Mon lieu de travail',
    compareHint: 'Plexus les compare à ceux des personnes ci-dessous.',
    totalKnown: 'Contacts professionnels que j’entretiens, où que ce soit, environ',
    hours: 'Part d’une semaine normale consacrée aux demandes des autres (%)',
    statements: 'À quelle fréquence est-ce ainsi?',
    statementsHint:
      'Il n’y a pas de bonne réponse. Laissez de côté ce que vous préférez taire; rien n’est jamais deviné.',
    never: 'jamais',
    always: 'toujours',
    pool: {
      title: 'Sur dix personnes que vous pourriez connaître au travail, combien…',
      hint: 'Pensez à votre entourage, que vous le connaissiez ou non : collègues, voisins de bâtiment, gens de votre domaine. Une estimation suffit, et l’on peut s’en passer. Elle aide à distinguer, dans votre réseau, ce qui a été choisi de ce qui était simplement là.',
      ofTen: (count) => (count === 0 ? 'Aucune' : `${number(count)} sur dix`),
      likenesses: {
        org: 'sont de mon organisation?',
        function: 'ont ma fonction ou mon domaine?',
        level: 'sont à mon niveau?',
        site: 'travaillent où je travaille?',
        generation: 'ont à peu près mon âge?',
      },
      size: 'Et combien de telles personnes y a-t-il, environ?',
    },
    selfReport: {
      F1: 'S’il me faut quelque chose, je m’adresse à qui l’organigramme désigne.',
      F2: 'Hors de ma propre ligne hiérarchique, je connais peu de gens.',
      O1: 'Les choses restent en plan tant qu’elles n’ont pas passé sur mon bureau.',
      O2: 'Ce que les autres me demandent mange la journée.',
      D1: 'Mes plus proches collègues et moi excellons dans les mêmes choses.',
      D2: 'Il y a un moment qu’on ne m’a pas poussé à apprendre du neuf.',
      B1: 'Quand une décision est grande, je consulte des gens qui pensent plutôt comme moi.',
      B2: 'Je cherche rarement la personne qui risque de s’opposer.',
      S1: 'Je connais beaucoup de monde un peu, et peu de monde bien.',
      S2: 'Je juge une réunion ou un congrès au nombre de personnes rencontrées.',
      C1: 'Les convictions que j’exprime changent selon la compagnie.',
      C2: 'Dans aucun de mes cercles je ne me sens tout à fait chez moi.',
    },
  },

  table: {
    title: 'Contacts clés',
    intro:
      'Vers qui vous tournez-vous au travail pour un avis, pour des nouvelles ou quand il vous faut un appui? Des initiales suffisent; les patients n’ont pas leur place ici.',
    label: 'Contacts clés et qui a présenté qui',
    contact: 'Contact clé',
    met: 'Qui nous a présentés',
    metHint:
      'Repensez à la façon dont vous vous êtes connus. C’est peut-être vous qui avez fait le premier pas.',
    introducedTo: 'À qui je l’ai présenté',
    introducedToHint:
      'Quelqu’un que vous avez mis en lien avec cette personne, dans votre réseau ou ailleurs.',
    card: 'Fiche',
    openCard: (name) => `Ouvrir la fiche de ${name}`,
    notCore: 'Hors du cercle intérieur, donc pas comptée',
    add: 'Ajouter une personne',
    alreadyHere: 'Quelqu’un de ce nom est déjà dans le tableau. Entrée en ajoute un autre.',
    addPlaceholder: 'Tapez un nom, puis Entrée',
    keysHint:
      'Les flèches déplacent, Entrée modifie, Échap annule, Suppr retire. Échap puis Tab sort du tableau.',
    answer: (name, column) => `${name} : ${column}`,
    emptyTitle: 'Commencez par un nom',
    empty:
      'Nommez les personnes sur qui vous comptez. De douze à dix-huit font un bon portrait; cinq suffisent pour un premier regard.',
  },

  list: {
    views: 'Façons de voir les personnes',
    introductions: 'Présentations',
    answers: 'Tout ce que j’ai dit',
    label: 'Les personnes et ce que j’ai dit d’elles',
    columns: 'Colonnes',
    columnsChosen: (count) =>
      `${number(count)} ${plural(count, { one: 'colonne', other: 'colonnes' })}`,
    keysHint: 'Les flèches déplacent, Entrée ouvre la fiche. Un titre trie selon sa colonne.',
  },

  field: {
    placeholder: 'Tapez un nom',
    plainName: (name) => `« ${name} », comme simple nom`,
    remove: (name) => `Ôter ${name}`,
    me: 'J’ai fait le premier pas',
    meShort: 'Moi',
    circumstance: 'Circonstances',
    unknown: 'Je ne sais plus',
    somebody: 'Quelqu’un',
    nobody: 'Personne',
    offers: 'Suggestions',
    aliases: {
      self: ['moi', 'moi-même', 'par moi', 'je'],
      circumstance: ['hasard', 'le travail', 'comité', 'formation'],
      unknown: ['oublié', 'inconnu', 'je ne me souviens pas', 'aucune idée'],
      nobody: ['aucun', 'aucune', 'à personne'],
    },
  },

  broker: {
    title: 'Qui a fait les présentations',
    none: 'Dites comment vous avez connu quelques-unes de ces personnes, et la part qui vient de vous apparaîtra ici.',
    insufficient: (known, of) =>
      `Pour ${number(known)} ${plural(known, { one: 'personne', other: 'personnes' })} sur ${number(of)}, on sait pour l’instant qui a fait les présentations. La part peut se lire à partir de cinq personnes, quand on le sait pour six sur dix.`,
    count: (self, of, rate) =>
      `Vous avez fait vous-même ${number(self, 1)} ${plural(self, { one: 'présentation', other: 'présentations' })} sur ${number(of, 1)} : ${percent(rate)}`,
    rate: 'Présentations faites par moi-même',
    rateValue: (rate, lower, upper) =>
      lower === upper
        ? percent(rate)
        : `${percent(rate)} (entre ${percent(lower)} et ${percent(upper)})`,
    line: (threshold) => `La ligne est à ${percent(threshold)}.`,
    verdicts: {
      inbred: 'Dans le réseau que vous avez décrit, les liens viennent surtout de vous-même.',
      'possibly inbred':
        'Dans le réseau que vous avez décrit, les liens viennent peut-être surtout de vous-même; les réponses manquantes pourraient changer cela.',
      'not inbred': 'Dans le réseau que vous avez décrit, d’autres ouvrent aussi des portes.',
      'not inbred (uncertain)':
        'Dans le réseau que vous avez décrit, d’autres semblent aussi ouvrir des portes; les réponses manquantes pourraient changer cela.',
    },
    discordance: {
      'self-made-but-diverse':
        'Les personnes elles-mêmes sont variées et peu liées entre elles; cela se lit donc comme un réseau fait par soi, mais divers.',
      'introduced-but-closed':
        'D’autres ont fait les présentations, pourtant les personnes se ressemblent et se connaissent bien : présentées, mais en vase clos.',
    },
    withinOne: 'Une réponse de plus ou de moins ferait passer la ligne : à lire avec souplesse.',
    explainTitle: 'La ligne des 65 %',
    explain:
      'L’article source dit qu’un réseau est probablement « consanguin », c’est-à-dire fait surtout de contacts qu’on s’est présentés soi-même, quand on a été son propre intermédiaire plus de 65 % du temps. On choisit volontiers des gens qui nous ressemblent. La règle est contestée : bien des bons liens naissent de cercles communs, sans aucune présentation; les circonstances restent donc hors de la part et n’en élargissent que la fourchette.',
    made: (count) =>
      count === 0
        ? 'Vous n’avez encore noté personne que vous ayez mis en lien avec quelqu’un.'
        : `Vous avez mis ${persons(count)} en lien avec quelqu’un.`,
    superconnector: (names) => `Plusieurs présentations sont venues par ${names}.`,
    others: (count) =>
      plural(count, { one: 'une autre personne', other: `${number(count)} autres` }),
  },

  card: {
    back: 'Toutes les personnes',
    previous: 'Personne précédente',
    next: 'Personne suivante',
    remove: 'Retirer cette personne',
    notFound: 'Cette personne n’est plus dans votre réseau',
    notFoundBody: 'Elle a peut-être été retirée; annuler la ramène.',
    answered: (count, of) => `${number(count)} réponses sur ${number(of)}`,
    onMap: 'Montrer sur la carte',
    groups: {
      who: 'Qui est-ce',
      compared: 'Par rapport à moi',
      met: 'Comment nous nous sommes connus',
      flows: 'Ce qui passe entre nous',
      feels: 'Ce que j’en ressens',
      meet: 'Comment nous nous voyons',
      private: 'Pour mes yeux seulement',
    },
    yes: 'Oui',
    no: 'Non',
    questions: {
      name: 'Nom ou initiales',
      core: 'Dans mon cercle intérieur',
      circle: 'Cercle d’appartenance',
      org: 'Organisation',
      function: 'Fonction ou domaine',
      kin: 'Nous sommes de la même famille',
      responsibleFor: 'Suis-je responsable de cette personne, par exemple en formation?',
      levelRel: 'Dans la hiérarchie, par rapport à moi',
      proximity: 'Son lieu de travail, vu du mien',
      generation: 'Son âge, par rapport au mien',
      skillOverlap: 'À quel point nos compétences se recoupent-elles?',
      viewSim: 'À quel point voyons-nous les choses de la même façon?',
      met: 'Qui nous a présentés?',
      introducedTo: 'À qui l’ai-je présenté?',
      yearsKnown: 'Années depuis que nous nous connaissons',
      origin: 'Ce lien vient-il du poste, ou l’ai-je choisi?',
      received: 'Que me donne ce lien qui me manquerait?',
      given: 'Et que lui donne-t-il, de ma part?',
      demand: 'Combien me demande cette personne?',
      wantsMore: 'Voudrait-elle plus de moi que je ne peux donner?',
      delegable: 'Quelqu’un d’autre pourrait-il faire pour elle ce que je fais?',
      closeness: 'À quel point sommes-nous proches?',
      trust: 'Jusqu’où va ma confiance?',
      energy: 'Après un moment ensemble, je me sens…',
      challenge: 'Avec quelle franchise me contredit-elle?',
      adaptation: 'À quel point est-ce que je m’ajuste en sa présence?',
      adaptationExpected: '… et est-ce mon choix, ou attendu de moi?',
      freqPerYear: 'Combien de fois par an sommes-nous en contact?',
      lastContact: 'À quand remonte notre dernier contact?',
      monthsSinceContact: 'Ou à peu près combien de mois?',
      scheduledOnly: 'Nous voyons-nous seulement quand une réunion est prévue?',
      weight: 'Poids de notre lien dans les calculs',
      notes: 'Notes',
      tags: 'Étiquettes',
      email: 'Courriel',
    },
    hints: {
      core: 'Tous les calculs portent sur le cercle intérieur.',
      circle: 'Votre propre mot : unité, années de formation, recherche, société, famille.',
      email: 'Seulement pour l’avoir sous la main; Plexus n’écrit jamais à personne.',
      notes: 'Écrivez comme si la personne pouvait vous lire.',
      lastContact: 'Une date l’emporte sur les mois inscrits à côté.',
      weight: '1, sauf indication contraire.',
      tags: 'Tapez une étiquette, puis Entrée.',
    },
    ends: {
      skillOverlap: ['rien en commun', 'les mêmes'],
      viewSim: ['tout autrement', 'tout pareil'],
      demand: ['rien', 'énormément'],
      closeness: ['distants', 'très proches'],
      trust: ['pas loin', 'entièrement'],
      energy: ['vidé', 'rechargé'],
      challenge: ['jamais', 'toujours'],
      adaptation: ['je suis moi-même', 'énormément'],
    },
    adjusting: { chosen: 'Mon choix', expected: 'Attendu de moi', both: 'Un peu des deux' },
    benefits: {
      information: 'Sait ce que j’ignore',
      influence: 'Ouvre des portes',
      development: 'Me fait progresser',
      support: 'Me soutient',
      purpose: 'Me rappelle à quoi ça sert',
      balance: 'Me garde entier',
    },
    nothingFlows: 'Rien de particulier',
    addTag: 'Nouvelle étiquette',
    notANumber: 'Un nombre, s’il vous plaît, de 0 ou plus.',
    notAnEmpty: 'Il faut un nom; rien n’a été modifié.',
  },

  ties: {
    title: 'Qui cette personne connaît',
    intro: (name) =>
      `Parmi vos contacts, qui ${name} connaît-il ou connaît-elle assez bien pour l’appeler?`,
    notAsked: 'Vous n’avez pas encore dit qui connaît qui.',
    notAskedBody:
      'Ce n’est pas la même chose que « personne ne connaît personne ». Commencez ici, et la structure du réseau pourra se lire.',
    ask: 'Commencer à dire qui connaît qui',
    nobody: 'Personne parmi mes contacts, à ma connaissance',
    takeBack: 'Dire que la question n’a jamais été posée',
    knows: (count) => `Connaît ${persons(count)}`,
    add: 'Ajouter une connaissance',
    weight: (weight) => `poids ${number(weight, 2)}`,
  },

  entries: {
    title: 'Dans le journal',
    none: 'Aucune note ne parle encore de cette personne.',
    write: 'Écrire une note',
    all: (count) => `Les ${number(count)} notes`,
  },
};
