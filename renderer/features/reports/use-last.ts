/** Keeps showing what was there while what comes next is being made. */
import { useState } from 'react';

/** The last `value` that was not null; a new one is taken over whenever `version` changes. */
export function useLast<T>(value: T | null, version: unknown): T | null {
  const [last, setLast] = useState({ value, version });
  if (value === null || Object.is(version, last.version)) return last.value;
  setLast({ value, version });
  return value;
}
