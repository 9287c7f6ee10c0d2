import type { method as english } from '../en/report-method.ts';

export const method: typeof english = {
  lead: 'Comment ces chiffres se forment, pour que chacun puisse les vérifier.',
  rulesTitle: 'Règles',
  rules: [
    'Tous les chiffres portent sur le cercle intérieur. Une part compte ceux pour qui il y a une réponse, et ne paraît que si c’est le cas d’au moins 70 %. Rien de manquant n’est comblé.',
    'Chaque indice change une valeur en un nombre de 0, aucun souci, à 1, plein souci, en ligne droite entre deux repères. La sévérité en est la moyenne pondérée, de 0 à 100, sur les indices disponibles.',
    'Avec moins de huit personnes, moins de 60 % des indices ou sans critère principal, un profil n’est pas noté. Avec moins de dix personnes, moins de 75 % des indices ou un indice de remplacement, seul le mot « possible » sert.',
    'Les critères principaux fonctionnent comme en médecine : s’ils ne sont pas réunis, la sévérité reste à 49 au plus; avec un sur deux, à 69. Une raison qui écarte un profil le retient aussi à 49.',
    'Bandes : sous 25 aucun signe, dès 25 une tendance, dès 50 un profil probable, dès 70 un profil marqué.',
    'Chaque sévérité est recalculée en retirant chaque personne une fois. L’étendue montre combien tient à une seule personne; un changement plus petit qu’une personne n’en est pas un.',
    'Il n’y a ni note globale, ni comparaison avec d’autres gens, ni genre, origine, foi ou santé dans les chiffres.',
  ],
  formulasTitle: 'Formules',
  formulas: [
    {
      name: 'Rencontres de sa propre initiative',
      formula: 'soi ÷ (soi + personne)',
      note: 'Borne basse soi ÷ n; borne haute (soi + circonstance + inconnu) ÷ n. La ligne de 65 % est celle de l’article source.',
    },
    {
      name: 'Densité',
      formula: '2t ÷ (n (n − 1))',
      note: 't liens entre n contacts, sans ceux vers soi.',
    },
    {
      name: 'Taille effective',
      formula: 'n − 2t ÷ n',
      note: 'Burt 1992, dans la forme de Borgatti 1997 pour des liens simples; l’efficacité est la taille effective ÷ n.',
    },
    {
      name: 'Groupes',
      formula: 'composantes connexes',
      note: 'Du réseau des contacts, sans soi; une personne seule en compte pour un.',
    },
    {
      name: 'Profil semblable',
      formula: 'moyenne des « pareil à moi »',
      note: 'Sur fonction, organisation, niveau, lieu et génération; au moins trois doivent être connus.',
    },
    {
      name: 'Sévérité',
      formula: '100 · Σ w s ÷ Σ w',
      note: 's = (valeur − zéro) ÷ (plein − zéro), gardé entre 0 et 1; w est le poids.',
    },
  ],
  marksTitle: 'Trois sortes de repères',
  marks: {
    seed: 'des articles dont ce travail est né. Deux nombres seulement en viennent : 12–18 personnes et 65 %. Tous deux viennent de la pratique, non de seuils validés.',
    research: 'd’une étude publiée, citée d’après son résumé ou un extrait.',
    proposal: 'tous les autres repères, poids et bandes. Ils se discutent.',
  },
  sourcesTitle: 'Sources',
  sources: [
    {
      badge: 'seed',
      text: 'Kraus R. It’s not what you know, it’s who you know: diagnosing and healing your informal professional networks. Can J Physician Leadersh 2021;7(4):153–158.',
    },
    {
      badge: 'seed',
      text: 'Nabipour S, Cole DJ. Sur le sens de tisser des liens, en anesthésiologie.',
    },
    { badge: 'seed', text: 'Network before you need it: networking saves lives.' },
    {
      badge: 'research',
      text: 'Cross R, Thomas R. Managing yourself: a smarter way to network. Harvard Business Review 2011 (lu en extraits et résumés; quatre des six définitions sont de notre plume).',
    },
    {
      badge: 'research',
      text: 'Uzzi B, Dunlap S. How to build your network. Harvard Business Review 2005 (lu en résumés).',
    },
    {
      badge: 'research',
      text: 'Ibarra H, Hunter M. How leaders create and use networks. Harvard Business Review 2007 (lu en extraits).',
    },
    {
      badge: 'research',
      text: 'Burt RS. Structural holes, 1992 (formules telles que d’autres les décrivent et les emploient). Borgatti S. Connections 20, 1997.',
    },
    {
      badge: 'research',
      text: 'Offer S, Fischer C. Difficult people. American Sociological Review 2018 (communiqué) : environ 15 % des liens nommés sont difficiles.',
    },
    {
      badge: 'research',
      text: 'Un article de presse sur General Motors : un quart d’un cercle voulant plus d’accès, comme signe d’alerte.',
    },
    {
      badge: 'research',
      text: 'Kilduff M, Day D. 1994; Mehra A, Kilduff M, Brass D. 2001 (résumés) : les gens qui s’adaptent sont souvent centraux et promus.',
    },
  ],
};
