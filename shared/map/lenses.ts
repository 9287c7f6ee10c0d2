/**
 * The lenses: one side of the ties laid over the map, which no single pattern owns. What calls for
 * care raises, what one would keep eases.
 */
import type { Benefit } from '../model/scales.ts';
import type { Diagnosis, TieFinding } from '../model/diagnosis.ts';
import { brokersOf } from '../diagnosis/introductions.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import { holds, type Judge, type OverlayRules, type Reason } from './judgement.ts';
import { isIntroduction } from './overlay-disconnected-expert.ts';

const never = (): boolean => false;

const GIVES: { readonly [B in Benefit]: Reason } = {
  information: 'gives-information',
  influence: 'gives-influence',
  development: 'gives-development',
  support: 'gives-support',
  purpose: 'gives-purpose',
  balance: 'gives-balance',
};

function judgeBenefits(diagnosis: Diagnosis | null): Judge {
  const fragile = new Set(diagnosis?.composition.fragile ?? []);
  return ({ core, received }) => {
    if (received === null) return { mark: 'unknown', reasons: [] };
    const gives = received.map((benefit) => GIVES[benefit]);
    const isOnlySource = core && received.some((benefit) => fragile.has(benefit));
    const reasons: Reason[] = isOnlySource ? ['only-source', ...gives] : gives;
    if (isOnlySource) return { mark: 'eases', reasons };
    return { mark: received.length === 0 ? 'raises' : 'neutral', reasons };
  };
}

/** What each person gives me, and who is the only one to give it. */
export const benefits: OverlayRules = {
  isOfCore: false,
  judgeWith: judgeBenefits,
  isStrong: never,
  strongMark: 'eases',
};

const judgeEnergy: Judge = (contact, standpoint) => {
  const drains = holds('draining', contact, standpoint);
  if (drains === null) return { mark: 'unknown', reasons: [] };
  if (drains) return { mark: 'raises', reasons: ['drains-me'] };
  return holds('energising', contact, standpoint) === true
    ? { mark: 'eases', reasons: ['energises-me'] }
    : { mark: 'neutral', reasons: [] };
};

/** Who charges me and who drains me. */
export const energy: OverlayRules = {
  isOfCore: false,
  judgeWith: () => judgeEnergy,
  isStrong: never,
  strongMark: 'eases',
};

const STATES: {
  readonly [S in NonNullable<TieFinding['state']>]: ReturnType<Judge>;
} = {
  fresh: { mark: 'eases', reasons: ['fresh'] },
  due: { mark: 'neutral', reasons: ['due'] },
  overdue: { mark: 'raises', reasons: ['overdue'] },
  dormant: { mark: 'raises', reasons: ['dormant'] },
};

/** Which ties are warm and which are going cold. */
export const freshness: OverlayRules = {
  isOfCore: true,
  judgeWith: (diagnosis) => (contact) => {
    const state = diagnosis?.ties[contact.id]?.state ?? null;
    return state === null ? { mark: 'unknown', reasons: [] } : STATES[state];
  },
  isStrong: never,
  strongMark: 'eases',
};

function judgeBrokers(diagnosis: Diagnosis | null): Judge {
  const openedById = new Map(
    diagnosis?.broker.brokers.map(({ id, introduced }) => [id, introduced]),
  );
  return ({ id, met }) => {
    const opened: Reason[] = openedById.has(id) ? ['opened-doors'] : [];
    const brokers = brokersOf(met);
    const own: Reason[] =
      brokers === null
        ? met?.via === 'circumstance'
          ? ['by-circumstance']
          : []
        : [
            ...(brokers.others.length > 0 ? (['introduced-to-me'] as const) : []),
            ...(brokers.self ? (['met-through-me'] as const) : []),
          ];
    const reasons = [...opened, ...own];
    if (opened.length > 0 || own[0] === 'introduced-to-me') return { mark: 'eases', reasons };
    if (own[0] === 'met-through-me') return { mark: 'raises', reasons };
    return { mark: own.length === 0 ? 'unknown' : 'neutral', reasons };
  };
}

/** Who came through whom: Ken's table on the map. */
export const brokers: OverlayRules = {
  isOfCore: false,
  judgeWith: judgeBrokers,
  isStrong: (one, other) => isIntroduction(one.contact, other.contact),
  strongMark: 'eases',
};

function judgeRedundancy(diagnosis: Diagnosis | null): Judge {
  const bridges = new Set(diagnosis?.structure.bridges?.map(({ id }) => id));
  const redundancyById = diagnosis?.structure.redundancyByContact ?? null;
  return ({ id }) => {
    const redundancy = redundancyById?.[id] ?? null;
    if (redundancy === null) return { mark: 'unknown', reasons: [] };
    if (bridges.has(id)) return { mark: 'eases', reasons: ['bridge'] };
    return redundancy >= RATING.redundant
      ? { mark: 'raises', reasons: ['reached-by-others'] }
      : { mark: 'neutral', reasons: [] };
  };
}

/** Whom I would reach through others anyway, and who alone opens a world. */
export const redundancy: OverlayRules = {
  isOfCore: true,
  judgeWith: judgeRedundancy,
  isStrong: (one, other) => one.mark === 'raises' && other.mark === 'raises',
  strongMark: 'raises',
};
