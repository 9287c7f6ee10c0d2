import type { report as english } from '../en/report.ts';
import { formatsFor } from '../format.ts';
import { method } from './report-method.ts';
import { plan } from './report-plan.ts';

const { list, number, percent, plural } = formatsFor('fr');

const people = (count: number): string =>
  plural(count, { one: `${number(count)} personne`, other: `${number(count)} personnes` });

export const report: typeof english = {
  documentTitle: 'Rapport Plexus',
  footer: (date, copy) => `Rapport Plexus · ${date} · ${copy}`,

  standIns: {
    circle: (index) => `Cercle ${number(index)}`,
    org: (index) => `Organisation ${number(index)}`,
    function: (index) => `Fonction ${number(index)}`,
    tag: (index) => `Étiquette ${number(index)}`,
    activity: (index) => `Activité ${number(index)}`,
    wanted: (index) => `Personne recherchée ${number(index)}`,
  },

  cover: {
    kicker: 'Rapport Plexus',
    title: 'Le réseau que vous avez décrit',
    of: (name) => `Le réseau de ${name}`,
    facts: {
      date: 'Date',
      people: 'Personnes',
      answers: 'Réponses',
      copy: 'Cet exemplaire',
      names: 'Noms',
    },
    people: (core, all) =>
      all === core
        ? `${people(core)} dans le cercle intérieur`
        : `${people(core)} dans le cercle intérieur, ${number(all - core)} au-dehors`,
    answers: (share) => `${percent(share)} des indices pour les six profils ont une réponse`,
    copies: {
      private: 'Exemplaire privé : pour soi, avec tout ce qu’un rapport contient',
      coach: 'Exemplaire pour coach : personne n’est nommé pour ce qu’il demande, coûte ou n’a pas',
    },
    names: {
      full: 'En toutes lettres',
      initials: 'Initiales',
      codes: 'Codes; la clé reste chez vous',
    },
    aboutTitle: 'Avant de lire',
    about: [
      'Ce n’est pas un test médical ni psychologique. « Diagnostic » est une métaphore tirée de l’article source. Ces pages décrivent un réseau tel qu’une personne l’a décrit un certain jour, et jamais une personne.',
      'Chaque chiffre repose sur des réponses; une réponse qui manque est laissée de côté, jamais devinée. Là où il y en a trop peu, la page le dit.',
      'Les gens qui y figurent n’ont pas été consultés. Gardez ces pages comme vous garderiez une lettre à leur sujet.',
      'Le rapport appartient à la personne qui l’a fait. Un fichier enregistré n’est pas chiffré.',
    ],
    contents: 'Contenu',
  },

  sections: {
    summary: 'En bref',
    map: 'La carte',
    ken: 'Qui a présenté qui',
    benefits: 'Ce que donne le cercle',
    patterns: 'Les six profils',
    plan: 'Le plan',
    weeks: 'Les quatre prochaines semaines',
    progress: 'Avant et maintenant',
    questions: 'Pour la prochaine conversation',
    method: 'Méthode et sources',
  },

  summary: {
    strengths: 'Ce qui porte',
    gaps: 'Ce qui est mince',
    noStrength: 'Les réponses données jusqu’ici ne font pas encore ressortir de force.',
    noGap: 'Les réponses données jusqu’ici ne font pas ressortir de manque.',
    questionTitle: 'Une question pour commencer',
    question: 'Quelle personne absente d’ici changerait le plus cette image?',
    figuresTitle: 'Chiffres en un coup d’œil',
    figure: 'Chiffre',
    value: 'Valeur',
    source: 'D’où vient le repère',
    figures: {
      rate: 'Rencontres de votre propre initiative',
      benefits: 'Formes d’aide qui vous parviennent',
      challengers: 'Personnes qui contredisent ouvertement',
      components: 'Groupes séparés, sans vous',
      effectiveSize: 'Taille effective',
      size: 'Personnes dans le cercle intérieur',
    },
    marks: {
      rate: 'ligne à 65 %',
      benefits: 'les six',
      challengers: 'une au moins; deux est notre proposition',
      components: 'aucun seuil connu',
      effectiveSize: 'aucun seuil connu',
      size: '12–18, descriptif',
    },
    mark: (source, mark) => `${source} : ${mark}`,
    ofSix: (count) => `${number(count)} sur 6`,
    notKnown: 'pas encore connu',
  },

  strengths: {
    allBenefits: 'Les six formes d’aide sont là, chacune de deux personnes ou plus.',
    challengers: (count) =>
      `${people(count)} contredisent ouvertement : les idées sont mises à l’épreuve avant de sortir du cercle.`,
    introduced: (count, of) =>
      `${number(count, 1)} présentations sur ${number(of, 1)} viennent d’autres personnes : on se porte garant de vous.`,
    open: (groups) =>
      `Sans vous, le cercle se défait en ${number(groups)} groupes : les nouvelles arrivent de plusieurs côtés.`,
    diverse: (share) =>
      `Le cercle traverse des lignes : en moyenne, ${percent(share)} partagent avec vous un trait comme la fonction, le lieu ou le niveau.`,
    reciprocal: (count, of) =>
      `L’aide va dans les deux sens avec ${number(count)} sur ${number(of)}.`,
    authentic: (count) => `${number(count)} liens proches ne demandent presque aucun ajustement.`,
    energy: (share) =>
      `Le temps passé avec ${percent(share)} du cercle laisse plus d’énergie qu’avant.`,
    connecting: (count) =>
      `Des gens ont été mis en lien ${number(count)} fois : le cercle grandit par vous.`,
    mostBenefits: (count) => `${number(count)} des six formes d’aide sont là.`,
    benefit: (count, benefit) =>
      `${people(count)} ${plural(count, { one: 'donne', other: 'donnent' })} ceci : ${benefit.toLowerCase()}.`,
  },

  gaps: {
    holes: (benefits) => `Personne ne donne encore ceci : ${list(benefits).toLowerCase()}.`,
    noChallenger: 'Personne ne contredit ouvertement.',
    selfMade: (self, of) =>
      `${number(self, 1)} présentations sur ${number(of, 1)} viennent de vous, au-dessus de la ligne de 65 % de l’article source.`,
    fragile: (benefits) => `Une seule personne donne ceci : ${list(benefits).toLowerCase()}.`,
    oneWorld: (count) =>
      `Les ${number(count)} forment un seul groupe relié : il se peut que peu de choses y entrent du dehors.`,
    growth: (count, of) =>
      `${number(count)} sur ${number(of)} ${plural(count, { one: 'pousse', other: 'poussent' })} à progresser.`,
    missing: (sides) => `Personne : ${list(sides).toLowerCase()}.`,
    demand: (count, of) =>
      `${number(count)} sur ${number(of)} ${plural(count, { one: 'demande', other: 'demandent' })} beaucoup.`,
    drain: (count, of) =>
      `Le temps passé avec ${number(count)} sur ${number(of)} coûte de l’énergie.`,
    closed: (share) =>
      `${percent(share)} des liens possibles dans le cercle existent : la plupart se connaissent.`,
    overdue: (count, of) => `Avec ${number(count)} sur ${number(of)}, un contact se fait attendre.`,
    noneIntroduced: 'Aucune présentation faite pour d’autres n’est encore notée.',
  },

  map: {
    lead: 'Au milieu, vous. Plus l’anneau est près, plus le lien est proche. Un trait joint deux personnes qui se connaissent.',
    figures: 'À quel point il est ouvert',
  },

  ken: {
    lead: 'Le tableau de l’article source : sur qui vous comptez, qui vous a présenté, à qui vous avez présenté la personne.',
    columns: {
      contact: 'Personne',
      met: 'Présentation par',
      introducedTo: 'Vous l’avez présentée à',
    },
    myself: 'moi',
    circumstance: 'circonstances',
    unknown: 'oublié',
    notAnswered: 'sans réponse',
    nobody: 'personne encore',
    rateTitle: 'Combien sont de votre initiative',
  },

  benefits: {
    lead: 'Un point là où une personne donne une forme d’aide; le pied du tableau compte combien la donnent.',
    person: 'Personne',
    notAnswered: 'sans réponse',
    count: 'Personnes',
    state: 'État',
    boundaries: 'Lignes que le cercle traverse',
  },

  patterns: {
    lead: 'Chaque profil, aussi loin que portent les réponses. Un profil décrit le réseau, non la personne, et chacun apporte aussi quelque chose.',
    behind: (names) => `Derrière : ${names}`,
    majorsMet: (met, of) =>
      `${number(met)} sur ${number(of)} ${plural(of, { one: 'critère principal réuni', other: 'critères principaux réunis' })}`,
    others: (count) => `${number(count)} de plus`,
  },

  questions: {
    lead: 'Des questions ouvertes, avec de la place pour écrire. Prenez-en deux ou trois, pas toutes.',
    items: [
      'Qu’est-ce qui, dans ces pages, était nouveau, et que saviez-vous depuis toujours?',
      'Qui manque ici et changerait le plus la carte par sa présence?',
      'De quoi le cercle, tel qu’il est, vous protège-t-il?',
      'Qui y gagne si rien ne change?',
      'Qu’allez-vous essayer avant la prochaine conversation, et à quoi verrez-vous que cela a marché?',
    ],
  },

  method,
  plan,

  screen: {
    lead: 'Ce que vous voyez est ce qui sera imprimé : rien d’autre ne sort de Plexus.',
    options: 'Ce papier',
    copy: 'Exemplaire',
    copies: { private: 'Privé', coach: 'Pour coach' },
    copyMeaning: {
      private: 'Tout ce qu’un rapport contient, avec les gens derrière chaque nombre.',
      coach:
        'Des noms seulement à côté de bonnes choses : personne n’est nommé pour ce qu’il demande, coûte ou n’a pas.',
    },
    names: 'Noms',
    nameModes: { full: 'En entier', initials: 'Initiales', codes: 'Codes' },
    nameMeaning: {
      full: 'Quiconque voit le papier peut lire de qui il s’agit.',
      initials: 'Qui connaît vos collègues peut encore deviner.',
      codes: 'Seule la liste ci-dessous dit qui est qui. Elle n’est pas imprimée.',
    },
    paper: 'Papier',
    papers: { a4: 'A4', letter: 'Lettre' },
    language: 'Langue',
    languages: { en: 'English', fr: 'Français' },
    onThisPaper: 'Ce qu’il y a sur ce papier',
    on: {
      summary: 'Forces, manques et une question',
      map: 'La carte',
      ken: 'Qui a présenté qui',
      benefits: 'Formes d’aide et lignes traversées',
      patterns: 'Les six profils avec leurs indices',
      plan: 'Votre plan et les quatre prochaines semaines, si vous en avez un',
      progress: 'Le réseau avant et maintenant, si vous avez un instantané',
      questions: 'Des questions pour une conversation',
      method: 'Méthode et sources',
    },
    never: 'Jamais sur papier : notes, brouillons, journal, adresses de courriel, étiquettes.',
    whoIsWho: 'Qui est qui',
    whoIsWhoNote: 'Montré ici seulement.',
    previewLabel: (title) => `Aperçu : ${title}`,
    save: 'Enregistrer en PDF',
    print: 'Imprimer',
    saving: 'Enregistrement…',
    printing: 'Impression…',
    yours: 'Le fichier enregistré est à vous. Il n’est pas chiffré : qui l’a peut le lire.',
    saved: (fileName) => `Enregistré sous ${fileName}.`,
    printed: 'Envoyé à l’imprimante.',
    cancelled: 'Rien n’a été enregistré ni imprimé.',
    emptyTitle: 'Rien à imprimer encore',
    empty: 'Un rapport demande au moins une personne sur la liste.',
    emptyAction: 'Noter les premières personnes',
  },
};
