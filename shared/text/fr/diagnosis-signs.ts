import type {
  against as englishAgainst,
  bridges as englishBridges,
  pool as englishPool,
  signs as englishSigns,
  ties as englishTies,
} from '../en/diagnosis-signs.ts';
import { formatsFor } from '../format.ts';

const { list, number, percent, plural } = formatsFor('fr');

export const signs: typeof englishSigns = {
  title: 'Dix signes vitaux',
  lead: 'Dix chiffres à lire ensemble, au lieu d’une note.',
  columns: {
    sign: 'Signe',
    value: 'Valeur',
    state: 'Se lit',
    answered: 'Réponses',
    mark: 'Repère',
  },
  marks: { seed: 'article', research: 'recherche', proposal: 'proposition' },
  labels: {
    size: 'Taille',
    selfBroker: 'Rencontres de votre fait',
    benefits: 'Formes d’aide',
    boundaries: 'Lignes traversées',
    openness: 'Ouverture',
    challengers: 'Contredisent ouvertement',
    energy: 'Bilan d’énergie',
    demand: 'Demandent beaucoup',
    freshness: 'Liens entretenus',
    giving: 'Aidés ce mois-ci',
  },
  states: {
    'in-range': 'Rien à signaler',
    room: 'De la place',
    large: 'Au-dessus de l’étendue',
    look: 'À regarder',
    uncertain: 'Reste ouvert',
    'cannot-tell': 'Pas encore à dire',
  },
  said: {
    size: {
      room: 'Au-dessous des 12–18 de l’article source.',
      'in-range': 'Dans les 12–18 de l’article source.',
      large: 'Au-dessus des 12–18 de l’article source.',
    },
    selfBroker: {
      'in-range': 'Sous la ligne des 65 %, quelles que soient les réponses manquantes.',
      uncertain: 'Sur la ligne des 65 %, ou les réponses manquantes pourraient la franchir.',
      look: 'Au-dessus de la ligne des 65 %, quelles que soient les réponses manquantes.',
    },
    benefits: {
      room: 'Les six formes d’aide ne vous parviennent pas encore toutes.',
      'in-range': 'Les six formes d’aide vous parviennent.',
    },
    boundaries: {
      room: 'Sur une ligne au moins, tout le monde est de votre côté.',
      uncertain: 'Chaque ligne connue est traversée; d’autres ne sont pas connues.',
      'in-range': 'Quelqu’un se tient au-delà de chaque ligne.',
    },
    openness: {
      look: 'Beaucoup peuvent se joindre entre eux sans vous.',
      'in-range': 'La plupart mènent où personne d’autre ne mène.',
    },
    challengers: {
      look: 'Personne ne contredit ouvertement jusqu’ici.',
      room: 'Beaucoup dépend d’une seule voix.',
      'in-range': 'Plus d’une voix contredit ouvertement.',
    },
    energy: {
      look: 'Une bonne part de ce temps coûte de l’énergie.',
      'in-range': 'Au total, ce temps donne de l’énergie.',
    },
    demand: {
      look: 'Beaucoup de gens demandent beaucoup.',
      'in-range': 'Peu de gens demandent beaucoup.',
    },
    freshness: {
      look: 'Bien des liens attendent au-delà de leur rythme.',
      'in-range': 'La plupart des liens servent à leur rythme.',
    },
    giving: {
      room: 'Aucun contact d’un mois avec ceux à qui vous donnez.',
      'in-range': 'Des gens à qui vous donnez, joints depuis un mois.',
    },
  },
  beside: {
    fragile: (count) =>
      count === 0
        ? 'Aucune ne tient à une seule personne.'
        : `${number(count)} par une seule personne.`,
    components: (count) =>
      plural(count, {
        one: 'Un seul groupe sans vous.',
        other: `${number(count)} groupes séparés sans vous.`,
      }),
    energy: (energizing, draining) =>
      `${percent(energizing)} laissent plus d’énergie, ${percent(draining)} moins.`,
  },
  introductions: (known, of) =>
    `${number(known)} ${plural(known, { one: 'présentation connue', other: 'présentations connues' })} sur ${number(of)}`,
  lines: (told, of) =>
    `${number(told)} ${plural(told, { one: 'ligne connue', other: 'lignes connues' })} sur ${number(of)}`,
  needs: {
    size: 'Il faut les gens sur qui vous comptez.',
    selfBroker: 'Il faut cinq personnes, et comment vous avez connu la plupart.',
    benefits: 'Il faut ce que vous recevez de chacun.',
    boundaries: 'Il faut le niveau, l’organisation, la fonction, le lieu ou l’âge.',
    openness: 'Il faut qui connaît qui.',
    challengers: 'Il faut la franchise de chacun à vous contredire.',
    energy: 'Il faut ce que laisse le temps passé avec chacun.',
    demand: 'Il faut ce que chacun vous demande.',
    freshness: 'Il faut la proximité de chacun et le dernier contact.',
    giving: 'Il faut ce que vous donnez et le dernier contact.',
  },
};

