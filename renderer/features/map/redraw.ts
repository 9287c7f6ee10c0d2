/**
 * What is drawn brought to what is to be drawn, by difference: the same picture as drawing everything
 * anew would give, but for the order in which signs that touch lie on one another. Whoever stays is
 * the same sign as before, and whoever is held by the pointer stays in the hand.
 */
import type cytoscape from 'cytoscape';
import type { GraphElement } from './graph-elements.ts';

export type Drawn = {
  readonly elements: readonly GraphElement[];
  /** By element id. */
  readonly classes: ReadonlyMap<string, string>;
};

/** Somebody who does not stand where they are to stand. */
export type Move = {
  readonly node: cytoscape.NodeSingular;
  readonly to: { readonly x: number; readonly y: number };
};

/** Put on by the pointer, which knows nothing of the others. */
export const HOVERED = 'hovered';

/** Elements with the classes they start with: no second pass over the style. */
export const toDefinitions = (
  elements: readonly GraphElement[],
  classes: Drawn['classes'],
): cytoscape.ElementDefinition[] =>
  elements.map(({ group, data, position, isMovable = false }) => ({
    group,
    grabbable: isMovable,
    data: { ...data },
    classes: classes.get(data.id) ?? '',
    ...(position === undefined ? {} : { position: { ...position } }),
  }));

/** Elements, their data and their classes; where people stand is said by `movesOf`. */
export function redraw(cy: cytoscape.Core, before: Drawn, next: Drawn): void {
  if (before.elements === next.elements && before.classes === next.classes) return;
  cy.batch(() => {
    if (before.elements !== next.elements) changeElements(cy, before, next);
    if (before.classes !== next.classes) changeClasses(cy, before, next);
  });
}

function changeElements(cy: cytoscape.Core, before: Drawn, next: Drawn): void {
  const known = new Map(before.elements.map((element) => [element.data.id, element]));
  const staying = new Set(next.elements.map(({ data }) => data.id));
  for (const id of known.keys()) if (!staying.has(id)) cy.getElementById(id).remove();
  for (const { data, isMovable = false } of next.elements) {
    const was = known.get(data.id);
    if (was === undefined) continue;
    const element = cy.getElementById(data.id);
    if (was.data.label !== data.label) element.data('label', data.label);
    if ((was.isMovable ?? false) === isMovable) continue;
    if (isMovable) element.grabify();
    else element.ungrabify();
  }
  const added = next.elements.filter(({ data }) => !known.has(data.id));
  if (added.length > 0) cy.add(toDefinitions(added, next.classes));
}

function changeClasses(cy: cytoscape.Core, before: Drawn, next: Drawn): void {
  for (const [id, classes] of next.classes) {
    if (before.classes.get(id) === classes) continue;
    const element = cy.getElementById(id);
    const isHovered = element.hasClass(HOVERED);
    element.classes(isHovered ? `${classes} ${HOVERED}` : classes);
  }
}

/** Everybody in nobody's hand who stands elsewhere than they are to, or is on the way somewhere. */
export function movesOf(cy: cytoscape.Core, elements: readonly GraphElement[]): readonly Move[] {
  return elements.flatMap(({ data, position }): Move[] => {
    if (position === undefined) return [];
    const node = cy.getElementById(data.id);
    if (node.grabbed()) return [];
    const { x, y } = node.position();
    const isThere = x === position.x && y === position.y && !node.animated();
    return isThere ? [] : [{ node, to: position }];
  });
}
