/** Nobody at the computer: when that asks for a lock, and when it does not. */
import { EventEmitter } from 'node:events';
import type { BaseWindow, PowerMonitor } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultPreferences } from '../../electron/core/preferences.ts';
import { watchForAbsence } from '../../electron/main/absence.ts';
import type { Preferences } from '../../shared/model/preferences.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;

function watch(changes: Partial<Preferences> = {}) {
  const system = { idleSeconds: 0, state: 'active' };
  const power = Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => system.idleSeconds,
    getSystemIdleState: () => system.state,
  });
  const frame = new EventEmitter();
  const want = vi.fn();
  watchForAbsence({
    power: power as unknown as PowerMonitor, // Only what is used of it.
    frame: frame as unknown as BaseWindow, // Only its events.
    preferences: () => ({ ...defaultPreferences('en'), ...changes }),
    want,
  });
  return { system, power, frame, want };
}

describe('a lock is asked for', () => {
  it('when the system says that nobody has touched it for as long as was chosen', () => {
    const { system, want } = watch({ lockAfterMinutes: 10 });
    system.idleSeconds = 599;
    vi.advanceTimersByTime(5000);
    expect(want).not.toHaveBeenCalled();
    system.idleSeconds = 600;
    vi.advanceTimersByTime(5000);
    expect(want).toHaveBeenCalledOnce();
  });
  it('when the clock has jumped further than that: the machine slept', () => {
    const { want } = watch({ lockAfterMinutes: 5, lockOnSuspend: false });
    vi.setSystemTime(Date.now() + 6 * MINUTE);
    vi.advanceTimersByTime(5000);
    expect(want).toHaveBeenCalled();
  });
  it('when the system reports its own lock, where it reports one only when asked', () => {
    const { system, want } = watch();
    system.state = 'locked';
    vi.advanceTimersByTime(5000);
    expect(want).toHaveBeenCalled();
  });
  it.each([
    ['suspend', 'lockOnSuspend'],
    ['lock-screen', 'lockOnScreenLock'],
  ] as const)('on %s, if so chosen', (event, preference) => {
    for (const chosen of [true, false]) {
      const { power, want } = watch({ [preference]: chosen });
      power.emit(event);
      expect(want).toHaveBeenCalledTimes(chosen ? 1 : 0);
    }
  });
  it('when the window is minimised, if so chosen', () => {
    for (const chosen of [true, false]) {
      const { frame, want } = watch({ lockOnMinimise: chosen });
      frame.emit('minimize');
      expect(want).toHaveBeenCalledTimes(chosen ? 1 : 0);
    }
  });
});

describe('no lock is asked for', () => {
  it('when the clock is set back, nor does that put one off', () => {
    const { system, want } = watch({ lockAfterMinutes: 5 });
    vi.setSystemTime(Date.now() - 3600 * MINUTE);
    vi.advanceTimersByTime(5000);
    expect(want).not.toHaveBeenCalled();
    system.idleSeconds = 300;
    vi.advanceTimersByTime(5000);
    expect(want).toHaveBeenCalledOnce();
  });
  it('while somebody works, for however long', () => {
    const { want } = watch({ lockAfterMinutes: 1 });
    vi.advanceTimersByTime(60 * MINUTE);
    expect(want).not.toHaveBeenCalled();
  });
});
