import { describe, expect, it } from 'vitest';
import { mapKeyOf } from '../../../renderer/features/map/map-keys.ts';
import { findByLetter, personAt, walk } from '../../../renderer/features/map/walking.ts';
import { plainScene } from '../../../shared/map/make-scene.ts';
import type { MapScene, SceneNode } from '../../../shared/map/scene.ts';
import { aNetwork } from '../../support/builders.ts';

const node = (id: string, x: number, y: number): SceneNode => ({
  id,
  x,
  y,
  name: id,
  ring: 3,
  sector: '',
  core: true,
  mark: 'neutral',
  reasons: [],
  ties: 0,
});
const empty = plainScene(aNetwork({}), 'circle');
const sceneOf = (nodes: readonly SceneNode[], ties: readonly [string, string][]): MapScene => ({
  ...empty,
  nodes,
  ties: ties.map(([a, b]) => ({ a, b, weight: 1, strong: false })),
});
const scene = sceneOf(
  [node('Ada', 0, -50), node('Bram', 60, -50), node('Élise', 150, -40), node('Cleo', 0, 90)],
  [['Ada', 'Élise']],
);

describe('the arrow keys', () => {
  it('follow a tie before they go to whoever is nearer', () => {
    expect(walk(scene, 'Ada', 'right')).toBe('Élise');
    expect(walk(scene, 'Bram', 'right')).toBe('Élise');
    expect(walk(scene, 'Bram', 'left')).toBe('Ada');
  });

  it('lead from the centre when nobody is selected', () => {
    expect(walk(scene, null, 'up')).toBe('Ada');
    expect(walk(scene, null, 'down')).toBe('Cleo');
  });

  it('go nowhere where nobody is', () => {
    expect(walk(scene, 'Cleo', 'down')).toBeNull();
    expect(walk(empty, null, 'up')).toBeNull();
  });

  it('reach everybody from anybody', () => {
    const reached = new Set(['Ada']);
    for (const id of reached) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = walk(scene, id, direction);
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(4);
  });
});

describe('a letter', () => {
  it('finds the next name that begins with it, whatever its accent or case', () => {
    expect(findByLetter(scene, null, 'E')).toBe('Élise');
    expect(findByLetter(scene, 'Ada', 'b')).toBe('Bram');
    expect(findByLetter(scene, 'Ada', 'z')).toBeNull();
  });

  it('goes round through all of them', () => {
    const two = sceneOf([node('Ann', 0, 0), node('Art', 9, 9)], []);
    expect(findByLetter(two, 'Ann', 'a')).toBe('Art');
    expect(findByLetter(two, 'Art', 'a')).toBe('Ann');
  });
});

describe('a press', () => {
  it('close to a small sign means it', () => {
    expect(personAt(scene, { x: 8, y: -45 }, 1)).toBe('Ada');
    expect(personAt(scene, { x: 8, y: -45 }, 3)).toBeNull();
    expect(personAt(scene, { x: 30, y: -50 }, 1)).toBeNull();
  });
});

describe('a key', () => {
  it('walks, zooms, opens, clears or finds', () => {
    const does = (key: string) => mapKeyOf({ key, hasModifier: false })?.does;
    expect(['ArrowUp', '+', '=', '-', '0', 'Enter', 'Escape', 'é'].map(does)).toEqual([
      'walk',
      'zoom-in',
      'zoom-in',
      'zoom-out',
      'fit',
      'open',
      'clear',
      'find',
    ]);
  });

  it('is left to the window with a modifier, or when it means nothing here', () => {
    expect(mapKeyOf({ key: 'l', hasModifier: true })).toBeNull();
    expect(mapKeyOf({ key: 'Tab', hasModifier: false })).toBeNull();
    expect(mapKeyOf({ key: '?', hasModifier: false })).toBeNull();
  });
});
