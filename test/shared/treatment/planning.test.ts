import { describe, expect, it } from 'vitest';
import { newestUntil } from '../../../shared/treatment/planning.ts';
import { aNetwork } from '../../support/builders.ts';

describe('the newest look back until a day', () => {
  const on = (day: string) => ({ day, network: aNetwork({}) });

  it('is of that day or before, and of two on one day the one taken later', () => {
    const [first, second, third] = [on('2026-01-01'), on('2026-06-01'), on('2026-06-01')];
    const all = [first, second, third];
    expect(newestUntil('2026-06-01', all)).toBe(third);
    expect(newestUntil('2026-05-31', all)).toBe(first);
    expect(newestUntil('2025-12-31', all)).toBeNull();
  });
});
