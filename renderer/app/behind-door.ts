/**
 * What stands behind the door: fetched while a key is being derived, which takes a second on purpose,
 * so that whoever comes in finds it there. Until then nothing of it is loaded.
 */
import type { Locale } from '../../shared/model/preferences.ts';
import { loadCatalogue } from './locales.ts';

export const loadShell = () => import('./shell/Shell.tsx');

/** Starts to fetch it; what goes wrong is told where it is drawn. */
export function fetchBehindDoor(locale: Locale): void {
  for (const loading of [loadShell(), loadCatalogue(locale)]) loading.catch(() => undefined);
}
