/**
 * The overlay of the Overloaded Networker: who asks a lot of me, and who gives me energy. Much demand
 * decides first, whatever else a tie gives. Heavy lines join people who ask a lot and know each other;
 * pairs who might meet without me are joined by a broken line.
 */
import type { Network } from '../model/network.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import { judgeBySigns, type Judged, type OverlayRules, sign } from './judgement.ts';
import type { ScenePair } from './scene.ts';

const demanding = sign('asks-a-lot', 'highDemand');
const asksALot = ({ reasons }: Judged): boolean => reasons.includes(demanding.reason);

export const overloaded: OverlayRules = {
  isOfCore: true,
  judgeWith: () =>
    judgeBySigns({
      first: 'raises',
      raises: [demanding],
      eases: [sign('energises-me', 'energising')],
      minor: [
        { ...sign('wants-more', 'wantsMore'), weight: 2 },
        { ...sign('drains-me', 'draining'), weight: 2 },
        { ...sign('net-giving', 'netGiving'), weight: 2 },
      ],
      known: [demanding],
    }),
  isStrong: (one, other) => asksALot(one) && asksALot(other),
  strongMark: 'eases',
};

/** More broken lines than these would hide the people. */
const PAIRS_MAX = 40;

/**
 * Pairs in the inner circle who both ask a lot of me, do not know each other as far as I said, and
 * share a circle or a function: people I stand between who might turn to each other. The most
 * demanding first, at most forty; none while who-knows-whom was never asked. Our proposal.
 */
export function pairsWhoMightMeet({ contacts, alterTies }: Network): readonly ScenePair[] {
  if (alterTies === null) return [];
  const asking = contacts
    .filter(({ core, demand }) => core && (demand ?? 0) >= RATING.high)
    .toSorted((a, b) => (b.demand ?? 0) - (a.demand ?? 0) || (a.id < b.id ? -1 : 1));
  const tied = new Set(alterTies.flatMap(({ a, b }) => [key(a, b), key(b, a)]));
  const pairs: ScenePair[] = [];
  for (const [index, one] of asking.entries()) {
    for (const other of asking.slice(index + 1)) {
      if (pairs.length === PAIRS_MAX) return pairs;
      const shares =
        (one.circle !== null && one.circle === other.circle) ||
        (one.function !== null && one.function === other.function);
      if (shares && !tied.has(key(one.id, other.id))) pairs.push({ a: one.id, b: other.id });
    }
  }
  return pairs;
}

const key = (a: string, b: string): string => JSON.stringify([a, b]);
