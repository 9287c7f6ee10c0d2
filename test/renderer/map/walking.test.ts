import { describe, expect, it } from 'vitest';
import { mapKeyOf } from '../../../renderer/features/map/map-keys.ts';
import { personAt, walk } from '../../../renderer/features/map/walking.ts';
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
  isPinned: false,
  ties: 0,
});
const empty = plainScene(aNetwork({}));
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

describe('a press', () => {
  it('close to a small sign means it', () => {
    expect(personAt(scene, { x: 8, y: -45 }, 1)).toBe('Ada');
    expect(personAt(scene, { x: 8, y: -45 }, 3)).toBeNull();
    expect(personAt(scene, { x: 30, y: -50 }, 1)).toBeNull();
  });
});

describe('a key', () => {
  const press = (key: string, held: { mod?: boolean; alt?: boolean; shift?: boolean } = {}) =>
    mapKeyOf({ key, mod: false, alt: false, shift: false, ...held });
  const act = (key: string, held = {}) => {
    const pressed = press(key, held);
    return pressed?.does === 'select' ? pressed.act : null;
  };

  it('walks, zooms or opens', () => {
    const does = (key: string) => press(key)?.does;
    expect(['ArrowUp', '+', '=', '-', '0', 'Enter'].map(does)).toEqual([
      'walk',
      'zoom-in',
      'zoom-in',
      'zoom-out',
      'fit',
      'open',
    ]);
  });

  it('finds people, selects them and puts the others aside', () => {
    expect(['/', 'h', 'u', 'f', 'Escape', 'Delete'].map((key) => act(key))).toEqual([
      'find',
      'hide-rest',
      'bring-back',
      'focus',
      'clear',
      'try-gone',
    ]);
    expect(act('H', { shift: true })).toBe('ghost-rest');
    expect(act('a', { mod: true })).toBe('choose-all');
  });

  it('means the same with Caps Lock, and where a slash needs Shift', () => {
    expect(act('H')).toBe('hide-rest');
    expect(act('/', { shift: true })).toBe('find');
  });

  it('of the plan puts whoever is selected under its heading', () => {
    expect(['p', 'v', 'M'].map((key) => press(key))).toEqual([
      { does: 'intend', column: 'prune' },
      { does: 'intend', column: 'invest' },
      { does: 'intend', column: 'maintain' },
    ]);
  });

  it('steps through the days and compares them, also where brackets are written with Alt or AltGr', () => {
    expect(press('[')).toEqual({ does: 'look', when: 'back' });
    expect(press('[', { alt: true })).toEqual({ does: 'look', when: 'back' });
    expect(press(']', { alt: true, mod: true })).toEqual({ does: 'look', when: 'on' });
    expect(press('c')).toEqual({ does: 'look', when: 'compare' });
    // With Ctrl alone they lead through the places one has been, and C copies.
    expect([press('[', { mod: true }), press('c', { mod: true })]).toEqual([null, null]);
  });

  it('is left to the window with a modifier of its own, or when it means nothing here', () => {
    for (const key of ['h', 'f', 'p', 'ArrowUp', '+', '0'])
      expect(press(key, { mod: true })).toBeNull();
    for (const key of ['Tab', '?', 'a', 'é']) expect(press(key)).toBeNull();
  });
});
