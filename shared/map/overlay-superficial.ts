/**
 * The overlay of the Superficial Networker: distance and thin exchange, and the real core within: the
 * close ties that go both ways, which decide first because enough of them exclude the pattern. Heavy
 * lines join people of that core.
 */
import type { Diagnosis } from '../model/diagnosis.ts';
import { judgeBySigns, type Judged, type OverlayRules, sign, type Sign } from './judgement.ts';

const core = sign('real-core', 'closeReciprocal');
const isRealCore = ({ reasons }: Judged): boolean => reasons.includes(core.reason);
const reciprocal = sign('one-way', 'reciprocal');
const oneWay: Sign = {
  reason: 'one-way',
  holds: (contact, standpoint) => {
    const both = reciprocal.holds(contact, standpoint);
    return both === null ? null : !both;
  },
};

/** Overdue as the diagnosis counts it, which alone knows the day. */
const overdue = (diagnosis: Diagnosis | null): Sign => ({
  reason: 'overdue',
  holds: ({ id }) => {
    const state = diagnosis?.ties[id]?.state ?? null;
    return state === null ? null : state === 'overdue' || state === 'dormant';
  },
});

export const superficial: OverlayRules = {
  isOfCore: true,
  judgeWith: (diagnosis) => {
    const distant = sign('distant', 'distant');
    const thin = sign('thin-exchange', 'thin');
    return judgeBySigns({
      first: 'eases',
      eases: [core],
      raises: [distant, thin],
      minor: [
        { ...oneWay, weight: 2 },
        { ...overdue(diagnosis), weight: 1 },
      ],
      known: [distant, thin],
    });
  },
  isStrong: (one, other) => isRealCore(one) && isRealCore(other),
  strongMark: 'eases',
};
