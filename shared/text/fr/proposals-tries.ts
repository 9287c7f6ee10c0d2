import type { tries as english } from '../en/proposals-tries.ts';

export const tries: typeof english = {
  experiments: {
    formalist: {
      less: 'Mettre une réunion à l’agenda pour tout',
      more: 'Parler avec des gens à côté de la ligne et au-dehors, parce que vous le choisissez',
      first: 'Deux conversations par mois hors de la ligne, qui ne sont à l’agenda de personne',
      stop: 'Arrêter si cela met quelqu’un en difficulté auprès des responsables',
    },
    overloaded: {
      less: 'Être la première adresse pour tout',
      more: 'Passer le relais, rapprocher des gens, avoir des heures à soi',
      first: 'Passer trois demandes par semaine à quelqu’un qui peut aider aussi',
      stop: 'Arrêter si une chose importante reste en plan à cause de cela',
    },
    disconnected_expert: {
      less: 'Dîner toujours dans le même couloir',
      more: 'Des gens d’autres domaines qui vous poussent à progresser, rencontrés par ceux que vous connaissez',
      first: 'Une conversation par mois pour apprendre, avec quelqu’un qu’on vous a présenté',
      stop: 'Arrêter si cela prend un temps dont votre travail ne peut se passer',
    },
    biased: {
      less: 'Décider à l’intérieur du cercle',
      more: 'Des voix qui contredisent, venues d’autres coins',
      first:
        'Avant chaque décision d’importance, consulter la personne la plus susceptible de ne pas être d’accord',
      stop: 'Arrêter si cela ne coûte que du temps et qu’aucune réponse n’est nouvelle',
    },
    superficial: {
      less: 'Collectionner des connaissances',
      more: 'Cinq liens qui vont plus loin',
      first:
        'Chaque semaine, amener un lien existant à une deuxième forme d’aide, dans un sens ou dans l’autre',
      stop: 'Arrêter si cela devient un devoir, pour vous ou pour l’autre',
    },
    chameleon: {
      less: 'S’ajuster là où cela vous coûte beaucoup',
      more: 'Dire ce qui vous intéresse vraiment; rapprocher deux cercles',
      first: 'Dire une chose vraie et peu populaire dans un cercle où vous vous sentez en sécurité',
      stop: 'Arrêter aussitôt si on vous en tient rigueur : s’ajuster est peut-être ce qui vous y protège',
    },
    none: {
      less: 'Rien en particulier',
      more: 'Garder ce qui est bon, et une forme d’aide qui tient à une seule personne',
      first: 'Donner une petite chose une fois par semaine',
      stop: 'Arrêter si l’on se met à tenir des comptes',
    },
  },
  signals: {
    formalist: 'Au moins quatre des six formes d’aide viennent de liens que j’ai choisis',
    overloaded:
      'Deux personnes de moins me demandent beaucoup, une de moins me coûte de l’énergie, moins d’heures vont aux demandes',
    disconnected_expert:
      'Un quart du cercle, ou deux personnes de plus, me pousse à progresser, et on m’en a présenté davantage',
    biased:
      'Deux personnes ou plus me contredisent ouvertement, et un coin de plus, à part, est dans le cercle',
    superficial: 'Trois liens distants de moins, et l’aide va plus souvent dans les deux sens',
    chameleon: 'Avec au moins deux proches, je ne m’ajuste presque pas',
  },

  signs: {
    'chosen-help': 'Formes d’aide venues de liens que j’ai choisis',
    'demanding-people': 'Gens qui demandent beaucoup',
    'draining-people': 'Gens avec qui le temps coûte de l’énergie',
    'hours-on-requests': 'Heures qui vont aux demandes',
    developers: 'Gens qui me poussent à progresser',
    'self-made-contacts': 'Gens rencontrés de ma propre initiative',
    challengers: 'Gens qui me contredisent ouvertement',
    corners: 'Coins du cercle séparés des autres',
    'distant-ties': 'Liens distants',
    'both-ways': 'Liens où l’aide va dans les deux sens',
    'unmasked-close': 'Proches avec qui je ne m’ajuste presque pas',
    stable: 'Profils qui ressortent',
  },
  sign: (label, before, after, isThere) =>
    `${label} : ${before} alors, ${after} maintenant${isThere ? ', comme espéré' : ''}`,
  signOpen: (label) => `${label} : les réponses ne permettent pas de le dire`,

  activities: {
    'grant-bid': {
      name: 'Une demande de subvention',
      how: 'Avec quelqu’un d’un autre domaine, dont vous ne sauriez écrire la partie.',
    },
    'quality-project': {
      name: 'Un projet qualité entre services',
      how: 'Un problème qui dérange deux services, et un chiffre à faire bouger.',
    },
    'policy-initiative': {
      name: 'Une initiative en politique de santé',
      how: 'Un mémoire ou une audience, avec des gens qui savent comment se prennent les décisions.',
    },
    'charity-board': {
      name: 'Le conseil d’un organisme de bienfaisance',
      how: 'Des gens de métiers très différents, et une cause qui compte.',
    },
    'team-sport': {
      name: 'Un sport d’équipe',
      how: 'Une équipe qui a besoin de tous, et où les titres ne comptent pas.',
    },
    'community-drive': {
      name: 'Une corvée de quartier',
      how: 'Collecter, bâtir, vacciner : une journée où il faut tous les bras.',
    },
    symposium: {
      name: 'L’organisation d’un symposium',
      how: 'Un comité de programme de trois domaines, et une journée qui doit marcher.',
    },
    'disaster-exercise': {
      name: 'Un exercice de catastrophe',
      how: 'Tout le monde, de l’accueil aux pompiers, et personne ne s’en tire seul.',
    },
    course: {
      name: 'Un cours donné à deux',
      how: 'Deux personnes qui savent des choses différentes, et des apprenants qui le remarquent.',
    },
    'hosted-evening': {
      name: 'Une soirée chez vous',
      how: 'Six personnes de trois cercles, une question, et deux convives qui devraient se connaître.',
    },
  },

  messages: {
    ask: {
      name: 'Demander',
      text: 'J’ai pensé à vous à cause de … Auriez-vous vingt minutes pour me dire comment vous voyez la chose? Si cela ne convient pas, c’est tout à fait correct.',
    },
    wake: {
      name: 'Après longtemps',
      text: 'Cela fait un moment. … m’a fait penser à vous aujourd’hui, et je me suis demandé comment vous alliez. Rien ne presse pour répondre.',
    },
    thank: {
      name: 'Dire merci',
      text: 'Vous ne savez peut-être pas ce qui en est sorti : parce que vous …, j’ai pu … Merci.',
    },
    redirect: {
      name: 'Passer le relais',
      text: 'Merci de penser à moi. Je ne suis pourtant pas le chemin le plus court : … s’y connaît mieux que moi. Voulez-vous que je vous mette en contact?',
    },
    scope: {
      name: 'Dire combien il y a',
      text: 'J’aimerais aider. Ce que je peux donner, c’est vingt minutes le … Est-ce que cela servirait? S’il faut davantage, voyons ensemble qui d’autre pourrait le faire.',
    },
    'no-but': {
      name: 'Non, mais',
      text: 'J’y ai réfléchi, et je ne peux pas m’en charger en ce moment. Ce que je peux faire, c’est …',
    },
  },
};
