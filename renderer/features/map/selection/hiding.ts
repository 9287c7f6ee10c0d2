/** A view of the map without the people who are hidden; whoever stays keeps their place. */
import { useMemo } from 'react';
import type { MapScene } from '../../../../shared/map/scene.ts';
import { useLanguage } from '../../../app/text.tsx';
import type { Group } from '../fold.ts';
import type { Scenes } from '../use-scenes.ts';

type Ends = { readonly a: string; readonly b: string };

/** The scene of everybody else, with the ties, pairs and legend that are theirs. */
export function withoutPeople(scene: MapScene, hidden: ReadonlySet<string>): MapScene {
  if (!scene.nodes.some(({ id }) => hidden.has(id))) return scene;
  const isThere = (id: string): boolean => !hidden.has(id);
  const areThere = ({ a, b }: Ends): boolean => isThere(a) && isThere(b);
  return {
    ...scene,
    nodes: scene.nodes.filter(({ id }) => isThere(id)),
    ties: scene.ties.filter(areThere),
    pairs: scene.pairs.filter(areThere),
    legend: scene.legend.flatMap(({ mark, people }) => {
      const meant = people.filter(isThere);
      return meant.length === 0 ? [] : [{ mark, people: meant }];
    }),
  };
}

/** The groups with the people in sight; a group goes when everybody in it is hidden. */
function groupsInSight(
  groups: Scenes['groups'],
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, Group> {
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const people = group.people.filter((person) => !hidden.has(person));
      return people.length === 0 ? [] : [[id, { ...group, people }] as const];
    }),
  );
}

/** Who is faint on the map: a group is when everybody in it is. */
export function faintOnMap(
  ghosts: ReadonlySet<string>,
  groups: ReadonlyMap<string, Group>,
): ReadonlySet<string> {
  if (ghosts.size === 0) return ghosts;
  const faint = [...groups].flatMap(([id, { people }]) =>
    people.every((person) => ghosts.has(person)) ? [id] : [],
  );
  return new Set([...ghosts, ...faint]);
}

/** The scene with groups called by how many of them are in sight. */
function withGroupNames(
  scene: MapScene,
  groups: ReadonlyMap<string, Group>,
  groupName: (count: number) => string,
): MapScene {
  if (groups.size === 0) return scene;
  const nodes = scene.nodes.map((node) => {
    const group = groups.get(node.id);
    return group === undefined ? node : { ...node, name: groupName(group.people.length) };
  });
  return { ...scene, nodes };
}

/** The scenes of a view without the hidden; while nobody is hidden, the very same scenes. */
export function useScenesInSight(scenes: Scenes, hidden: ReadonlySet<string>): Scenes {
  const groupName = useLanguage().text.map.canvas.group;
  const groups = useMemo(
    () => (hidden.size === 0 ? scenes.groups : groupsInSight(scenes.groups, hidden)),
    [scenes.groups, hidden],
  );
  const inSight = useMemo(() => {
    const emptied = [...scenes.groups.keys()].filter((id) => !groups.has(id));
    const gone = new Set([...hidden, ...emptied]);
    return (scene: MapScene): MapScene =>
      hidden.size === 0 ? scene : withGroupNames(withoutPeople(scene, gone), groups, groupName);
  }, [scenes.groups, groups, hidden, groupName]);
  const everybody = useMemo(() => inSight(scenes.everybody), [inSight, scenes.everybody]);
  const plain = useMemo(() => inSight(scenes.plain), [inSight, scenes.plain]);
  const drawn = useMemo(() => inSight(scenes.drawn), [inSight, scenes.drawn]);
  return { ...scenes, everybody, plain, drawn, groups };
}
