/** What the tray comes to on the network in sight, worked out anew with every change to either. */
import { useMemo } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import { todayIso } from '../../../app/today.ts';
import { useChunk } from '../use-chunk.ts';
import type { Outcome } from './engine.ts';
import { useHeld, useIsByHand, useTray } from './tray.ts';
import type { Tray } from './tried.ts';

const fetchEngine = () => import('./engine.ts');

export type Trial = {
  /** Of the tray, without what is in the hand: the map stands still while the hand moves. */
  readonly outcome: Outcome | null;
  /** The engine at work on this network. */
  readonly tryOut: ((tray: Tray) => Outcome) | null;
};

/** Both null while nothing is tried, nor by hand, and for the moment in which the engine is fetched. */
export function useTrial(network: Network): Trial {
  const tray = useTray();
  const isByHand = useIsByHand();
  const isNeeded = tray.length > 0 || isByHand;
  const engine = useChunk(fetchEngine, isNeeded);
  const tryOut = useMemo(
    () => (isNeeded && engine !== null ? engine.prepareTrials(network, todayIso()) : null),
    [isNeeded, engine, network],
  );
  return useMemo(() => ({ outcome: tryOut?.(tray) ?? null, tryOut }), [tray, tryOut]);
}

/** What is shown while the hand moves: what the tray would come to if it let go now. */
export function useTrialInHand({ outcome, tryOut }: Trial): Outcome | null {
  const inHand = useHeld()?.tray ?? null;
  const held = useMemo(
    () => (inHand === null ? null : (tryOut?.(inHand) ?? null)),
    [inHand, tryOut],
  );
  return held ?? outcome;
}
