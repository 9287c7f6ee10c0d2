/**
 * One tie at a time: how strong it is, how long since it was used, what passes along it. Each figure
 * is null as soon as one of the answers it is made of is missing.
 */
import type { Contact } from '../model/contact.ts';
import type { TieFinding } from '../model/diagnosis.ts';
import type { View } from './core.ts';
import { cadenceOf, monthsSinceContact } from './days.ts';
import { OVERDUE_FACTOR, TIE } from './thresholds.ts';

/** Every tie of the core, by contact id. */
export const describeTies = ({ core }: View): Record<string, TieFinding> =>
  Object.fromEntries(
    core.contacts.map((contact) => [contact.id, describeTie(contact, core.setting.asOfDay)]),
  );

/** The tie to one contact as of a day (a day number). */
export function describeTie(contact: Contact, asOfDay: number | null): TieFinding {
  const months = monthsSinceContact(contact, asOfDay);
  const cadence = cadenceOf(contact.closeness);
  const strength = tieStrength(contact);
  const freshness = months === null || cadence === null ? null : freshnessOf(months, cadence);
  const { received, given } = contact;
  return {
    strength,
    strengthClass: strength === null ? null : classOf(strength),
    cadence,
    freshness,
    state: stateOf(months, cadence),
    readiness: strength === null || freshness === null ? null : strength * freshness,
    multiplexity: received?.length ?? null,
    balance: received === null || given === null ? null : balanceOf(given.length, received.length),
  };
}

/**
 * Tie strength, 0–1: (2c + f + t + r) / 5 over Granovetter's dimensions (1973): closeness, counted
 * twice as the best single sign (Marsden & Campbell 1984), frequency on a logarithmic scale that is
 * full at weekly, trust, and exchange (1 both ways, ½ one way). The composite is our proposal.
 */
export function tieStrength(contact: Contact): number | null {
  const { closeness, freqPerYear, trust, received, given } = contact;
  if (closeness === null || freqPerYear === null || trust === null) return null;
  if (received === null || given === null) return null;
  const near = (closeness - 1) / 4;
  const often = Math.min(1, Math.log(1 + freqPerYear) / Math.log(1 + TIE.weekly));
  const trusted = (trust - 1) / 4;
  const exchanged = (Number(received.length > 0) + Number(given.length > 0)) / 2;
  return (2 * near + often + trusted + exchanged) / 5;
}

function classOf(strength: number): NonNullable<TieFinding['strengthClass']> {
  if (strength < TIE.weakBelow) return 'weak';
  return strength >= TIE.strongFrom ? 'strong' : 'medium';
}

/** 2^(−months / (2 · cadence)): about 0.71 after one cadence, ½ after two. Our proposal. */
const freshnessOf = (months: number, cadence: number): number => 2 ** (-months / (2 * cadence));

/** Due from one cadence, overdue beyond one and a half, dormant from three years on. */
function stateOf(months: number | null, cadence: number | null): TieFinding['state'] {
  if (months === null) return null;
  if (months >= TIE.dormantMonths) return 'dormant';
  if (cadence === null) return null;
  if (months > OVERDUE_FACTOR * cadence) return 'overdue';
  return months >= cadence ? 'due' : 'fresh';
}

const balanceOf = (given: number, received: number): number | null =>
  given + received === 0 ? null : (given - received) / (given + received);
