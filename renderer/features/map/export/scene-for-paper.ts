/**
 * The map as it may leave the app: names, and whatever else of the user's words stands on it, written
 * the way that was chosen. Pure. What is not replaced here is not on the picture.
 */
import type { PeopleGroup } from '../../../../shared/map/hulls.ts';
import type { PictureLayers } from '../../../../shared/map/picture-layers.ts';
import type { MapScene, SceneNode } from '../../../../shared/map/scene.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { relabelFor, type LabelKind } from '../../../../shared/report/labels.ts';
import { standInsFor, type NameMode } from '../../../../shared/report/names.ts';
import type { Catalogue } from '../../../../shared/text/catalogue.ts';

export type Paper = {
  /** The network itself, with its names. */
  readonly network: Network;
  /** Whom the map draws besides: people of another day. */
  readonly others: readonly Contact[];
  /** They are people looked for, drawn as if one had met them; else people who left. */
  readonly areOthersWanted: boolean;
  readonly names: NameMode;
  /** The screen shows initials: they are taken as they stand. */
  readonly isVeiled: boolean;
  readonly text: Catalogue;
};

/** How the words of a map are written on this paper. */
export type Pen = {
  readonly ego: string | null;
  readonly person: (node: Pick<SceneNode, 'id' | 'name'>) => string;
  readonly label: (kind: LabelKind, words: string) => string;
};

/** The pen of a paper. Somebody of another day counts with everybody else: no two share a stand-in. */
export function penFor(paper: Paper): Pen {
  const { network, others, areOthersWanted, names, isVeiled, text } = paper;
  const left = areOthersWanted ? [] : others;
  const everybody = { ...network, contacts: [...network.contacts, ...left] };
  const { contacts, ego } = standInsFor(everybody, names);
  // While names are hidden nobody knows here what those were called who left.
  const relabel = relabelFor(everybody, isVeiled && left.length > 0 ? 'codes' : names, text);
  const wanted = new Set(areOthersWanted ? others.map(({ id }) => id) : []);
  const label: Pen['label'] = (kind, words) => (words === '' ? '' : (relabel(kind, words) ?? ''));
  return {
    ego,
    label,
    person: ({ id, name }) => {
      if (wanted.has(id)) return label('wanted', name);
      if (isVeiled && names === 'initials') return name;
      // Whoever is not in the network stands for several people, or is only tried.
      return contacts.get(id) ?? name;
    },
  };
}

/** The scene with stand-ins for names, circles, organisations and functions. */
export function sceneForPaper(scene: MapScene, pen: Pen): MapScene {
  const { sectorsBy } = scene;
  const written = (words: string): string =>
    sectorsBy === 'place' ? words : pen.label(sectorsBy, words);
  return {
    ...scene,
    egoName: pen.ego,
    nodes: scene.nodes.map((node) => ({
      ...node,
      name: pen.person(node),
      sector: written(node.sector),
    })),
    sectors: scene.sectors.map((sector) =>
      Object.assign({}, sector, { key: written(sector.key), name: written(sector.name) }),
    ),
  };
}

/** What is outlined, and what kind of words their names are. */
export type OutlinedAs = {
  readonly groups: readonly PeopleGroup[];
  readonly kind: LabelKind;
};

/** What else lies on the map, with stand-ins for the names of groups and of whom one looks for. */
export function layersForPaper(
  layers: Omit<PictureLayers, 'outlined'>,
  { groups, kind }: OutlinedAs,
  pen: Pen,
): PictureLayers {
  return {
    ...layers,
    outlined: groups.map(({ name, people }) => ({ name: pen.label(kind, name), people })),
    wanted: (layers.wanted ?? []).map((one) =>
      Object.assign({}, one, { name: pen.label('wanted', one.name) }),
    ),
  };
}
