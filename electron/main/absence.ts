/**
 * Notices that nobody is at the computer. Idle time is read from the system every few seconds rather
 * than counted by a timer of our own, which would stand still while the machine sleeps.
 */
import type { BaseWindow, PowerMonitor } from 'electron';
import type { Preferences } from '../../shared/model/preferences.ts';

const LOOK_EVERY_MS = 5000;
const MINUTE_MS = 60_000;

/**
 * Calls `want` when the preferences want a lock: idle for long enough, asleep, behind the
 * system's own lock, or with the window put away. It may call it again as long as nobody is there. Answers with the look around
 * that it takes every five seconds.
 */
export function watchForAbsence(options: {
  readonly power: Pick<PowerMonitor, 'on' | 'getSystemIdleTime' | 'getSystemIdleState'>;
  readonly frame: Pick<BaseWindow, 'on'>;
  /** Null before they are known, when no vault can be open yet. */
  readonly preferences: () => Preferences | null;
  /** Asks for the lock. */
  readonly want: () => void;
}): () => void {
  const { power, frame, preferences, want } = options;
  power.on('suspend', () => {
    if (preferences()?.lockOnSuspend === true) want();
  });
  power.on('lock-screen', () => {
    if (preferences()?.lockOnScreenLock === true) want();
  });
  frame.on('minimize', () => {
    if (preferences()?.lockOnMinimise === true) want();
  });
  // The time of day, which goes on while the machine sleeps.
  let lookedAt = Date.now();
  const look = (): void => {
    const wanted = preferences();
    if (wanted === null) return;
    const { lockAfterMinutes, lockOnScreenLock } = wanted;
    const limitMs = lockAfterMinutes * MINUTE_MS;
    // Longer than anybody could have been idle: the machine slept, and waking it reset the idle time.
    const unwatchedMs = Date.now() - lookedAt;
    lookedAt = Date.now();
    const isIdle = power.getSystemIdleTime() * 1000 >= limitMs || unwatchedMs >= limitMs;
    // Linux tells of its screen lock only when asked.
    const isLocked = lockOnScreenLock && power.getSystemIdleState(limitMs / 1000) === 'locked';
    if (isIdle || isLocked) want();
  };
  setInterval(look, LOOK_EVERY_MS).unref();
  return look;
}
