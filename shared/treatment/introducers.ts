/** Who could introduce me to those who help against a pattern: where each kind is looked for. */
import type { Wanted } from '../model/opportunity.ts';
import type { Introducer } from '../model/proposal.ts';
import type { Contact } from '../model/contact.ts';
import { differs, type Ground } from './ground.ts';
import { rankIntroducers } from './who-could-introduce.ts';

/** Whether the contact stands where somebody wanted would be looked for. */
const STANDS_THERE: {
  readonly [W in Wanted]: (contact: Contact, ground: Ground) => boolean;
} = {
  developer: (contact, { network }) => differs(contact.function, network.ego.function),
  challenger: (contact, { network }) => differs(contact.org, network.ego.org),
  outsider: (contact, { network }) => differs(contact.org, network.ego.org),
  kindred: ({ circle, adaptation }) => circle !== null && adaptation === 0,
};

/** The people of the core who could introduce me to somebody wanted, the likeliest first. */
export const introducersTo = (wanted: Wanted, ground: Ground): Introducer[] =>
  rankIntroducers(
    {
      isThere: (contact) => STANDS_THERE[wanted](contact, ground),
      // Another field, another world: what is wanted is known by what it is not.
      isOfField: () => false,
    },
    {
      people: ground.core,
      alterTies: ground.network.alterTies,
      brokers: ground.diagnosis.broker.brokers,
    },
  );
