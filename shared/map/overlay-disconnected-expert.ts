/**
 * The overlay of the Disconnected Expert: who keeps me with what I know already, and who brings me
 * something else. What excludes the pattern decides first (people who push me on, news from another
 * field), then its first major criterion (the same skills), then the minor ones together.
 */
import type { Contact } from '../model/contact.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { brokersOf } from '../diagnosis/introductions.ts';
import { judgeBySigns, type OverlayRules, sign } from './judgement.ts';

/** Whether the diagnosis reads "the same function", because too few were asked about skills. */
const functionStandsIn = (diagnosis: Diagnosis | null): boolean =>
  diagnosis?.archetypes.disconnected_expert.indicators.some(
    ({ key }) => key === 'sameFunction(substitute)',
  ) ?? false;

/** Whether one of two people introduced the other to me: a door somebody else opened. */
export function isIntroduction(one: Contact, other: Contact): boolean {
  const opened = (door: Contact, by: Contact): boolean =>
    brokersOf(door.met)?.others.includes(by.id) ?? false;
  return opened(one, other) || opened(other, one);
}

export const disconnectedExpert: OverlayRules = {
  isOfCore: true,
  judgeWith: (diagnosis) => {
    const alike = functionStandsIn(diagnosis)
      ? sign('same-function', 'sameFunction')
      : sign('same-skill', 'skilledAlike');
    const develops = sign('develops-me', 'developer');
    return judgeBySigns({
      first: 'eases',
      eases: [develops, sign('cross-field', 'crossFieldInformant')],
      raises: [alike],
      // The minor indicators of the pattern with their weights (`diagnosis/archetypes`).
      minor: [
        { ...sign('met-through-me', 'selfIntroduced'), weight: 2 },
        { ...sign('same-site', 'sameSite'), weight: 2 },
        { ...sign('new-contact', 'newcomer'), weight: -1 },
      ],
      known: [alike, develops],
    });
  },
  isStrong: (one, other) => isIntroduction(one.contact, other.contact),
  strongMark: 'eases',
};
