/**
 * The scenes a view of the map needs. Places are worked out once for a network; an overlay only adds
 * marks, so switching it moves and rebuilds nothing.
 */
import { useMemo } from 'react';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { plainScene, unplacedScene, withOverlay } from '../../../shared/map/make-scene.ts';
import type { MapScene } from '../../../shared/map/scene.ts';
import { useLanguage } from '../../app/text.tsx';
import { foldNetwork, type Group } from './fold.ts';
import type { MapQuery } from './map-query.ts';

export type Scenes = {
  /** Everybody, with marks; with places only when nobody is folded. */
  readonly everybody: MapScene;
  /** Whom the canvas draws, without marks and with them. */
  readonly plain: MapScene;
  readonly drawn: MapScene;
  readonly groups: ReadonlyMap<string, Group>;
};

export function useScenes(
  network: Network,
  diagnosis: Diagnosis | null,
  { overlay, sectorsBy }: MapQuery,
  opened: ReadonlySet<string>,
): Scenes {
  const { text } = useLanguage();
  const groupName = text.map.canvas.group;
  const folded = useMemo(
    () => foldNetwork(network, { sectorsBy, shown: opened, groupName }),
    [network, sectorsBy, opened, groupName],
  );
  const plain = useMemo(() => plainScene(folded.network, sectorsBy), [folded, sectorsBy]);
  const drawn = useMemo(
    () => withOverlay(plain, folded.network, diagnosis, overlay),
    [plain, folded, diagnosis, overlay],
  );
  const everybody = useMemo(
    () =>
      folded.groups.size === 0
        ? drawn
        : withOverlay(unplacedScene(network, sectorsBy), network, diagnosis, overlay),
    [folded, drawn, network, sectorsBy, diagnosis, overlay],
  );
  return { everybody, plain, drawn, groups: folded.groups };
}
