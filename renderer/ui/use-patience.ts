/** How long something has been going on, as far as a person cares. */
import { useEffect, useState } from 'react';

/** Sooner than this nothing need be shown: it would only flicker (house figure, our proposal). */
const NOTICED_AFTER_MS = 300;
/** From here on one should be able to stop it (house figure, our proposal). */
const LONG_AFTER_MS = 2000;

/** `brief` for 300 ms after the part appears, `noticed` until two seconds, then `long`. */
export function usePatience(): 'brief' | 'noticed' | 'long' {
  const [patience, setPatience] = useState<'brief' | 'noticed' | 'long'>('brief');
  useEffect(() => {
    const noticed = setTimeout(() => setPatience('noticed'), NOTICED_AFTER_MS);
    const long = setTimeout(() => setPatience('long'), LONG_AFTER_MS);
    return () => {
      clearTimeout(noticed);
      clearTimeout(long);
    };
  }, []);
  return patience;
}
