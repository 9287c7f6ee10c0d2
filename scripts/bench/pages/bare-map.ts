/**
 * The map's measure: Cytoscape as it comes, everybody drawn, at given places. What the map itself
 * saves by folding, by its own signs and by moving one picture, it saves against this.
 */
import cytoscape from 'cytoscape';

type Input = {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly ties: readonly { readonly a: string; readonly b: string }[];
};

let cy: cytoscape.Core | null = null;

/** Draws everybody anew. */
function draw({ people, ties }: Input): void {
  cy?.destroy();
  cy = cytoscape({
    container: document.querySelector<HTMLElement>('#map'),
    elements: [
      { data: { id: 'ego', name: 'Me' }, position: { x: 0, y: 0 } },
      ...people.map(({ id, name, x, y }) => ({ data: { id, name }, position: { x, y } })),
      ...ties.map(({ a, b }) => ({ data: { source: a, target: b } })),
      ...people.map(({ id }) => ({ data: { source: 'ego', target: id } })),
    ],
    style: [
      { selector: 'node', style: { label: 'data(name)', width: 16, height: 16, 'font-size': 12 } },
      { selector: 'edge', style: { 'curve-style': 'haystack', width: 1 } },
      { selector: '.marked', style: { 'background-color': '#b00', width: 24, height: 24 } },
    ],
    layout: { name: 'preset' },
  });
}

/** Marks everybody but me, as an overlay of ours changes the sign of everybody, or takes that off. */
function swap(): void {
  cy?.batch(() => {
    cy?.nodes().not('#ego').toggleClass('marked');
  });
}

Object.assign(window, { bare: { draw, swap, count: () => cy?.nodes().length ?? 0 } });
