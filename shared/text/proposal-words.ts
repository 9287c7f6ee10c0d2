/**
 * The planner's codes as sentences, the same on every screen, on paper and in a terminal. Names are
 * given by whoever shows them; nothing here knows anybody.
 */
import type { WantedRole } from '../model/plan.ts';
import type { MissingCategory, SignCode } from '../model/plan-codes.ts';
import type { Ground, Introducer, Sign } from '../model/proposal.ts';
import { ARCHETYPES, PROXIMITIES } from '../model/scales.ts';
import type { Catalogue } from './catalogue.ts';
import type { Formats } from './format.ts';

/** What a ground speaks of, in words: the help, whom nobody is like, the pattern. */
function subjectOf({ benefit, category }: Ground, text: Catalogue): string {
  if (benefit !== null) return text.terms.benefits[benefit];
  const archetype = ARCHETYPES.find((code) => code === category);
  if (archetype !== undefined) return text.terms.archetypes[archetype];
  return isMissing(category, text) ? text.proposals.missing[category] : '';
}

const isMissing = (category: string | null, text: Catalogue): category is MissingCategory =>
  category !== null && category in text.proposals.missing;

/** One fact a proposal rests on, as a sentence. */
export function groundWords(ground: Ground, text: Catalogue): string {
  const words = text.proposals.grounds;
  const { code, count } = ground;
  switch (code) {
    case 'others-give-it-too':
    case 'introduced-many':
      return words[code](count ?? 0);
    case 'rarely-in-touch':
    case 'long-not-seen':
    case 'due':
      return words[code](count);
    case 'nobody-gives':
    case 'one-gives':
    case 'nobody-there':
    case 'pattern-present':
      return words[code](subjectOf(ground, text));
    default:
      return words[code];
  }
}

/** Why somebody could introduce me: what stands after their name. */
export function introducerWords(
  { reach, through }: Introducer,
  nameOf: (id: string) => string,
  text: Catalogue,
): string {
  const words = text.proposals.reaches;
  if (reach !== 'knows-one') return words[reach];
  return words['knows-one'](through === null ? '' : nameOf(through));
}

/** Somebody I do not know yet, described by what is wanted of them: a proposed role has no other name. */
export function roleWords(role: WantedRole, text: Catalogue): string {
  const words = text.proposals.role;
  const { benefit } = role;
  // The narrower place says it all: who is at an organisation by name is at one besides mine.
  const place = role.org === null ? (role.outside ? words.outside : null) : words.org(role.org);
  const far = PROXIMITIES.find((proximity) => proximity === role.proximity);
  return [
    words.somebody,
    role.generation === null ? null : words.generations[role.generation],
    benefit === null ? null : words.benefits[benefit],
    role.levelRel === null ? null : words.levels[role.levelRel],
    role.function === null ? null : words.function(role.function),
    place,
    far === undefined ? null : words.proximities[far],
  ]
    .filter((part) => part !== null)
    .reduce((sentence, part, at) => `${sentence}${at <= 1 ? ' ' : ', '}${part}`);
}

/** What of an experiment shows so far, as a line: a count or a share, then and now. */
export function signWords({ code, before, after, isThere }: Sign, words: SignWords): string {
  const { text, formats } = words;
  const label = text.proposals.signs[code];
  if (before === null || after === null || isThere === null) return text.proposals.signOpen(label);
  const figure = SHARES.has(code) ? formats.percent : formats.number;
  return text.proposals.sign(label, figure(before), figure(after), isThere);
}

/** A catalogue, and numbers in its language. */
type SignWords = { readonly text: Catalogue; readonly formats: Formats };

/** What is told in percent; the rest is counted. */
const SHARES: ReadonlySet<SignCode> = new Set([
  'hours-on-requests',
  'self-made-contacts',
  'both-ways',
]);
