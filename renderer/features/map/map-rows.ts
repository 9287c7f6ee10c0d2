/** The rows of the map's table: the scene in order. Pure; equals keep the order of their names. */
import { MARKS } from '../../../shared/map/make-scene.ts';
import type { SceneNode } from '../../../shared/map/scene.ts';

export const COLUMNS = ['name', 'ring', 'sector', 'ties', 'mark'] as const;
export type Column = (typeof COLUMNS)[number];
export type Sorting = { readonly column: Column; readonly isDescending: boolean };

type Compare = (a: string, b: string) => number;

function compareBy(column: Column, compare: Compare): (a: SceneNode, b: SceneNode) => number {
  switch (column) {
    case 'name':
      return (a, b) => compare(a.name, b.name);
    case 'ring':
      return (a, b) => a.ring - b.ring;
    case 'sector':
      // Whoever has no sector comes last.
      return (a, b) =>
        Number(a.sector === '') - Number(b.sector === '') || compare(a.sector, b.sector);
    case 'ties':
      return (a, b) => a.ties - b.ties;
    case 'mark':
      return (a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark);
    default:
      return column satisfies never;
  }
}

/** The people in the order asked for; `compare` sorts names as readers of the language expect. */
export function sortRows(
  nodes: readonly SceneNode[],
  sorting: Sorting,
  compare: Compare,
): readonly SceneNode[] {
  const by = compareBy(sorting.column, compare);
  const sign = sorting.isDescending ? -1 : 1;
  return nodes.toSorted((a, b) => sign * by(a, b) || compare(a.name, b.name));
}
