/**
 * The steps that can be proposed, each of one contact: what it takes for it to be plausible, and what
 * it would change. One step of one rating at most, but for requests that go to somebody else; nothing
 * about me, no identity, no self-check; and no tie to a protected person is ever made lighter.
 */
import type { Step, StepKind } from '../model/opportunity.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import type { Contact, ContactChanges } from '../model/contact.ts';
import { type Benefit, BENEFITS } from '../model/scales.ts';
import { differs, type Ground } from './ground.ts';
import { reasonsFor } from './reasons.ts';
import { ALMOST_CHALLENGER, TRUST_ENOUGH } from './thresholds.ts';

/** A step before it was tried. */
export type Draft = Omit<Step, 'alone'>;
/** The steps of one sort that are plausible with the contact: mostly one, or none. */
export type StepMaker = (contact: Contact, ground: Ground) => readonly Draft[];

const COSTS: { readonly [K in StepKind]: Step['cost'] } = {
  meet: 'moderate',
  ask: 'light',
  offer: 'light',
  'invite-challenge': 'moderate',
  deepen: 'moderate',
  reconnect: 'light',
  'be-oneself': 'moderate',
  'beyond-role': 'moderate',
  unscheduled: 'light',
  limit: 'demanding',
  redirect: 'moderate',
  'agree-on-time': 'moderate',
  'step-back': 'demanding',
};

/** What a step takes, by its kind. */
export const costOf = (kind: StepKind): Step['cost'] => COSTS[kind];

/** A step that changes answers about one contact. */
const change = (
  kind: StepKind,
  contact: Contact,
  ground: Ground,
  changed: { readonly to: ContactChanges; readonly benefit?: Benefit },
): Draft => {
  const benefit = changed.benefit ?? null;
  return {
    key: [kind, contact.id, ...(benefit === null ? [] : [benefit])].join(' '),
    kind,
    contact: contact.id,
    wanted: null,
    benefit,
    cost: COSTS[kind],
    reasons: reasonsFor(kind, contact, ground, benefit),
    changes: [{ kind: 'change-contact', id: contact.id, changes: changed.to }],
  };
};

const askFor = (benefit: Benefit, contact: Contact, ground: Ground): readonly Draft[] =>
  contact.received === null || contact.received.includes(benefit) || !ground.isAskable(contact)
    ? []
    : [
        change('ask', contact, ground, {
          to: { received: [...contact.received, benefit] },
          benefit,
        }),
      ];

/**
 * Help to grow, asked of somebody who knows other things than I do, or stands above me. Whoever
 * contradicts openly helps already.
 */
export const askToGrow: StepMaker = (contact, ground) => {
  const { skillOverlap, levelRel, challenge } = contact;
  const knowsOtherwise = skillOverlap !== null && skillOverlap < RATING.high;
  const helpsAlready = (challenge ?? 0) >= RATING.high;
  return (knowsOtherwise || levelRel === 'above') && !helpsAlready
    ? askFor('development', contact, ground)
    : [];
};

/** News of another field. */
export const askForNews: StepMaker = (contact, ground) =>
  differs(contact.function, ground.network.ego.function)
    ? askFor('information', contact, ground)
    : [];

const isChosen = ({ origin }: Contact): boolean => origin !== null && origin !== 'prescribed';

/** Kinds of help no chosen tie gives. */
export const lackingByChoice = ({ core }: Ground): readonly Benefit[] =>
  BENEFITS.filter(
    (benefit) => !core.some((contact) => isChosen(contact) && contact.received?.includes(benefit)),
  );

/** A kind of help no chosen tie gives, asked of a chosen one. */
export const askChosenTie: StepMaker = (contact, ground) =>
  isChosen(contact)
    ? lackingByChoice(ground).flatMap((benefit) => askFor(benefit, contact, ground))
    : [];

/** The kind of help fewest give me, of those the contact does not give. */
const mostLacking = (ground: Ground, given: readonly Benefit[]): Benefit | null =>
  BENEFITS.filter((benefit) => !given.includes(benefit)).toSorted(
    (a, b) => ground.providersOf(a) - ground.providersOf(b),
  )[0] ?? null;

/** Something back, from somebody to whom more goes than comes. */
export const askBack: StepMaker = (contact, ground) => {
  const { received, given } = contact;
  if (received === null || given === null || received.length >= given.length) return [];
  const benefit = mostLacking(ground, received);
  return benefit === null ? [] : askFor(benefit, contact, ground);
};

