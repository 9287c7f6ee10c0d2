import type { plan as english } from '../en/plan.ts';
import { formatsFor } from '../format.ts';
import { goals } from './plan-goals.ts';
import { ideas } from './plan-ideas.ts';
import { review } from './plan-review.ts';

const { number } = formatsFor('fr');
const minutes = (exact: number): string => {
  const count = Math.round(exact);
  if (count < 60) return `${number(count)} min`;
  const rest = count % 60;
  return `${number(Math.floor(count / 60))} h${rest === 0 ? '' : ` ${number(rest)} min`}`;
};

const roughly = (exact: number): string => {
  const grain = exact < 60 ? 5 : 15;
  return minutes(Math.max(1, Math.round(exact / grain)) * grain);
};

export const plan: typeof english = {
  lead: 'Ce que vous comptez faire pour le réseau que vous avez décrit, à votre rythme. Rien ici ne change le réseau, et personne n’en est avisé.',
  add: 'Ajouter au plan',
  views: { label: 'Montrer', board: 'Par intention', weeks: 'Les 90 prochains jours' },
  columnShown: 'Colonne montrée',
  empty: {
    title: 'Un plan peut commencer par une petite chose',
    text: 'Donner un peu moins à un lien, un peu plus à un autre, en garder un troisième tel quel : c’est déjà un plan. Plus bas, voici ce qui vaudrait peut-être un essai dans le réseau que vous avez décrit. Prenez ce qui convient, laissez le reste, ou commencez par une idée à vous.',
    nothing:
      'Une fois quelques personnes décrites, Plexus cherche ce qui vaudrait un essai. Vous pouvez aussi commencer par une idée à vous.',
  },

  subjects: {
    contact: 'Une personne du réseau',
    role: 'Quelqu’un que je ne connais pas encore',
    activity: 'Quelque chose à faire ensemble',
    habit: 'Une de mes habitudes',
  },
  adding: {
    title: 'Ajouter au plan',
    about: 'De quoi s’agit-il?',
    person: 'Qui?',
    findPerson: 'Un nom',
    role: 'Comment l’appelleriez-vous?',
    rolePlaceholder: 'Quelqu’un qui connaît les politiques de santé',
    activity: 'Que feriez-vous ensemble?',
    activityPlaceholder: 'Un petit projet qualité',
    archetype: 'En vue de quel profil?',
    noPattern: 'Aucun en particulier',
    habit: 'Qu’aimeriez-vous essayer?',
    habitPlaceholder: 'Un dîner par semaine hors du service',
    column: 'Que voulez-vous faire?',
    submit: 'Ajouter',
    nameMissing: 'Quelques mots suffisent.',
    personMissing: 'Choisissez une personne du réseau.',
  },

  card: {
    open: (name) => `Ouvrir ${name}`,
    more: (name) => `Que faire de ${name}`,
    next: (day) => (day === null ? 'Ensuite' : `Ensuite, le ${day}`),
    noStep: 'Pas encore d’étape. Cela peut attendre.',
    frees: (count) => `libère environ ${roughly(count)} par mois`,
    takes: (count) => `demande environ ${roughly(count)} par mois`,
    pausedUntil: (day) => `En repos jusqu’au ${day}`,
    experimentUntil: (day) => `Un essai jusqu’au ${day}`,
    reviewOn: (day) => `Regard en arrière le ${day}`,
    lookedBack: (day, said) => `Dernier regard, le ${day} : ${said}`,
    done: 'Marquer l’étape comme faite',
    later: 'Une semaine plus tard',
    move: (column) => `Déplacer vers « ${column} »`,
    remove: 'Retirer du plan',
    keysHint:
      'Sur une fiche : Entrée l’ouvre, D marque l’étape comme faite, Z la remet d’une semaine, Maj et une flèche déplacent la fiche.',
  },

  proposals: {
    title: 'Vaudrait peut-être un essai',
    explainTitle: 'D’où cela vient',
    explain:
      'Plexus compte dans ce que vous avez répondu; il ne connaît personne. Les personnes dont quelque chose dépend à elles seules, la famille, celles dont vous avez la charge, les voix critiques et les liens récents ne figurent jamais parmi celles à qui donner moins. Trois au plus sont montrées à la fois.',
    waysTitle: 'Des façons de faire, la plus douce d’abord',
    take: 'Retenir',
    takeNamed: (name) => `Retenir : ${name}`,
    decline: 'Pas maintenant',
    declineNamed: (name) => `Pas maintenant : ${name}`,
    more: (count) => `En montrer ${number(count)} de plus`,
    none: 'Rien n’est proposé ici pour l’instant.',
    looking: 'Recherche…',
  },
  decline: {
    title: 'Laisser cela pour l’instant?',
    body: 'Ce ne sera pas proposé de nouveau avant 90 jours, à moins que vous ne le vouliez.',
    reason: 'Pourquoi, si vous voulez le dire',
    hint: 'Pour vous seulement.',
    submit: 'Laisser',
  },
  declined: {
    title: 'Laissé pour l’instant',
    since: (day) => `depuis le ${day}`,
    named: (column, who) => `${column} : ${who}`,
    reconsider: 'Y repenser',
    reconsiderNamed: (name) => `Y repenser : ${name}`,
    somethingElse: 'Une proposition qui ne s’applique plus',
    firstSnapshot: 'Un premier instantané (proposé de nouveau après 30 jours)',
  },
  lookedBack: {
    title: 'Déjà revu',
    on: (day) => `le ${day}`,
  },

  item: {
    column: 'Que voulez-vous faire?',
    reason: 'Pourquoi?',
    ownIdea: 'Une idée à moi',
    way: 'Comment?',
    protected: 'Quelque chose tient à ce seul lien',
    protectedBody:
      'On n’offre donc ici que des façons de faire qui ne le relâchent pas. Ce que vous écrivez ne regarde que vous.',
    aboveMe: 'Cette personne est au-dessus de vous : la distance ne figure pas parmi les options.',
    pause: 'La distance vient en dernier, et seulement après deux semaines où rien n’est fait.',
    purposes: 'Qu’est-ce que cela apporterait, à cette personne ou à vous?',
    purposesHint:
      'Un seul suffit. Réseauter exprès peut mettre mal à l’aise, et moins quand on donne aussi.',
    purposesExplain:
      'Dans des expériences, rechercher des gens à ses propres fins semblait moins propre que les rencontrer par hasard ou par amitié; penser à ce qu’on a à donner soulageait (Casciaro, Gino et Kouchaki 2014). On dit oui plus souvent que ne le croit la personne qui demande (Flynn et Lake 2008), et un message inattendu fait plus plaisir que ne le pense la personne qui l’envoie (Liu et collègues 2023).',
    steps: 'Étapes',
    stepOf: (position, title) => `étape ${number(position)}, ${title}`,
    dueOf: (step) => `Jour de « ${step} »`,
    addStep: 'Une autre étape',
    addStepPlaceholder: 'Écrire un mot pour saluer',
    wordsOf: (step) => `Mots de « ${step} »`,
    rewordStep: (step) => `Dire autrement « ${step} »`,
    stepMissing: 'Quelques mots suffisent. Pour retirer l’étape, il y a sa croix.',
    removeStep: (step) => `Retirer « ${step} »`,
    minutesFreed: 'Minutes que cela libérerait par mois',
    minutesTaken: 'Minutes que cela demanderait par mois',
    minutesHint: 'Une idée approximative suffit.',
    experiment: 'À l’essai',
    experimentLead:
      'Quatre à six semaines, avec une limite où vous arrêtez et un signe que cela vous fait du bien. Ensuite, on peut laisser tomber sans un mot.',
    startExperiment: 'En faire un essai',
    endExperiment: 'Sans essai',
    from: 'À partir du',
    weeks: 'Semaines',
    stopRule: 'Quand j’arrête',
    signal: 'Ce qui montrerait que cela marche',
    stopRuleDefault: 'Arrêter si cela coûte plus que cela ne donne deux semaines de suite',
    signalDefault: 'Je le referais de mon plein gré',
    draft: 'Ce que je pourrais dire',
    draftHint: 'Un brouillon pour vous seulement. Il ne figure sur aucun papier.',
    startFrom: 'Commencer par',
    note: 'En mes mots',
    review: 'Regard en arrière',
    pausedUntil: 'Rien n’est fait avant le',
    reviewOn: 'Y revenir le',
    outcome: 'Qu’en est-il sorti?',
    reviewNote: 'Ce que j’en retiens',
    reopen: 'Reprendre',
    remove: 'Retirer du plan',
    openCard: 'Ouvrir sa fiche',
  },
  signs: {
    title: 'Ce qui se voit jusqu’ici',
    lead: (day) =>
      `Compté dans le réseau que vous avez décrit, le ${day} et maintenant. Autre chose peut l’expliquer, et ce que vous remarquez vous-même compte davantage.`,
    none: 'Ce qui change pourra être compté dès qu’il y aura un instantané du jour du début ou d’avant.',
    open: 'Prendre un instantané',
  },
  changes: {
    title: 'Ce qui serait si tout allait bien',
    joins: (name) => `${name} dans le cercle intérieur`,
    answer: (who, field) => `${who} : une autre réponse à « ${field} »`,
    mine: 'D’autres réponses à mon sujet',
    diagnosis: 'Ce que dirait le diagnostic',
    impossible: 'Cela ne correspond plus au réseau tel qu’il est maintenant.',
  },
  goals,
  ideas,
  review,
  habit: { pattern: 'En raison de ce profil', less: 'Moins de', more: 'Plus de' },
  role: {
    name: 'Comment je l’appelle',
    benefit: 'Ce qui m’en viendrait',
    level: 'Sa place par rapport à moi',
    org: 'Organisation',
    outside: 'Hors de mon organisation',
    function: 'Domaine',
    proximity: 'À quelle distance',
    generation: 'Génération',
    any: 'Peu importe',
    introducers: 'Qui pourrait vous présenter',
    introducersHint:
      'Un ordre approximatif selon qui est près de telles personnes, la solidité du lien et l’énergie.',
    noIntroducers:
      'Personne dans le réseau que vous avez décrit ne semble près de telles personnes. Quelque chose à faire ensemble, ou à partager, est peut-être le chemin le plus court.',
    ask: 'Une demande facile à décliner',
    useAsDraft: 'En faire mon brouillon',
  },
  activity: {
    name: 'Ce que nous faisons',
    people: 'Avec qui',
    stakes: 'Ce qui est en jeu',
    stakesSteps: ['Pas grand-chose', 'Quelque chose', 'Beaucoup'],
    interdependence: 'À quel point chacun a besoin des autres',
    interdependenceSteps: ['Chacun pour soi', 'En partie', 'Personne sans les autres'],
    commonGoal: 'Un but commun',
    commonGoalSteps: ['Aucun', 'À peu près', 'Dit à voix haute'],
    score: 'Chances que des liens se forment',
    scoreOf: (score) => `${number(score)} sur 8`,
    diversity: (points) => `Différences entre les personnes : ${number(points)} sur 2`,
    mixer:
      'Agréable, et sans doute insuffisant pour que des liens se forment : là où rien n’est en jeu et où personne n’a besoin des autres, on parle surtout à ceux qu’on connaît.',
    ideas: 'Idées',
    explain:
      'Des liens se forment là où quelque chose est en jeu, où chacun a besoin des autres, où le but est commun et où les gens diffèrent. L’échelle de 0 à 8 est notre proposition.',
  },

  time: {
    title: 'Temps',
    weekly: 'Minutes par semaine que je peux donner à mon réseau',
    unsaid: 'Dites de combien de temps vous disposez, et Plexus dira si le plan y tient.',
    meter: 'Ce que tout cela demande',
    of: (needed, available) => `environ ${minutes(needed)} sur ${minutes(available)} par semaine`,
    keepUp: (count) => `garder contact avec le cercle intérieur : ${minutes(count)} par semaine`,
    spent: (count) => `ce que vous donnez de plus : ${minutes(count)} par semaine`,
    freed: (count) => `ce que donner moins libère : ${minutes(count)} par semaine`,
    answered: (known, all) =>
      `La proximité est connue pour ${number(known)} personnes sur ${number(all)}; les autres ne sont pas comptées.`,
    fits: 'Cela tient dans le temps dont vous disposez.',
    over: (count) =>
      `C’est environ ${minutes(count)} par semaine de plus que ce dont vous disposez. Moins de personnes suffiraient : laissez-en reposer une ou deux, et donnez aux autres ce qu’il leur faut.`,
    explainTitle: 'Comment c’est compté',
    explain:
      'Un signe de vie compte pour un quart d’heure, aussi souvent que la proximité du lien le demande. Ce que donner moins libère en est retranché. Tout cela est une estimation approximative.',
  },
  weeks: {
    lead: 'Ce que vous avez prévu, semaine par semaine. Rien n’est perdu si une semaine passe.',
    none: 'Rien n’a encore de jour. Les étapes, les essais, les buts et les jours de regard en arrière apparaîtront ici dès qu’ils en auront un.',
    weekOf: (day) => `Semaine du ${day}`,
    before: 'D’avant, si cela compte encore',
    kinds: {
      step: 'Étape',
      'pause-ends': 'Peut reprendre',
      'experiment-begins': 'L’essai commence',
      'experiment-ends': 'L’essai se termine',
      review: 'Regard en arrière',
      touch: 'Un signe de vie',
      goal: 'Le jour fixé pour ce but',
    },
    done: 'Fait',
    doneNamed: (what) => `Fait : ${what}`,
    later: 'Dans une semaine',
    laterNamed: (what) => `Dans une semaine : ${what}`,
  },
  today: {
    title: 'De votre plan',
    open: 'Ouvrir le plan',
  },
  palette: { weeks: 'Les 90 prochains jours du plan' },
  keys: { title: 'Dans le plan', move: 'Déplacer la fiche vers la colonne voisine' },
};
