/** Counts down the seconds one has to wait before trying a secret again. */
import { useEffect, useState } from 'react';

export function useWait(): readonly [secondsLeft: number, wait: (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, (seconds) => setLeft(Math.ceil(seconds))];
}
