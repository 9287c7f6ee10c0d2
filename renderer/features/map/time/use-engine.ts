/** The engine, fetched when it is needed for the first time; null until then. */
import { useEffect, useState } from 'react';
import type { Engine } from './engine.ts';

export function useEngine(isNeeded: boolean): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isWaiting = true;
    void import('./engine.ts').then((loaded) => {
      if (isWaiting) setEngine(loaded.engine);
    });
    return () => {
      isWaiting = false;
    };
  }, [isNeeded]);
  return engine;
}
