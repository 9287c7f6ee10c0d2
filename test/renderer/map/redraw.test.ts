import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphElement } from '../../../renderer/features/map/graph-elements.ts';
import {
  HOVERED,
  movesOf,
  redraw,
  toDefinitions,
  type Drawn,
} from '../../../renderer/features/map/redraw.ts';
import { hold } from '../../support/laws.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;

/** Some of five people, anywhere, some of the ties between them, and a class for each. */
const someDrawn: fc.Arbitrary<Drawn> = fc
  .record({
    people: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...IDS),
        label: fc.constantFrom('Ada', 'Bo'),
        x: fc.integer({ min: -90, max: 90 }),
        y: fc.integer({ min: -90, max: 90 }),
        isMovable: fc.boolean(),
        look: fc.constantFrom('', 'named', 'named chosen'),
      }),
      { selector: ({ id }) => id },
    ),
    tied: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)), {
      selector: (ends) => ends.join(),
    }),
    line: fc.constantFrom('tie', 'tie lit'),
  })
  .map(({ people, tied, line }) => {
    const here = new Set<string>(people.map(({ id }) => id));
    const ties = tied.filter(([a, b]) => a < b && here.has(a) && here.has(b));
    const nodes = people.map(({ id, label, x, y, isMovable }): GraphElement => ({
      group: 'nodes',
      data: { id, label },
      position: { x, y },
      isMovable,
    }));
    const edges = ties.map(([source, target]): GraphElement => ({
      group: 'edges',
      data: { id: `${source}-${target}`, source, target },
    }));
    return {
      elements: [...nodes, ...edges],
      classes: new Map([
        ...people.map(({ id, look }) => [id, look] as const),
        ...edges.map(({ data }) => [data.id, line] as const),
      ]),
    };
  });

const drawAnew = ({ elements, classes }: Drawn): cytoscape.Core =>
  cytoscape({
    headless: true,
    elements: toDefinitions(elements, classes),
    layout: { name: 'preset' },
  });

function place(cy: cytoscape.Core, elements: Drawn['elements']): void {
  for (const { node, to } of movesOf(cy, elements)) node.position({ ...to });
}

/** Everything a picture consists of, in an order of its own. */
const pictureOf = (cy: cytoscape.Core): unknown =>
  cy
    .elements()
    .map((element) => ({
      data: element.data() as { id: string },
      classes: element.classes().toSorted(),
      position: element.isNode() ? element.position() : null,
      isMovable: element.isNode() && element.grabbable(),
    }))
    .toSorted((one, other) => (one.data.id < other.data.id ? -1 : 1));

describe('a picture brought to the next by difference', () => {
  it('is the picture that drawing everything anew would give', () => {
    hold(
      fc.property(fc.array(someDrawn, { minLength: 2, maxLength: 4 }), (pictures) => {
        const [first, ...others] = pictures;
        if (first === undefined) return;
        const cy = drawAnew(first);
        let before = first;
        for (const next of others) {
          redraw(cy, before, next);
          place(cy, next.elements);
          expect(pictureOf(cy)).toEqual(pictureOf(drawAnew(next)));
          before = next;
        }
      }),
    );
  });

  it('leaves whoever stays the same sign, under the pointer as before', () => {
    hold(
      fc.property(someDrawn, someDrawn, (before, next) => {
        const cy = drawAnew(before);
        const staying = next.elements.filter(({ data }) => cy.getElementById(data.id).nonempty());
        const signs = staying.map(({ data }) => cy.getElementById(data.id).addClass(HOVERED)[0]);
        redraw(cy, before, next);
        staying.forEach(({ data }, index) => {
          expect(cy.getElementById(data.id)[0]).toBe(signs[index]);
          expect(cy.getElementById(data.id).hasClass(HOVERED)).toBe(true);
        });
      }),
    );
  });

  it('moves nobody who is there already', () => {
    hold(
      fc.property(someDrawn, (drawn) => {
        expect(movesOf(drawAnew(drawn), drawn.elements)).toEqual([]);
      }),
    );
  });
});
