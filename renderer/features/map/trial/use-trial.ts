/** What the tray comes to on the network in sight, worked out anew with every change to either. */
import { useMemo } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import { todayIso } from '../../../app/today.ts';
import type { Outcome } from './engine.ts';
import { useChunk } from '../use-chunk.ts';
import { useTrying } from './tray.ts';

const fetchEngine = () => import('./engine.ts');

export type Outcomes = {
  /** Of the tray; while somebody is held, of the tray as it would be if the hand let go. */
  readonly shown: Outcome | null;
  /** Of the tray without what is in the hand: the map stands still while the hand moves. */
  readonly settled: Outcome | null;
};

/** Both null while nothing is tried, nor by hand, and for the moment in which the engine is fetched. */
export function useTrial(network: Network): Outcomes {
  const { tray, inHand, isByHand } = useTrying();
  const isNeeded = tray.length > 0 || isByHand;
  const engine = useChunk(fetchEngine, isNeeded);
  const tryOut = useMemo(
    () => (isNeeded && engine !== null ? engine.prepareTrials(network, todayIso()) : null),
    [isNeeded, engine, network],
  );
  const settled = useMemo(() => tryOut?.(tray) ?? null, [tray, tryOut]);
  const held = useMemo(
    () => (inHand === null ? null : (tryOut?.(inHand) ?? null)),
    [inHand, tryOut],
  );
  return { shown: held ?? settled, settled };
}
