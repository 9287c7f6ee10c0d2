/**
 * Draws straight onto the canvas. Cytoscape first draws everybody into pictures of their own, copies
 * these into a layer and the layer onto the screen, and again a moment later without the layer: worth
 * it for thousands of signs that stay as they are, while here 160 at most are drawn one by one
 * (`fold.ts`), and type is sharper where it was never scaled. The version of Cytoscape is fixed; a
 * test of this module says so if another one draws by other names.
 */
import type cytoscape from 'cytoscape';

type Draw = (context: CanvasRenderingContext2D, elements: readonly unknown[]) => void;

/** What draws, in Cytoscape's canvas; its types leave it out. */
type Renderer = {
  readonly drawElements: Draw;
  drawLayeredElements: Draw;
};

/** From now on `cy` draws without layers. Needs a container: without one nothing is drawn at all. */
export function drawDirectly(cy: cytoscape.Core): void {
  // `renderer()` is there for extensions of Cytoscape, and not in its types.
  const renderer = (cy as cytoscape.Core & { readonly renderer: () => Renderer }).renderer();
  renderer.drawLayeredElements = renderer.drawElements;
}

type Lined = cytoscape.NodeSingular & {
  readonly rscratch: (key: 'labelKey', value: string) => unknown;
};

/**
 * Lets Cytoscape know a name again that it has broken into lines: it would measure every line with
 * each drawing, since it looks for the label's key where it never puts it. Ours are broken already.
 * To be called when people, or what they are called, have changed.
 */
export function keepLines(cy: cytoscape.Core): void {
  cy.nodes().forEach((node) => {
    // What the canvas notes with an element: there for extensions, and not in the types.
    (node as Lined).rscratch('labelKey', String(node.data('label')));
  });
}
