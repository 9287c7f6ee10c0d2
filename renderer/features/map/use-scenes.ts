/**
 * The scenes a view of the map needs. Places are worked out once for a network; an overlay only adds
 * marks, so switching it moves and rebuilds nothing.
 */
import { useMemo } from 'react';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { plainScene, unplacedScene, withOverlay } from '../../../shared/map/make-scene.ts';
import { withPins, type PinnedPlaces } from '../../../shared/map/pins.ts';
import type { MapScene } from '../../../shared/map/scene.ts';
import { todayIso } from '../../app/today.ts';
import { useLanguage } from '../../app/text.tsx';
import { foldNetwork, type Group } from './fold.ts';
import type { MapQuery } from './map-query.ts';
import { useSettled, type Settling } from './picture/use-settled.ts';

export type Scenes = {
  /** Everybody, with marks; with places only when nobody is folded. */
  readonly everybody: MapScene;
  /** Whom the canvas draws, without marks and with them. */
  readonly plain: MapScene;
  readonly drawn: MapScene;
  readonly groups: ReadonlyMap<string, Group>;
  /** While the free picture is being worked out. */
  readonly settling: Settling | null;
};

export type ScenesOptions = {
  readonly query: MapQuery;
  /** Drawn one by one in any case. */
  readonly opened: ReadonlySet<string>;
  /** Places chosen by hand. */
  readonly pinned: PinnedPlaces;
};

export function useScenes(
  network: Network,
  diagnosis: Diagnosis | null,
  { query, opened, pinned }: ScenesOptions,
): Scenes {
  const { overlay, ringsBy, sectorsBy, layout } = query;
  const { text } = useLanguage();
  const groupName = text.map.canvas.group;
  const folded = useMemo(
    () => foldNetwork(network, { sectorsBy, shown: opened, groupName }),
    [network, sectorsBy, opened, groupName],
  );
  const asOf = todayIso();
  const options = useMemo(() => ({ ringsBy, sectorsBy, asOf }), [ringsBy, sectorsBy, asOf]);
  const inRings = useMemo(() => plainScene(folded.network, options), [folded, options]);
  const { scene: arranged, settling } = useSettled(inRings, layout === 'force');
  const plain = useMemo(() => withPins(arranged, pinned), [arranged, pinned]);
  const drawn = useMemo(
    () => withOverlay(plain, folded.network, diagnosis, overlay),
    [plain, folded, diagnosis, overlay],
  );
  const everybody = useMemo(
    () =>
      folded.groups.size === 0
        ? drawn
        : withOverlay(unplacedScene(network, options), network, diagnosis, overlay),
    [folded, drawn, network, options, diagnosis, overlay],
  );
  return { everybody, plain, drawn, groups: folded.groups, settling };
}
