/**
 * The scenes a view of the map needs. Places are worked out once for a network; an overlay only adds
 * marks, so switching it moves and rebuilds nothing.
 */
import { useMemo } from 'react';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { plainScene, unplacedScene, withOverlay } from '../../../shared/map/make-scene.ts';
import type { Planned } from '../../../shared/map/overlay-plan.ts';
import type { Point } from '../../../shared/map/backdrop.ts';
import { withPins, type PinnedPlaces } from '../../../shared/map/pins.ts';
import type { MapScene } from '../../../shared/map/scene.ts';
import { todayIso } from '../../app/today.ts';
import { useLanguage } from '../../app/text.tsx';
import { foldNetwork, type Group } from './fold.ts';
import type { MapQuery } from './map-query.ts';
import type { TimeView } from './time/use-time.ts';
import { useSettled, type Settling } from './picture/use-settled.ts';

export type Scenes = {
  /** Everybody, with marks; with places only when nobody is folded. */
  readonly everybody: MapScene;
  /** Whom the canvas draws, without marks and with them. */
  readonly plain: MapScene;
  readonly drawn: MapScene;
  readonly groups: ReadonlyMap<string, Group>;
  /** Where those stood before who stand elsewhere on the day that is looked at. */
  readonly from: ReadonlyMap<string, Point>;
  /** While the free picture is being worked out. */
  readonly settling: Settling | null;
};

export type ScenesOptions = {
  readonly query: MapQuery;
  /** Drawn one by one in any case. */
  readonly opened: ReadonlySet<string>;
  /** Places chosen by hand. */
  readonly pinned: PinnedPlaces;
  /** What is meant with whom. */
  readonly planned: Planned;
  /** Another day, in whose places people stand. */
  readonly time: TimeView | null;
  /** Rings nobody stands on are drawn as well. */
  readonly everyRing: boolean;
};

const NOWHERE: ReadonlyMap<string, Point> = new Map();

export function useScenes(
  network: Network,
  diagnosis: Diagnosis | null,
  { query, opened, pinned, planned, time, everyRing }: ScenesOptions,
): Scenes {
  const { overlay, ringsBy, sectorsBy, layout } = query;
  const { text } = useLanguage();
  const groupName = text.map.canvas.group;
  const folded = useMemo(
    () => foldNetwork(network, { sectorsBy, shown: opened, groupName }),
    [network, sectorsBy, opened, groupName],
  );
  const asOf = todayIso();
  const options = useMemo(
    () => ({ ringsBy, sectorsBy, asOf, everyRing }),
    [ringsBy, sectorsBy, asOf, everyRing],
  );
  const sceneOf = time?.sceneOf;
  const { scene: inRings, from } = useMemo(
    () => sceneOf?.(folded) ?? { scene: plainScene(folded.network, options), from: NOWHERE },
    [sceneOf, folded, options],
  );
  const { scene: arranged, settling } = useSettled(inRings, layout === 'force');
  const plain = useMemo(() => withPins(arranged, pinned), [arranged, pinned]);
  const known = useMemo(() => ({ diagnosis, planned }), [diagnosis, planned]);
  const drawn = useMemo(
    () => withOverlay(plain, folded.network, known, overlay),
    [plain, folded, known, overlay],
  );
  const everybody = useMemo(
    () =>
      folded.groups.size === 0
        ? drawn
        : withOverlay(unplacedScene(network, options), network, known, overlay),
    [folded, drawn, network, options, known, overlay],
  );
  return { everybody, plain, drawn, groups: folded.groups, from, settling };
}
