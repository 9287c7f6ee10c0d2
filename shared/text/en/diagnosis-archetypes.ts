/**
 * What each archetype means, what it also buys and what else it could mean. Benefit stands before
 * cost everywhere (`alsoBuys` is read first), and none of it speaks of the person: an archetype is
 * a pattern in the network that was described.
 */
import { formatsFor } from '../format.ts';

const { number, plural } = formatsFor('en');

export const archetypes = {
  formalist: {
    inSentence: 'the Formalist',
    definition:
      'Leans on the official chart of the organisation and passes by what informal ties could bring.',
    alsoBuys: 'Clear routes, predictable answers, and people whose task it is to help.',
    couldAlsoMean: [
      'A first year in a post, when nearly every tie is still an assigned one.',
      'A small unit, or one with a strict chain of command.',
      'Ties that came with the job and have become friendships since: “both” says so.',
      'Work outside any organisation.',
    ],
    exclusion: 'ties chosen freely, or both, already give at least five of the six kinds of help',
    question: 'Whom would you call if the chart of the organisation vanished overnight?',
  },
  overloaded: {
    inSentence: 'the Overloaded Networker',
    definition:
      'So many people rely on one person that requests pile up at their door and energy runs short.',
    alsoBuys: 'Trust and influence: people come because it helps, and the news comes with them.',
    couldAlsoMean: [
      'A short crisis, such as a month on call.',
      'Children, parents or others to look after at home.',
      'Trainees or a team for whom asking is right.',
      'A season of generosity, taken on knowingly.',
      'A large inner circle and nothing more.',
    ],
    exclusion:
      'few contacts cost energy and the self-check does not speak of strain: in demand, and coping',
    question: 'Which request would nobody miss if it went to somebody else from Monday?',
  },
  disconnected_expert: {
    inSentence: 'the Disconnected Expert',
    definition:
      'Stays with people who strengthen what is known already, rather than with those who push towards new skills.',
    alsoBuys:
      'Speed, depth and a shared language: among people with the same skills much goes without saying.',
    couldAlsoMean: [
      'A deliberate phase of deep work.',
      'A very small specialty.',
      'A recent move to another country.',
      'Learning that comes from reading or courses rather than from people.',
    ],
    exclusion:
      'at least a quarter of the contacts push towards growth and at least a quarter bring news from another field',
    question: 'Who taught you something last that your closest colleagues could not have?',
  },
  biased: {
    inSentence: 'the Biased Networker',
    definition:
      'Takes advice mostly from people with a similar profile and similar views, who confirm more than they question.',
    alsoBuys: 'Trust and quick agreement: among people who see things alike, news travels fast.',
    couldAlsoMean: [
      'A region or a unit in which most people are alike anyway.',
      'A circle of people who share an under-represented background, which is an asset.',
      'A very small specialty.',
      'Ties meant for support alone, such as a partner or old friends.',
    ],
    exclusion: 'at least a quarter of the contacts push back openly: similar, but no echo',
    question: 'Who would tell you that your best idea of this year is a mistake?',
  },
  superficial: {
    inSentence: 'the Superficial Networker',
    definition:
      'Keeps light contact with as many people as possible, in the belief that more is better.',
    alsoBuys: 'Reach: distant acquaintances bring news and openings that close ones cannot.',
    couldAlsoMean: [
      'A new place, where ties are only being built.',
      'A search for a post.',
      'A public role.',
      'People on the list who belong to its edge: do you rely on each of them?',
    ],
    exclusion:
      'at least five ties are close and go both ways: a wide edge around a core that holds',
    question: 'If you could keep five of these ties, which would they be, and what do they need?',
  },
  chameleon: {
    inSentence: 'the Chameleon',
    definition:
      'Changes interests, values and manner to match each group, and in the end belongs fully to none.',
    alsoBuys: 'Ease in many rooms: people who adapt well are often central and often promoted.',
    couldAlsoMean: [
      'A new role, learned by trying it on.',
      'An adjustment others demand. Where it is imposed, as code-switching often is, it costs and is no flaw.',
      'Tact, with close ties that need none of it.',
    ],
    exclusion: 'at least three close ties need no adjusting',
    question: 'Is the adjusting chosen, or expected by others?',
  },
};

/**
 * What stands in place of the Chameleon's words where the adjusting is mostly expected by others:
 * a mask they require, which is no flaw, and help that can carry part of it.
 */
export const mask = {
  term: 'A mask others require',
  words: (expected: number, both: number, answered: number) => ({
    inSentence: 'carrying a mask others require',
    definition: `Adjusts because it is asked for: ${number(expected)} of ${number(answered)} people ${plural(expected, { one: 'expects', other: 'expect' })} it${both === 0 ? '' : `, ${number(both)} more in part`}. That is no flaw.`,
    alsoBuys:
      'A way into rooms that might stay closed otherwise. It takes energy, and setting it down is not up to you alone: an affinity circle, a mentor who has known it, an ally with standing, an equity or ombuds office or a health programme can carry part of it.',
    couldAlsoMean: [
      'A new role or place, where the unwritten rules are still being learned.',
      'A workplace in which nearly everybody adjusts.',
      'Adjusting that is partly your own choice: “both” says so.',
    ],
    exclusion: archetypes.chameleon.exclusion,
    question: 'Where need you not adjust at all, and what makes that so?',
  }),
};
