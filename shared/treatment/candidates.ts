/**
 * The steps in sight for each pattern: what its indicators lack, turned into things one could do with
 * the people there, and into people one could get to know.
 */
import type { Wanted } from '../model/opportunity.ts';
import type { Change } from '../model/change.ts';
import { type Archetype, type Benefit } from '../model/scales.ts';
import type { Ground } from './ground.ts';
import { introducersTo } from './introducers.ts';
import { reasonsFor } from './reasons.ts';
import {
  agreeOnTime,
  askBack,
  askChosenTie,
  askForNews,
  askLess,
  askToGrow,
  beOneself,
  completeExchange,
  costOf,
  deepen,
  deepenUnmasked,
  type Draft,
  goBeyondRole,
  inviteChallenge,
  lackingByChoice,
  meetUnscheduled,
  reconnect,
  type StepMaker,
  stepBack,
} from './steps.ts';
import { SEARCH } from './thresholds.ts';
import { describeWanted, type UnknownWords } from './wanted.ts';

type Remedies = {
  readonly wanted: Wanted | null;
  readonly steps: readonly StepMaker[];
};

/** What helps against each pattern, after the treatments of Kraus 2021; the steps are our proposal. */
const REMEDIES: { readonly [A in Archetype]: Remedies } = {
  formalist: { wanted: 'outsider', steps: [goBeyondRole, meetUnscheduled, askChosenTie] },
  overloaded: { wanted: null, steps: [askLess, agreeOnTime, askBack, stepBack] },
  disconnected_expert: {
    wanted: 'developer',
    steps: [askToGrow, askForNews, inviteChallenge, stepBack],
  },
  biased: { wanted: 'challenger', steps: [inviteChallenge, stepBack] },
  superficial: { wanted: null, steps: [deepen, completeExchange, reconnect, stepBack] },
  chameleon: { wanted: 'kindred', steps: [beOneself, deepenUnmasked] },
};

/** Whom it takes against each pattern, of those one does not know yet; null where nobody new. */
export const wantedAgainst = (archetype: Archetype): Wanted | null => REMEDIES[archetype].wanted;

/** Every step in sight against a pattern, in a fixed order, each under a key of its own. */
export function listCandidates(
  archetype: Archetype,
  ground: Ground,
  words: UnknownWords,
): readonly Draft[] {
  const { wanted, steps } = REMEDIES[archetype];
  return [
    ...(wanted === null ? [] : listMeetings(wanted, ground, words)),
    ...steps.flatMap((make) => ground.core.flatMap((contact) => make(contact, ground))),
  ];
}

/**
 * Meeting somebody wanted through each of those who could introduce me, and by activities shared
 * with people not yet known: one at least, and as many as it takes to have three meetings in sight.
 */
function listMeetings(wanted: Wanted, ground: Ground, words: UnknownWords): Draft[] {
  const introducers = introducersTo(wanted, ground);
  const activities = Math.max(1, SEARCH.stepsMax - introducers.length);
  const ids = freshIds(ground, introducers.length + activities);
  return ids.map((id, index) => {
    const introducer = introducers[index] ?? null;
    const meeting = {
      id,
      wanted,
      introducer: introducer?.contact ?? null,
      benefit: wanted === 'outsider' ? (helpOf(lackingByChoice(ground)) ?? null) : null,
    };
    const changes: Change[] = [{ kind: 'add-contact', contact: describeWanted(meeting, words) }];
    // Where it was never asked who knows whom, one tie told would claim that there is no other.
    if (introducer !== null && ground.network.alterTies !== null) {
      changes.push({ kind: 'set-tie', a: introducer.contact, b: id, weight: 1 });
    }
    const person = ground.core.find((contact) => contact.id === introducer?.contact);
    const reasons = person === undefined ? [] : reasonsFor('meet', person, ground, null);
    return {
      key: `meet ${meeting.introducer ?? id}`,
      kind: 'meet',
      contact: meeting.introducer,
      wanted,
      benefit: meeting.benefit,
      cost: costOf('meet'),
      reasons: introducer?.reach === 'knows-one' ? ['knows-such-people', ...reasons] : reasons,
      changes,
    };
  });
}

/** What somebody new may well bring within months; support and balance take years. */
const SOON: ReadonlySet<Benefit> = new Set(['information', 'influence', 'development', 'purpose']);
const helpOf = (lacking: readonly Benefit[]): Benefit | undefined =>
  lacking.find((benefit) => SOON.has(benefit));

/** Ids nobody in the network has. */
function freshIds({ network }: Ground, count: number): string[] {
  const taken = new Set(network.contacts.map(({ id }) => id));
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number += 1) {
    const id = `new-${String(number)}`;
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}
