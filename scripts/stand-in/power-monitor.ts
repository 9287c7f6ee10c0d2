/**
 * Electron's `powerMonitor`. The stand-in is not told of sleep or of the system's lock, and knows of
 * one place only where somebody could be busy: its own page.
 */
import { EventEmitter } from 'node:events';

class StandInPowerMonitor extends EventEmitter {
  #touchedAt = performance.now();

  /** Somebody moved or typed in the page. `ago` in seconds, for tests that will not wait. */
  touch(ago = 0): void {
    this.#touchedAt = performance.now() - ago * 1000;
  }

  getSystemIdleTime(): number {
    return Math.floor((performance.now() - this.#touchedAt) / 1000);
  }

  getSystemIdleState(idleThreshold: number): string {
    return this.getSystemIdleTime() >= idleThreshold ? 'idle' : 'active';
  }
}

export const powerMonitor = new StandInPowerMonitor();
