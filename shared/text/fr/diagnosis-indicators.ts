import type { indicators as english } from '../en/diagnosis-indicators.ts';

const selfCheck =
  'La moyenne de deux énoncés de l’autoévaluation, chacun noté de 0, jamais, à 4, toujours.';

export const indicators: typeof english = {
  // Formaliste
  prescribedShare: {
    label: 'Liens venus du poste',
    explanation: 'Les contacts dont le lien vient d’un rôle, sans avoir été choisi ni les deux.',
    of: 'Liens venus du poste',
  },
  benefitsNotCoveredByDiscretionary: {
    label: 'Formes d’aide sans lien choisi',
    explanation:
      'Parmi les six formes d’aide, celles qu’aucun lien choisi ne donne : elles viennent du poste, ou pas du tout.',
    of: 'Les liens choisis, et ce qu’ils donnent',
  },
  sameOrganisation: {
    label: 'Dans la même organisation',
    explanation: 'Les contacts qui travaillent dans la même organisation que vous.',
    of: 'Dans la même organisation',
  },
  verticalShare: {
    label: 'Au-dessus ou au-dessous dans la ligne',
    explanation:
      'Les contacts au-dessus ou au-dessous de vous dans la hiérarchie, plutôt qu’à côté ou en dehors.',
    of: 'Au-dessus ou au-dessous dans la ligne',
  },
  scheduledOnly: {
    label: 'Vus en réunion prévue seulement',
    explanation: 'Les contacts que vous voyez surtout quand une réunion est à l’agenda.',
    of: 'Vus en réunion prévue seulement',
  },
  selfReportF: {
    label: 'Autoévaluation : suivre l’organigramme',
    explanation: selfCheck,
    of: '',
  },

  // Surchargé
  highDemandShare: {
    label: 'Demandent beaucoup',
    explanation: 'Les contacts qui vous demandent beaucoup : 3 ou 4 sur une échelle de 0 à 4.',
    of: 'Ceux qui demandent beaucoup',
  },
  netOutflow: {
    label: 'Plus donné que reçu',
    explanation:
      'Les formes d’aide données moins celles reçues, en part des deux ensemble. Au-dessus de zéro, il sort plus qu’il n’entre.',
    of: 'Ceux qui reçoivent plus de formes d’aide qu’ils n’en donnent',
  },
  coreSizeOver18: {
    label: 'Personnes du cercle intérieur',
    explanation: 'L’article source donne de 12 à 18 personnes pour les cercles les plus efficaces.',
    of: 'Le cercle intérieur',
  },
  hoursShareOnRequests: {
    label: 'Temps de travail sur les demandes d’autrui',
    explanation: 'La part d’une semaine normale qui va à ce que d’autres demandent.',
    of: '',
  },
  drainShare: {
    label: 'Laissent moins d’énergie',
    explanation:
      'Les contacts après qui il reste moins d’énergie. Dans une grande étude, environ 15 % des liens nommés étaient difficiles; on compte donc à partir de là.',
    of: 'Après un moment avec eux : moins d’énergie',
  },
  wantsMoreAccessShare: {
    label: 'Voudraient plus que possible',
    explanation: 'Les contacts qui voudraient plus de votre temps que vous ne pouvez donner.',
    of: 'Ceux qui voudraient plus de temps',
  },
  selfReportO: {
    label: 'Autoévaluation : les demandes remplissent la journée',
    explanation: selfCheck,
    of: '',
  },

  // Expert déconnecté
  skillOverlapShare: {
    label: 'Ont les mêmes compétences',
    explanation:
      'Les contacts dont les compétences recoupent beaucoup les vôtres : 3 ou 4 sur une échelle de 0 à 4.',
    of: 'Ceux qui ont les mêmes compétences',
  },
  'sameFunction(substitute)': {
    label: 'Même fonction, à défaut des compétences',
    explanation:
      'Le recoupement des compétences n’est pas connu pour assez de gens; la même fonction en tient lieu. D’ici là, le mot reste « possible ».',
    of: 'Ceux qui ont la même fonction',
  },
  developmentShare: {
    label: 'Poussent à progresser',
    explanation:
      'Les contacts qui vous aident à vous développer ou qui contredisent ouvertement (3 ou 4 sur 4).',
    of: 'Ceux qui poussent à progresser',
  },
  selfBrokerRate: {
    label: 'Rencontres de votre propre initiative',
    explanation:
      'Parmi les contacts connus par une présentation, ceux que vous avez abordés vous-même. L’article source trace une ligne à 65 %.',
    of: 'Les contacts que vous avez abordés vous-même',
  },
  sameSiteShare: {
    label: 'Même unité ou même lieu',
    explanation: 'Les contacts qui travaillent dans la même unité ou sur le même lieu.',
    of: 'Même unité ou même lieu',
  },
  crossFunctionInfoShare: {
    label: 'Apportent des nouvelles d’ailleurs',
    explanation:
      'Les contacts qui donnent de l’information et travaillent dans une autre fonction que vous.',
    of: 'Des nouvelles d’un autre domaine',
  },
  newContactShare: {
    label: 'Connus depuis deux ans ou moins',
    explanation: 'Les contacts rencontrés au cours des deux dernières années.',
    of: 'Connus depuis deux ans ou moins',
  },
  selfReportD: {
    label: 'Autoévaluation : mêmes compétences, peu d’élan',
    explanation: selfCheck,
    of: '',
  },

  // Réseauteur biaisé
  viewSimilarityShare: {
    label: 'Voient les choses de même',
    explanation:
      'Les contacts qui pensent à peu près comme vous : 3 ou 4 sur une échelle de 0 à 4.',
    of: 'Ceux qui voient les choses de même',
  },
  attributeHomophily: {
    label: 'Profil semblable',
    explanation:
      'La part moyenne des contacts qui ont la même fonction, la même organisation, le même niveau, le même lieu et la même génération que vous; au moins trois des cinq doivent être connus.',
    of: 'Semblables sur la plupart des cinq points',
  },
  challengerShare: {
    label: 'Contredisent ouvertement',
    explanation: 'Les contacts qui contredisent ouvertement : 3 ou 4 sur une échelle de 0 à 4.',
    of: 'Ceux qui contredisent ouvertement',
  },
  density: {
    label: 'Se connaissent entre eux',
    explanation: 'Les liens entre vos contacts, en part de tous ceux qui pourraient exister.',
    of: 'Les contacts qui en connaissent d’autres dans le cercle',
  },
  largestComponentShare: {
    label: 'Dans le plus grand groupe',
    explanation:
      'Les contacts qui, sans vous, se rejoignent directement ou les uns par les autres.',
    of: 'Le plus grand groupe',
  },
  selfReportB: {
    label: 'Autoévaluation : conseils de même avis',
    explanation: selfCheck,
    of: '',
  },

  // Réseauteur superficiel
  weakTieShare: {
    label: 'Liens distants',
    explanation: 'Les contacts dont la proximité est de 1 ou 2 sur une échelle de 1 à 5.',
    of: 'Liens distants',
  },
  thinExchangeShare: {
    label: 'Une forme d’aide, ou aucune',
    explanation:
      'Les contacts avec qui s’échange une forme d’aide au plus, les deux sens ensemble.',
    of: 'Liens à une forme d’aide, ou aucune',
  },
  knownPerStrongTie: {
    label: 'Personnes connues par lien proche',
    explanation:
      'Tous les contacts professionnels que vous entretenez, divisés par les liens proches (4 ou 5 sur 5) du cercle intérieur.',
    of: 'Liens proches',
  },
  reciprocity: {
    label: 'L’aide va dans les deux sens',
    explanation: 'Les contacts qui vous donnent quelque chose et qui reçoivent aussi de vous.',
    of: 'L’aide va dans les deux sens',
  },
  overdueShare: {
    label: 'Un contact se fait attendre',
    explanation:
      'Les contacts dont le dernier échange remonte à plus d’une fois et demie le rythme qui va avec leur proximité.',
    of: 'Un contact se fait attendre',
  },
  redundancy: {
    label: 'Mènent aux mêmes gens',
    explanation:
      'À quel point les contacts mènent aux mêmes personnes : un moins l’efficacité, soit la taille effective divisée par le nombre de contacts.',
    of: 'Les contacts qui connaissent la plupart des autres',
  },
  selfReportS: {
    label: 'Autoévaluation : beaucoup de gens, un peu',
    explanation: selfCheck,
    of: '',
  },

  // Caméléon
  meanAdaptation: {
    label: 'Ajustement, en moyenne',
    explanation: 'À quel point vous vous ajustez, de 0, pas du tout, à 4, énormément.',
    of: 'Là où vous vous ajustez beaucoup',
  },
  authenticCloseShare: {
    label: 'Proches, avec peu d’ajustement',
    explanation:
      'Les contacts d’une proximité de 4 ou 5 avec qui vous vous ajustez à peine (0 ou 1 sur 4).',
    of: 'Proches, avec peu d’ajustement',
  },
  groupsInCharacter: {
    label: 'Cercles avec beaucoup d’ajustement',
    explanation:
      'Les cercles de deux personnes ou plus où l’ajustement moyen atteint 2,5, en part de tous ces cercles.',
    of: 'Dans les cercles avec beaucoup d’ajustement',
  },
  costOfAdapting: {
    label: 'Ajustement qui coûte de l’énergie',
    explanation:
      'Parmi les contacts avec qui vous vous ajustez beaucoup, ceux après qui il reste moins d’énergie. Compté à partir de trois de ces contacts.',
    of: 'Ajustement qui coûte de l’énergie',
  },
  meanTrust: {
    label: 'Confiance, en moyenne',
    explanation: 'Jusqu’où vous faites confiance à vos contacts, de 1 à 5.',
    of: 'Confiance de 1 ou 2 sur 5',
  },
  selfReportC: {
    label: 'Autoévaluation : se fondre partout',
    explanation: selfCheck,
    of: '',
  },
};
