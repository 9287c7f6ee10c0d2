/** What the tray comes to on the network in sight, worked out anew with every change to either. */
import { useEffect, useMemo, useState } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import { todayIso } from '../../../app/today.ts';
import type { Outcome, prepareTrials } from './engine.ts';
import { useTray } from './tray.ts';

type Engine = { readonly prepareTrials: typeof prepareTrials };

/** Null while nothing is tried, and for the moment in which the engine is fetched. */
export function useTrial(network: Network): Outcome | null {
  const tray = useTray();
  const [engine, setEngine] = useState<Engine | null>(null);
  const isNeeded = tray.length > 0;
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isWaiting = true;
    void import('./engine.ts').then((loaded) => {
      if (isWaiting) setEngine(loaded);
    });
    return () => {
      isWaiting = false;
    };
  }, [isNeeded]);
  const tryOut = useMemo(
    () => (isNeeded && engine !== null ? engine.prepareTrials(network, todayIso()) : null),
    [isNeeded, engine, network],
  );
  return useMemo(
    () => (tray.length === 0 || tryOut === null ? null : tryOut(tray)),
    [tray, tryOut],
  );
}
