/** Code that is seldom needed: a chunk of its own, fetched when it is needed for the first time. */
import { useEffect, useState } from 'react';

/** Null until the chunk is needed and there; `fetchChunk` is the same with every drawing. */
export function useChunk<T extends object>(
  fetchChunk: () => Promise<T>,
  isNeeded: boolean,
): T | null {
  const [chunk, setChunk] = useState<T | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isWaiting = true;
    void fetchChunk().then((fetched) => {
      if (isWaiting) setChunk(fetched);
    });
    return () => {
      isWaiting = false;
    };
  }, [fetchChunk, isNeeded]);
  return chunk;
}
