/**
 * Language, look and paper, in a small plain file beside the vaults. A file that cannot be read or
 * understood is as good as none: the defaults hold, and the next change writes it anew.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Preferences } from '../../shared/model/preferences.ts';
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

export function openPreferences(host: Pick<Host, 'paths' | 'systemLocale'>): PreferencesFile {
  const file = host.paths.preferences;
  const defaults: Preferences = {
    locale: host.systemLocale,
    theme: 'system',
    paper: usesLetter() ? 'letter' : 'a4',
  };
  const read = (): Preferences => {
    try {
      const parsed = Preferences.safeParse(JSON.parse(readFileSync(file, 'utf8')));
      return parsed.success ? parsed.data : defaults;
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
