import { describe, expect, it } from 'vitest';
import { backdropOf } from '../../../shared/map/backdrop.ts';
import { EGO_RADIUS } from '../../../shared/map/layout.ts';
import { plainScene } from '../../../shared/map/make-scene.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';

const sceneOf = (circles: readonly string[]) =>
  plainScene(
    aNetwork({
      contacts: someContacts(circles.length, (i) => ({ circle: circles[i] ?? '', closeness: 4 })),
    }),
  );
const ownName = ({ name }: { readonly name: string }): string => name;

describe('the backdrop of the map', () => {
  it('draws no borders when there is one sector only', () => {
    expect(backdropOf(sceneOf(['a', 'a']), 1, ownName).borders).toEqual([]);
    expect(backdropOf(sceneOf(['a', 'b']), 1, ownName).borders).toHaveLength(2);
  });

  it('captions each ring at its inner edge', () => {
    const { rings } = backdropOf(sceneOf(['a', 'b']), 1, ownName);
    expect(rings[0]?.caption).toEqual({ x: 0, y: -EGO_RADIUS });
    expect(rings[1]?.caption.y).toBe(-(rings[0]?.radius ?? 0));
  });

  it('puts names outside the rings and holds them inside its bounds', () => {
    const scene = sceneOf(['Research', 'Training', 'Administration', 'Society']);
    const { names, bounds } = backdropOf(scene, 1, ownName);
    expect(names).toHaveLength(4);
    for (const { x, y } of names) {
      expect(Math.hypot(x, y)).toBeGreaterThan(scene.radius);
      expect(x).toBeGreaterThan(bounds.left);
      expect(x).toBeLessThan(bounds.right);
      expect(y).toBeGreaterThan(bounds.top);
      expect(y).toBeLessThan(bounds.bottom);
    }
  });

  it('leaves out names that would touch, those of the smallest sectors first', () => {
    const many = Array.from({ length: 60 }, (_, index) => `Organisation ${String(index)}`);
    const scene = sceneOf([...many, 'Large', 'Large', 'Large', 'Large']);
    const { names } = backdropOf(scene, 1, ownName);
    expect(names.length).toBeLessThan(61);
    expect(names.map(({ key }) => key)).toContain('Large');
  });

  it('gives a sector called nothing no name', () => {
    expect(backdropOf(sceneOf(['a', 'b']), 1, () => '').names).toEqual([]);
  });
});