export const ties: typeof englishTies = {
  title: 'Les liens et le temps',
  lead: 'Un lien s’efface quand on ne s’en sert pas, chacun à son pas.',
  meaning:
    'Les rythmes d’une semaine et d’un mois pour les plus proches suivent des exposés grand public des travaux de Dunbar; les autres rythmes, et ce qui compte comme dû ou en retard, sont notre proposition. Les trois ans d’un lien endormi viennent de la recherche.',
  states: { fresh: 'Frais', due: 'À reprendre', overdue: 'En retard', dormant: 'Endormi' },
  hints: {
    fresh: 'un contact dans son rythme',
    due: 'son moment est revenu',
    overdue: 'bien au-delà de son rythme',
    dormant: 'trois ans ou plus',
  },
  notAsked: 'Le dernier contact et la proximité ne sont encore connus pour personne.',
  coldTitle: 'Se refroidissent',
  cold: 'Une ligne ou un appel suffit. Les ponts viennent d’abord : ils s’effacent le plus vite, et personne d’autre ne joint ce qu’ils joignent.',
  bridge: 'pont',
  more: (count) => `et ${number(count)} de plus`,
  going: (count, bridging) =>
    plural(count, {
      one: `${number(count)} lien se refroidit${bridging === 0 ? '' : ', et c’est un pont'}.`,
      other: `${number(count)} liens se refroidissent${bridging === 0 ? '' : `, dont ${number(bridging)} ${plural(bridging, { one: 'pont', other: 'ponts' })}`}.`,
    }),
  strengthTitle: 'Force',
  strengths: { strong: 'Fort', medium: 'Moyen', weak: 'Faible' },
  strengthMeaning:
    'D’après la proximité, qui compte double, la fréquence, la confiance et l’aide dans les deux sens. Ce mélange est notre proposition. Faible n’est pas un défaut : dans un grand essai, les liens modérément faibles ont le plus aidé à trouver un emploi.',

  layersTitle: 'Couches de temps',
  layers: {
    supportClique: 'Un contact chaque semaine',
    sympathyGroup: 'Un contact chaque mois',
    core: 'Dans le cercle intérieur',
    known: 'Connus où que ce soit',
  },
  usual: (count) => `souvent environ ${number(count)}`,
  layersMeaning:
    'Chaque couche contient la précédente. Les tailles habituelles viennent d’exposés grand public des travaux de Dunbar, et les gens diffèrent beaucoup : c’est une description de l’emploi du temps, pas une cible.',
};

export const bridges: typeof englishBridges = {
  title: (count) => plural(count, { one: 'Un pont', other: `${number(count)} ponts` }),
  text: (count) =>
    plural(count, {
      one: 'Une personne joint seule un groupe ou un cercle : sans elle, toute une partie de ce réseau serait hors de portée.',
      other: `${number(count)} personnes joignent chacune seules un groupe ou un cercle : sans elles, des parties entières de ce réseau seraient hors de portée.`,
    }),
  loses: { component: 'un groupe à soi', circle: 'l’unique personne de son cercle' },
  echo: 'Presque tout le monde est dans un seul groupe, et plus de la moitié des liens possibles y existent : ce qui s’y dit tend à revenir en écho.',
};

export const pool: typeof englishPool = {
  more: (share, around, index) =>
    `Ici, ${percent(share)} vous ressemblent; autour de vous, environ ${percent(around)} : plus que le choix n’en offrait (${number(index, 2)} sur 1).`,
  fewer: (share, around, index) =>
    `Ici, ${percent(share)} vous ressemblent; autour de vous, environ ${percent(around)} : moins que le choix n’en offrait (${number(index, 2)} sur −1).`,
  same: (share) =>
    `Ici, ${percent(share)} vous ressemblent, autant que parmi les gens autour de vous.`,
};

export const against: typeof englishAgainst = {
  title: 'À mettre aussi dans la balance',
  chosenBenefits: (benefits) => `les liens choisis donnent ceci : ${list(benefits).toLowerCase()}`,
  outside: 'liens hors de votre ligne',
  energizers: 'gens qui laissent plus d’énergie',
  delegable: 'demandes que d’autres pourraient prendre',
  crossField: 'nouvelles d’autres domaines',
  newest: 'connus depuis deux ans ou moins',
  challengers: 'gens qui contredisent ouvertement',
  groups: (count) =>
    plural(count, { one: 'un seul groupe', other: `${number(count)} groupes séparés` }),
  closeReciprocal: 'liens proches avec de l’aide dans les deux sens',
  bridges: 'ponts',
  maskOff: (circles) => `presque aucun ajustement dans ${list(circles)}`,
  chosen: 'beaucoup d’ajustement de votre propre gré',
  expected: 'beaucoup d’ajustement parce qu’on s’y attend',
};
