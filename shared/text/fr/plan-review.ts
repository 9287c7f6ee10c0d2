/** Regarder en arrière : quatre questions, dont chacune peut rester ouverte. Aucun verdict. */
import type { review as english } from '../en/plan-review.ts';

export const review: typeof english = {
  lead: 'Quelques questions, si le cœur vous en dit. Chacune peut rester ouverte, et rien ne les compte.',
  energy: 'Qu’en est-il de votre énergie?',
  energyEnds: { low: 'épuise', high: 'donne' },
  tie: 'Entre vous, par rapport au début',
  ties: { worse: 'Plus difficile', same: 'Comme avant', better: 'Mieux' },
  signal: 'Ce que vous espériez s’est-il montré?',
  signalOf: (sign) => `Espéré : « ${sign} »`,
  worth: 'Cela valait-il le temps donné?',
  degrees: { no: 'Non', 'in-part': 'En partie', yes: 'Oui' },
  reopenHint: 'Ce que vous en avez dit est gardé, et un autre jour est fixé pour y revenir.',
  earlier: 'Regards précédents',
  on: (day) => `Le ${day}`,
  said: {
    energy: {
      drains: 'coûte de l’énergie',
      neither: 'ne coûte ni ne donne d’énergie',
      gives: 'donne de l’énergie',
    },
    tie: {
      worse: 'plus difficile entre nous',
      same: 'comme avant entre nous',
      better: 'mieux entre nous',
    },
    signal: {
      no: 'ce que j’espérais ne s’est pas montré',
      'in-part': 'ce que j’espérais s’est montré en partie',
      yes: 'ce que j’espérais s’est montré',
    },
    worth: {
      no: 'le temps n’en valait pas la peine',
      'in-part': 'une partie du temps en valait la peine',
      yes: 'le temps en valait la peine',
    },
  },
};
