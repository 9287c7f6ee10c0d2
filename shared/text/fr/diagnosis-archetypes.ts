import type { archetypes as english, mask as englishMask } from '../en/diagnosis-archetypes.ts';
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('fr');

export const archetypes: typeof english = {
  formalist: {
    inSentence: 'Formaliste',
    definition:
      'S’appuie sur l’organigramme officiel et passe à côté de ce que les liens informels pourraient apporter.',
    alsoBuys: 'Des voies claires, des réponses prévisibles et des gens dont c’est le rôle d’aider.',
    couldAlsoMean: [
      'Une première année en poste, où presque tous les liens sont encore attribués.',
      'Une petite unité, ou une unité à la hiérarchie stricte.',
      'Des liens venus du poste et devenus depuis des amitiés : « les deux » le dit.',
      'Un travail hors de toute organisation.',
    ],
    exclusion:
      'des liens choisis, ou les deux à la fois, donnent déjà au moins cinq des six formes d’aide',
    question: 'Qui appelleriez-vous si l’organigramme disparaissait pendant la nuit?',
  },
  overloaded: {
    inSentence: 'Réseauteur surchargé',
    definition:
      'Tant de gens comptent sur une même personne que les demandes s’empilent à sa porte et que l’énergie s’épuise.',
    alsoBuys:
      'Confiance et influence : on vient parce que cela aide, et les nouvelles viennent avec.',
    couldAlsoMean: [
      'Une courte crise, comme un mois de garde.',
      'Des enfants, des parents ou d’autres proches dont il faut s’occuper.',
      'Des stagiaires ou une équipe pour qui demander est normal.',
      'Une période de générosité, choisie en connaissance de cause.',
      'Un grand cercle intérieur, et rien de plus.',
    ],
    exclusion:
      'peu de contacts coûtent de l’énergie et l’autoévaluation ne parle pas de tension : on y est en demande, et cela tient',
    question:
      'Quelle demande ne manquerait à personne si elle allait à quelqu’un d’autre dès lundi?',
  },
  disconnected_expert: {
    inSentence: 'Expert déconnecté',
    definition:
      'Reste avec des gens qui renforcent ce qui est déjà connu, plutôt qu’avec ceux qui poussent vers de nouvelles compétences.',
    alsoBuys:
      'Vitesse, profondeur et langue commune : entre gens du même savoir, bien des choses vont sans dire.',
    couldAlsoMean: [
      'Une phase voulue de travail en profondeur.',
      'Une très petite spécialité.',
      'Une arrivée récente dans un autre pays.',
      'Un apprentissage qui vient des lectures ou des cours plutôt que des gens.',
    ],
    exclusion:
      'au moins un quart des contacts poussent à progresser et au moins un quart apportent des nouvelles d’un autre domaine',
    question:
      'Qui vous a appris récemment une chose que vos plus proches collègues ne pouvaient pas vous apprendre?',
  },
  biased: {
    inSentence: 'Réseauteur biaisé',
    definition:
      'Prend conseil surtout auprès de gens au profil et aux vues semblables, qui confirment plus qu’ils ne questionnent.',
    alsoBuys:
      'Confiance et accord rapide : entre gens qui voient les choses de la même façon, les nouvelles circulent vite.',
    couldAlsoMean: [
      'Une région ou une unité où la plupart des gens se ressemblent de toute façon.',
      'Un cercle de gens d’un même groupe sous-représenté, ce qui est un atout.',
      'Une très petite spécialité.',
      'Des liens de soutien seulement, comme un conjoint ou de vieux amis.',
    ],
    exclusion:
      'au moins un quart des contacts contredisent ouvertement : semblables, mais sans écho',
    question: 'Qui vous dirait que votre meilleure idée de l’année est une erreur?',
  },
  superficial: {
    inSentence: 'Réseauteur superficiel',
    definition:
      'Entretient un contact léger avec le plus de gens possible, dans l’idée que plus il y en a, mieux c’est.',
    alsoBuys:
      'De la portée : les connaissances lointaines apportent des nouvelles et des ouvertures que les proches n’ont pas.',
    couldAlsoMean: [
      'Un nouveau lieu, où les liens sont encore à bâtir.',
      'Une recherche de poste.',
      'Un rôle public.',
      'Des noms qui appartiennent au bord de la liste : comptez-vous sur chacune de ces personnes?',
    ],
    exclusion:
      'au moins cinq liens sont proches et vont dans les deux sens : un large bord autour d’un noyau qui tient',
    question: 'Si vous pouviez garder cinq de ces liens, lesquels, et de quoi ont-ils besoin?',
  },
  chameleon: {
    inSentence: 'Caméléon',
    definition:
      'Change d’intérêts, de valeurs et de manières selon chaque groupe et, à la fin, n’appartient tout à fait à aucun.',
    alsoBuys:
      'De l’aisance dans bien des milieux : les gens qui s’adaptent bien sont souvent centraux et souvent promus.',
    couldAlsoMean: [
      'Un nouveau rôle, appris en l’essayant.',
      'Un ajustement que d’autres exigent. Là où il est imposé, comme l’alternance de codes l’est souvent, il coûte et n’est pas un défaut.',
      'Du tact, avec des liens proches qui n’en demandent pas.',
    ],
    exclusion: 'au moins trois liens proches ne demandent aucun ajustement',
    question: 'Cet ajustement est-il choisi, ou attendu par d’autres?',
  },
};

export const mask: typeof englishMask = {
  term: 'Un masque exigé par d’autres',
  words: (expected, both, answered) => ({
    inSentence: 'Masque exigé par d’autres',
    definition: `S’ajuste parce qu’on le lui demande : ${plural(expected, { one: `${number(expected)} personne sur ${number(answered)} s’y attend`, other: `${number(expected)} personnes sur ${number(answered)} s’y attendent` })}${both === 0 ? '' : `, et ${number(both)} de plus en partie`}. Ce n’est pas un défaut.`,
    alsoBuys:
      'Un accès à des milieux qui resteraient peut-être fermés autrement. Cela demande de l’énergie, et le déposer ne tient pas qu’à vous : un cercle d’affinité, une personne de conseil qui l’a vécu, une alliance bien placée, un bureau d’équité ou un ombudsman, un programme d’aide en santé peuvent en porter une part.',
    couldAlsoMean: [
      'Un nouveau rôle ou un nouveau lieu, dont les règles tacites s’apprennent encore.',
      'Un milieu où presque tout le monde s’ajuste.',
      'Un ajustement en partie choisi : « les deux » le dit.',
    ],
    exclusion: archetypes.chameleon.exclusion,
    question: 'Où n’avez-vous pas besoin de vous ajuster, et à quoi cela tient-il?',
  }),
};
