import { describe, expect, it } from 'vitest';
import { createThrottle } from '../../electron/store/throttle.ts';

describe('the pause after wrong passphrases', () => {
  it('grows from the fourth failure on, to half a minute and no more', () => {
    let nowMs = 1_000_000;
    const throttle = createThrottle(() => nowMs);
    const pauses = Array.from({ length: 11 }, () => {
      const pause = throttle.recordFailure('a');
      expect(throttle.waitSeconds('a')).toBe(pause);
      nowMs += pause * 1000;
      expect(throttle.waitSeconds('a')).toBe(0);
      return pause;
    });
    expect(pauses).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('runs out second by second, and is over after the right passphrase', () => {
    let nowMs = 0;
    const throttle = createThrottle(() => nowMs);
    for (let failure = 0; failure < 6; failure += 1) throttle.recordFailure('a');
    nowMs += 1_500;
    expect(throttle.waitSeconds('a')).toBe(3);
    throttle.recordSuccess('a');
    expect([throttle.waitSeconds('a'), throttle.recordFailure('a')]).toEqual([0, 0]);
  });

  it('is for one vault and not for the others', () => {
    const throttle = createThrottle(() => 0);
    for (let failure = 0; failure < 9; failure += 1) throttle.recordFailure('a');
    expect([throttle.waitSeconds('a'), throttle.waitSeconds('b')]).toEqual([30, 0]);
  });
});
