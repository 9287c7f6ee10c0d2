/**
 * The map before anybody goes there: its code, the largest of all screens, and the answers its first
 * picture is drawn from. Fetched when the open app has nothing else to do, or at the latest when the
 * pointer or the focus reaches its link; never before the vault is open.
 */
import { askForFirstPicture } from '../../features/map/first-picture.ts';

export const loadMap = () => import('../../features/map/MapScreen.tsx');

/** Starts to fetch it; what goes wrong is told where it is drawn. */
export function fetchMap(): void {
  loadMap().catch(() => undefined);
  askForFirstPicture();
}

/** Fetches it in the first idle moment; what is returned gives that up. */
export function fetchMapWhenIdle(): () => void {
  const waiting = window.requestIdleCallback(fetchMap);
  return () => window.cancelIdleCallback(waiting);
}
