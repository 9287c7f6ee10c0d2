/**
 * What the first picture of the map is drawn from. The strip under the map, and with it the room the
 * map has, depends on snapshots, plan and diagnosis, and places on what was put by hand: drawn before
 * they are known, everything would be fitted and drawn once more when they come.
 */
import { askBeforehand } from '../../app/queries.ts';

/** Asks for all of it; what is known already is not asked again. */
export function askForFirstPicture(): void {
  askBeforehand('network', 'get', {});
  askBeforehand('diagnosis', 'get', {});
  askBeforehand('snapshots', 'list', {});
  askBeforehand('plan', 'get', {});
  askBeforehand('map', 'pins', {});
}