/** The other direction, where help goes one way only. */
export const completeExchange: StepMaker = (contact, ground) => {
  const { received, given } = contact;
  if (received === null || given === null || !isWelcome(contact)) return [];
  if (received.length > 0 && given.length === 0) {
    const [benefit] = BENEFITS;
    return [change('offer', contact, ground, { to: { given: [benefit] }, benefit })];
  }
  if (received.length > 0 || given.length === 0) return [];
  const benefit = mostLacking(ground, received);
  return benefit === null
    ? []
    : [change('ask', contact, ground, { to: { received: [benefit] }, benefit })];
};

/** Not family, and no drain: somebody one may see more of. */
const isWelcome = ({ kin, energy }: Contact): boolean =>
  kin !== true && (energy === null || energy > RATING.draining);

/** Open dissent, invited from somebody trusted who is one step from it. */
export const inviteChallenge: StepMaker = (contact, ground) =>
  contact.challenge === ALMOST_CHALLENGER &&
  (contact.trust ?? 0) >= TRUST_ENOUGH &&
  ground.isAskable(contact)
    ? [change('invite-challenge', contact, ground, { to: { challenge: RATING.high } })]
    : [];

/** One step of closeness, from distant to near or from near to close. */
export const deepen: StepMaker = (contact, ground) => {
  const { closeness } = contact;
  const isAtStep = closeness === RATING.distant || closeness === RATING.close - 1;
  return isAtStep && isWelcome(contact)
    ? [change('deepen', contact, ground, { to: { closeness: closeness + 1 } })]
    : [];
};

/** One step of closeness where I am myself already. */
export const deepenUnmasked: StepMaker = (contact, ground) =>
  contact.closeness === RATING.close - 1 &&
  contact.adaptation !== null &&
  contact.adaptation <= RATING.unmasked
    ? deepen(contact, ground)
    : [];

/** A sign of life to somebody not heard of for long. */
export const reconnect: StepMaker = (contact, ground) =>
  ground.isOverdue(contact) && isWelcome(contact)
    ? [
        change('reconnect', contact, ground, {
          to:
            ground.asOf === null || contact.lastContact === null
              ? { monthsSinceContact: 0 }
              : { lastContact: ground.asOf },
        }),
      ]
    : [];

/**
 * One step less of adjusting, with somebody trusted on whom nothing depends; not where they expect
 * it of me, as that is not up to me alone.
 */
export const beOneself: StepMaker = (contact, ground) =>
  contact.adaptation !== null &&
  contact.adaptation > RATING.unmasked &&
  (contact.trust ?? 0) >= TRUST_ENOUGH &&
  contact.levelRel !== 'above' &&
  contact.adaptationExpected !== 'expected' &&
  isWelcome(contact)
    ? [change('be-oneself', contact, ground, { to: { adaptation: contact.adaptation - 1 } })]
    : [];

/** A tie of the role that becomes one of choice as well. */
export const goBeyondRole: StepMaker = (contact, ground) =>
  contact.origin === 'prescribed' && ground.isAskable(contact)
    ? [change('beyond-role', contact, ground, { to: { origin: 'mixed' } })]
    : [];

/** A conversation that is not in the calendar. */
export const meetUnscheduled: StepMaker = (contact, ground) =>
  contact.scheduledOnly === true && isWelcome(contact)
    ? [change('unscheduled', contact, ground, { to: { scheduledOnly: false } })]
    : [];

const isLightened = (contact: Contact, ground: Ground): boolean =>
  contact.kin !== true && !ground.isProtected(contact);

/**
 * Requests sent to somebody else who can do it; failing that, held to a limit, one step less. Only
 * where much is asked one-sidedly: who gives as much as they ask is no burden to be lightened.
 */
export const askLess: StepMaker = (contact, ground) => {
  const { demand, delegable } = contact;
  const isLess = delegable === true || demand === RATING.high;
  return ground.isOverdemanding(contact) && isLess && isLightened(contact, ground)
    ? [
        change(delegable === true ? 'redirect' : 'limit', contact, ground, {
          to: { demand: RATING.high - 1 },
        }),
      ]
    : [];
};

/** How much time there is, said aloud to somebody who would like more. */
export const agreeOnTime: StepMaker = (contact, ground) =>
  contact.wantsMore === true && isLightened(contact, ground)
    ? [change('agree-on-time', contact, ground, { to: { wantsMore: false } })]
    : [];

/** Somebody who stands in the core though others give what they give. */
export const stepBack: StepMaker = (contact, ground) =>
  contact.kin !== true && ground.isSuperfluous(contact)
    ? [change('step-back', contact, ground, { to: { core: false } })]
    : [];
