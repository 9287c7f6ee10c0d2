/** What the tray comes to on the network in sight, worked out anew with every change to either. */
import { useMemo } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import { todayIso } from '../../../app/today.ts';
import type { Outcome } from './engine.ts';
import { useChunk } from '../use-chunk.ts';
import { useTray } from './tray.ts';

const fetchEngine = () => import('./engine.ts');

/** Null while nothing is tried, and for the moment in which the engine is fetched. */
export function useTrial(network: Network): Outcome | null {
  const tray = useTray();
  const isNeeded = tray.length > 0;
  const engine = useChunk(fetchEngine, isNeeded);
  const tryOut = useMemo(
    () => (isNeeded && engine !== null ? engine.prepareTrials(network, todayIso()) : null),
    [isNeeded, engine, network],
  );
  return useMemo(
    () => (tray.length === 0 || tryOut === null ? null : tryOut(tray)),
    [tray, tryOut],
  );
}
