import type { mapTrial as english } from '../en/map-trial.ts';
import { formatsFor } from '../format.ts';

const { list, number, plural } = formatsFor('fr');
const changes = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'changement', other: 'changements' })}`;

export const mapTrial: typeof english = {
  title: 'Et si',
  lead: 'Sélectionnez des personnes et essayez ce qui changerait. Rien n’est enregistré ici, et personne n’en sait rien.',
  tried: (count) => `${changes(count)} à l’essai. Rien n’est enregistré.`,
  preparing: 'Calcul en cours…',
  discard: 'Tout effacer',
  takeBack: (what) => `Reprendre : ${what}`,

  actions: {
    title: 'Essayer',
    gone: 'Comme absente',
    back: 'Faire revenir',
    outside: 'Vers la périphérie',
    inside: 'Dans le cercle intérieur',
    draw: 'Relier par un lien',
    cut: 'Sans leur lien',
    answers: 'Une autre réponse',
    wanted: 'Une personne que vous pourriez souhaiter',
    start: 'Partir de petits pas',
    startHere: 'Essayer ceux-ci',
    points: 'Points d’un profil',
    pointsExplain:
      'Ce que vos réponses contiennent de ce qui compose un profil : 0, rien; 100, tout. Le premier chiffre est celui du réseau que vous avez décrit, le second celui du même réseau avec ces pas. Ce n’est ni une note, ni ce que les gens répondraient.',
    noStart: 'Aucun pas en vue : aucun profil n’atteint 50, ou il manque quelques réponses.',
  },
  fields: {
    closeness: 'Proximité',
    energy: 'Énergie',
    demand: 'Vous demande',
    challenge: 'Vous contredit',
    received: 'Vous apporte',
  },
  wanted: {
    developer: 'Quelqu’un qui vous aide à grandir',
    challenger: 'Quelqu’un qui vous contredit',
    outsider: 'Quelqu’un hors de votre organisation',
    kindred: 'Quelqu’un qui partage un vrai intérêt',
  },

  byHand: {
    label: 'Essayer à la main',
    title: 'Essai à la main.',
    stop: 'Placer plutôt',
    nothing: 'Rien à l’essai. Rien n’est enregistré.',
    how: {
      closeness: 'Menez une personne vers un autre anneau, ou sélectionnez-la : Alt avec ↑ ou ↓.',
      contact:
        'Menez une personne vers l’anneau du centre, comme si vous veniez d’avoir un contact.',
    },
    notHere: {
      benefits:
        'Un anneau ne dit pas de quelle aide il s’agirait. Sélectionnez une personne et essayez « Une autre réponse », ou disposez les anneaux par proximité.',
      level:
        'Changer le niveau d’une personne ne dépend pas de vous : il n’y a rien à essayer ici. Les anneaux par proximité s’y prêtent.',
      force:
        'Dans l’image libre, près et loin ne disent rien : il n’y a rien à essayer ici. Les anneaux par proximité s’y prêtent.',
    },
    taken: (who, from, to) => `${who} : ${from} → ${to}.`,
    stays: (who, ring) => `${who} : ${ring}, comme maintenant.`,
    notThere: (who, ring, only) =>
      only === null
        ? `${who} : « ${ring} » ne s’essaie pas.`
        : `${who} : « ${ring} » ne s’essaie pas, seulement « ${only} ».`,
    moved: (figures) => `Ce qui bougerait : ${figures.join('; ')}.`,
    figure: (label, before, after) => `${label}, ${before} maintenant, ${after} alors`,
  },

  say: {
    gone: (who) => `Comme si ${who} n’était plus là`,
    outside: (who) => `${who} à la périphérie`,
    inside: (who) => `${who} dans le cercle intérieur`,
    answer: (who, field, value) => `${who} : ${field}, ${value}`,
    touch: (who) => `Comme si vous veniez d’avoir un contact avec ${who}`,
    received: (who, benefits) =>
      benefits.length === 0
        ? `${who} ne vous apporte aucune des six`
        : `${who} vous apporte : ${list(benefits)}`,
    drawn: (one, other) => `${one} et ${other} se connaissent`,
    cut: (one, other) => `${one} et ${other} sans leur lien`,
  },

  losses: {
    title: 'Ce que vous perdriez',
    none: 'Rien de ce qui tient à une seule personne ne serait perdu.',
    benefit: (benefit, who) =>
      who === null
        ? `Plus personne dans le cercle intérieur ne vous apporterait ceci : ${benefit}.`
        : `Votre seule source de ceci : ${benefit} (${who}).`,
    silence: 'La dernière voix qui vous contredit ouvertement.',
    kin: (who) => `${who} est de la famille.`,
    care: (who) => `Vous avez une responsabilité envers ${who}.`,
    bridge: (who) => `Votre seul pont vers le monde derrière ${who}.`,
    circle: (who, circle) => `${who}, seule personne de ce cercle : ${circle}.`,
    challenger: (who) => `${who} vous contredit ouvertement.`,
    newcomer: (who) => `Le lien avec ${who} est récent : il est tôt pour en juger.`,
    member: (who, line, side) => `${who}, sans autre de son côté (${line} : ${side}).`,
    protected: 'La liste de ce qu’on ne perd pas à la légère est notre proposition.',
  },

  figures: {
    title: 'Avant et après',
    columns: { sign: 'Chiffre', before: 'Maintenant', after: 'Alors' },
    patterns: 'Profils, 0–100',
    signs: 'Signes vitaux',
    same: 'Aucun de ces chiffres ne bougerait.',
    note: 'Des chiffres du réseau que vous avez décrit, et non une prévision de ce que les gens répondraient.',
    unknown: '–',
  },
  legend: { gone: 'Comme absente', changed: 'À l’essai', added: 'Pas encore là' },
  speak: { gone: 'Essayée comme absente', changed: 'À l’essai', added: 'Pas encore là' },
};
