/** Why this person: what the answers say that makes a step with them a likely one. */
import type { Reason, StepKind } from '../model/opportunity.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import type { Contact } from '../model/contact.ts';
import type { Benefit } from '../model/scales.ts';
import { differs, type Ground } from './ground.ts';
import { TRUST_HIGH } from './thresholds.ts';

const HOLDS: {
  readonly [R in Exclude<Reason, 'knows-such-people'>]: (
    contact: Contact,
    ground: Ground,
    benefit: Benefit | null,
  ) => boolean;
} = {
  'has-introduced': (c, ground) => ground.introducedBy(c) > 0,
  'nobody-gives-it': (_, ground, benefit) => benefit !== null && ground.providersOf(benefit) === 0,
  'one-gives-it': (_, ground, benefit) => benefit !== null && ground.providersOf(benefit) === 1,
  'other-function': (c, { network }) => differs(c.function, network.ego.function),
  'other-organisation': (c, { network }) => differs(c.org, network.ego.org),
  'other-site': (c) => (c.proximity ?? 0) > RATING.sameSite,
  energising: (c) => (c.energy ?? 0) >= RATING.energising,
  close: (c) => (c.closeness ?? 0) >= RATING.close,
  trusted: (c) => (c.trust ?? 0) >= TRUST_HIGH,
  'chosen-tie': (c) => c.origin !== null && c.origin !== 'prescribed',
  'no-adjusting': (c) => c.adaptation !== null && c.adaptation <= RATING.unmasked,
  'one-way': (c) => (c.received?.length === 0) !== (c.given?.length === 0),
  delegable: (c) => c.delegable === true,
  'asks-a-lot': (c) => (c.demand ?? 0) >= RATING.high,
  'wants-more': (c) => c.wantsMore === true,
  'others-give-it-too': (c, ground) => ground.isSuperfluous(c),
  'leads-where-others-lead': (c, ground) => ground.isRedundant(c),
  'rarely-in-touch': (c, ground) => ground.isQuiet(c),
};

/** What bears on each kind of step, at most three of which are told. */
const BEARING: { readonly [K in StepKind]: readonly (keyof typeof HOLDS)[] } = {
  meet: ['has-introduced', 'other-function', 'other-organisation', 'other-site', 'energising'],
  ask: ['nobody-gives-it', 'one-gives-it', 'other-function', 'energising', 'close', 'chosen-tie'],
  offer: ['one-way', 'energising', 'close'],
  'invite-challenge': ['trusted', 'other-function', 'other-organisation'],
  deepen: ['energising', 'no-adjusting', 'trusted'],
  reconnect: ['energising', 'close', 'trusted'],
  'be-oneself': ['trusted', 'close', 'energising'],
  'beyond-role': ['energising', 'close', 'other-organisation'],
  unscheduled: ['energising', 'close', 'other-function'],
  limit: ['asks-a-lot', 'wants-more'],
  redirect: ['delegable', 'asks-a-lot', 'wants-more'],
  'agree-on-time': ['wants-more', 'delegable'],
  'step-back': ['others-give-it-too', 'leads-where-others-lead', 'rarely-in-touch'],
};
const REASONS_TOLD = 3;

/** The reasons that hold for a step with the contact, in the order they are told. */
export function reasonsFor(
  kind: StepKind,
  contact: Contact,
  ground: Ground,
  benefit: Benefit | null,
): Reason[] {
  return BEARING[kind]
    .filter((reason) => HOLDS[reason](contact, ground, benefit))
    .slice(0, REASONS_TOLD);
}
