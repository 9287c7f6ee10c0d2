/**
 * Language, look, paper and locking, in a small plain file beside the vaults. What cannot be read or
 * understood in it is as good as not there: the default holds, and the next change writes it anew.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { usualLook } from '../../shared/model/look.ts';
import { Preferences, type Locale } from '../../shared/model/preferences.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import type { Host } from './host.ts';

export type PreferencesFile = {
  readonly get: () => Preferences;
  /** Throws what the disk throws; the door knows what to say of it. */
  readonly set: (preferences: Preferences) => void;
};

/** Whether the system's region prints on Letter; the rest of the world prints on A4. */
function usesLetter(): boolean {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  return ['US', 'CA', 'MX'].includes(new Intl.Locale(locale).maximize().region ?? '');
}

/** What holds until it is chosen otherwise; where it matters, the safer of two. */
export const defaultPreferences = (locale: Locale): Preferences => ({
  ...usualLook(locale),
  paper: usesLetter() ? 'letter' : 'a4',
  lockAfterMinutes: 5,
  lockOnSuspend: true,
  lockOnScreenLock: true,
  lockOnMinimise: false,
  recentVaults: true,
  contentProtection: true,
});

/** `before` with every key of `changes` that is known and holds a possible value. */
export function withChanges(before: Preferences, changes: unknown): Preferences {
  const isObject = typeof changes === 'object' && changes !== null;
  const possible = Object.entries(isObject ? changes : {}).filter(
    ([key, value]) => Preferences.partial().safeParse({ [key]: value }).success,
  );
  return Preferences.parse({ ...before, ...Object.fromEntries(possible) });
}

export function openPreferences(host: Pick<Host, 'paths' | 'systemLocale'>): PreferencesFile {
  const file = host.paths.preferences;
  const defaults = defaultPreferences(host.systemLocale);
  const read = (): Preferences => {
    try {
      return withChanges(defaults, JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return defaults; // Not there yet, or not JSON: nothing of the user's is in it.
    }
  };
  return {
    get: read,
    set: (preferences) => {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileAtomic(file, Buffer.from(`${JSON.stringify(preferences, null, 2)}\n`, 'utf8'));
    },
  };
}
