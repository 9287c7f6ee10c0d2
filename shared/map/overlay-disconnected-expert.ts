/**
 * The overlay of the Disconnected Expert: who keeps me with what I know already, and who brings me
 * something else. What excludes the pattern decides first (people who push me on, news from another
 * field), then its first major criterion (the same skills), then the minor ones together.
 */
import type { Contact } from '../model/contact.ts';
import { brokersOf } from '../diagnosis/introductions.ts';
import type { FactName } from '../diagnosis/facts.ts';
import { holds, type Judge, type Reason } from './judgement.ts';
import type { Mark } from './scene.ts';

/** The minor signs and their weights in the pattern (`diagnosis/archetypes`); easing ones negative. */
const MINOR = [
  { fact: 'selfIntroduced', reason: 'met-through-me', weight: 2 },
  { fact: 'sameSite', reason: 'same-site', weight: 2 },
  { fact: 'newcomer', reason: 'new-contact', weight: -1 },
] as const satisfies readonly { fact: FactName; reason: Reason; weight: number }[];

/** Minor signs raise only together: they must weigh as much as a major criterion. Our proposal. */
const MAJOR_WEIGHT = 3;

/**
 * How to judge a contact. `functionStandsIn` says that the diagnosis reads "the same function" for
 * "the same skills", because too few were asked about skills.
 */
export function judgeForDisconnectedExpert(functionStandsIn: boolean): Judge {
  const alike = functionStandsIn
    ? ({ fact: 'sameFunction', reason: 'same-function' } as const)
    : ({ fact: 'skilledAlike', reason: 'same-skill' } as const);
  return (contact, setting) => {
    const has = (fact: FactName): boolean => holds(fact, contact, setting) === true;
    const minor = MINOR.filter(({ fact }) => has(fact));
    const isAlike = has(alike.fact);
    const develops = has('developer');
    const informs = has('crossFieldInformant');
    const reasons: Reason[] = [
      ...(develops ? (['develops-me'] as const) : []),
      ...(informs ? (['cross-field'] as const) : []),
      ...(isAlike ? [alike.reason] : []),
      ...minor.map(({ reason }) => reason),
    ];
    const balance = minor.reduce((sum, { weight }) => sum + weight, 0);
    const isUnknown =
      holds(alike.fact, contact, setting) === null && holds('developer', contact, setting) === null;
    const rest: Mark =
      balance >= MAJOR_WEIGHT
        ? 'raises'
        : isUnknown
          ? 'unknown'
          : balance < 0
            ? 'eases'
            : 'neutral';
    return { mark: develops || informs ? 'eases' : isAlike ? 'raises' : rest, reasons };
  };
}

/** Whether one of two people introduced the other to me: a door somebody else opened. */
export function isIntroduction(one: Contact, other: Contact): boolean {
  const opened = (door: Contact, by: Contact): boolean =>
    brokersOf(door.met)?.others.includes(by.id) ?? false;
  return opened(one, other) || opened(other, one);
}
