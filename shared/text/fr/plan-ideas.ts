import type { ideas as english } from '../en/plan-ideas.ts';

export const ideas: typeof english = {
  invest: {
    title: 'Pour qu’on vous trouve',
    lead: 'Là où personne ne peut vous présenter, on peut venir à vous. Trois chemins lents, dans l’ordre où l’un prépare l’autre.',
    list: [
      {
        name: 'Trouver ce qui me distingue',
        how: 'Les autres le voient plus facilement que vous.',
        steps: [
          'Demander à trois personnes hors du travail pourquoi elles viendraient me voir',
          'Marquer ce qui n’a rien à voir avec mon métier',
          'Choisir une chose pour laquelle j’aimerais qu’on me connaisse',
        ],
      },
      {
        name: 'Me faire un domaine à moi',
        how: 'Quelque chose qu’on n’attend pas de vous, et que vous connaissez un peu mieux que la plupart.',
        steps: [
          'Choisir un sujet hors du domaine où l’on me connaît',
          'Apprendre de trois façons : lire, écouter quelqu’un, interroger quelqu’un',
          'Partager une trouvaille avec des gens à qui elle pourrait plaire',
        ],
      },
      {
        name: 'Réunir des cercles le temps d’une soirée',
        how: 'Qui invite n’a besoin de s’imposer nulle part.',
        steps: [
          'Choisir une forme : un souper, une causerie, un club de lecture, une marche',
          'Inviter des gens d’au moins trois cercles',
          'Rapprocher deux personnes qui gagneraient à se connaître',
          'Écrire à tout le monde dans la semaine',
        ],
      },
    ],
  },
  maintain: {
    title: 'De petits rythmes',
    lead: 'Un peu, de temps en temps. Rien n’est compté, et une semaine qui passe n’est pas une perte.',
    list: [
      {
        name: 'Un peu chaque semaine',
        how: 'Donner quelque chose, faire une connaissance, réveiller un lien.',
        steps: [
          'Donner à quelqu’un une petite chose qui lui servira',
          'Faire la connaissance d’une personne, et d’une chose dont elle a besoin',
          'Écrire à une personne dont je suis sans nouvelles depuis un moment',
        ],
      },
      {
        name: 'Une fois par mois',
        how: 'Demander est aussi un cadeau : c’est dire à quelqu’un qu’il compte.',
        steps: [
          'Demander une chose à une personne',
          'Présenter l’une à l’autre deux personnes qui gagneraient à se connaître',
          'Prendre une demi-heure pour ce plan',
        ],
      },
      {
        name: 'Une fois par saison',
        how: 'Regarder de nouveau, et dire merci.',
        steps: [
          'Remercier les gens qui m’en ont fait connaître d’autres',
          'Revoir ce qui donne de l’énergie et ce qui en demande',
        ],
      },
    ],
  },
};
