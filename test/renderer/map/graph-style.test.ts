import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { toClasses, toElements } from '../../../renderer/features/map/graph-elements.ts';
import { styleRules } from '../../../renderer/features/map/graph-style.ts';
import { NAME_SIDES } from '../../../shared/map/names.ts';
import { NOTHING_TRIED } from '../../../renderer/features/map/trial/tried.ts';
import { mapScene } from '../../../shared/map/make-scene.ts';
import { signRadius } from '../../../shared/map/labels.ts';
import { readCase } from '../../support/case-network.ts';

const colours = {
  paper: '#ffffff',
  ink: '#101010',
  inkSoft: '#202020',
  tie: '#303030',
  accent: '#404040',
  raises: '#500000',
  eases: '#005000',
  neutral: '#606060',
  unknown: '#707070',
};

/** The real canvas, without a window. */
function graphOf(prefix: string, overlay: 'none' | 'disconnected_expert' | 'biased') {
  const scene = mapScene(readCase(prefix).network, null, { sectorsBy: 'circle', overlay });
  const named = new Map(scene.nodes.map(({ id }, index) => [id, NAME_SIDES[index % 4] ?? 'below']));
  const classes = toClasses(scene, {
    named,
    chosen: new Set(['e2']),
    ghosts: new Set(),
    groups: new Set(),
    tried: NOTHING_TRIED,
  });
  return cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset', fit: false },
    elements: toElements(scene, { withMyTies: true }).map((element) =>
      Object.assign(structuredClone(element), { classes: classes.get(element.data.id) ?? '' }),
    ),
    style: structuredClone(styleRules(colours, { scale: 1, ties: 22 })) as unknown as [],
  });
}

describe('the style of the canvas', () => {
  it('is understood by the canvas, every rule of it', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const overlay of ['none', 'disconnected_expert', 'biased'] as const)
      graphOf('05', overlay);
    expect(warned.mock.calls).toEqual([]);
    warned.mockRestore();
  });

  it('gives each mark a shape of its own, not only a colour', () => {
    const cy = graphOf('05', 'disconnected_expert');
    const looks = (mark: string) => {
      const node = cy.nodes(`.${mark}`).first();
      return [node.style('shape'), node.style('border-width'), node.width()].join(' ');
    };
    const all = ['raises', 'eases', 'neutral'].map(looks);
    expect(new Set(all).size).toBe(all.length);
    expect(cy.nodes('.raises').first().style('shape')).toBe('diamond');
  });

  it('draws people as large as the layout has kept room for', () => {
    const cy = graphOf('05', 'none');
    expect(cy.nodes('.person').first().width()).toBe(2 * signRadius(true, true));
  });

  it('sets type to the scale it is given', () => {
    const sizeAt = (scale: number): unknown =>
      styleRules(colours, { scale, ties: 0 }).find(({ style }) => 'font-size' in style)?.style[
        'font-size'
      ];
    expect(sizeAt(2)).toBe(2 * Number(sizeAt(1)));
  });
});
