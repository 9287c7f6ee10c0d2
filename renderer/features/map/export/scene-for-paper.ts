/**
 * The scene as it may leave the app: names, and whatever else of the user's words stands on the map,
 * written the way that was chosen. Pure. What is not replaced here is not on the picture.
 */
import { withoutPeople } from '../selection/hiding.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { relabelFor } from '../../../../shared/report/labels.ts';
import { standInsFor, type NameMode } from '../../../../shared/report/names.ts';
import type { Catalogue } from '../../../../shared/text/catalogue.ts';

export type Paper = {
  /** The network itself, with its names. */
  readonly network: Network;
  readonly names: NameMode;
  readonly text: Catalogue;
  /** Tried as gone: not on the picture. */
  readonly gone: ReadonlySet<string>;
};

/** The scene with stand-ins for names, circles, organisations and functions, and without who is gone. */
export function sceneForPaper(scene: MapScene, { network, names, text, gone }: Paper): MapScene {
  const { contacts, ego } = standInsFor(network, names);
  const relabel = relabelFor(network, names, text);
  const { sectorsBy } = scene;
  const written = (label: string): string =>
    label === '' || sectorsBy === 'place' ? label : (relabel(sectorsBy, label) ?? '');
  const rest = withoutPeople(scene, gone);
  return {
    ...rest,
    egoName: ego,
    nodes: rest.nodes.map((node) => ({
      ...node,
      // Whoever is not in the network stands for several people, or for somebody only wished for.
      name: contacts.get(node.id) ?? node.name,
      sector: written(node.sector),
    })),
    sectors: rest.sectors.map((sector) =>
      Object.assign({}, sector, { key: written(sector.key), name: written(sector.name) }),
    ),
  };
}
