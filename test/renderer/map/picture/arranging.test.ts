import { describe, expect, it } from 'vitest';
import { parseMapQuery } from '../../../../renderer/features/map/map-query.ts';
import { mapKeyOf } from '../../../../renderer/features/map/map-keys.ts';
import { arranged, readingOf } from '../../../../renderer/features/map/picture/arranging.ts';
import { movingOn } from '../../../../renderer/features/map/picture/moving.ts';
import type { PinnedPlace } from '../../../../shared/map/pins.ts';
import { plainScene } from '../../../../shared/map/make-scene.ts';
import { en } from '../../../../shared/text/en/index.ts';
import { aContact, aNetwork } from '../../../support/builders.ts';

const press = (key: string, held: { alt?: boolean; mod?: boolean } = {}) =>
  mapKeyOf({ key, alt: false, mod: false, shift: false, ...held });

describe('a key that changes the picture', () => {
  it('is L, G, or Alt with an arrow, and none of them with Ctrl', () => {
    expect(press('l')).toEqual({ does: 'arrange', what: 'layout' });
    expect(press('G')).toEqual({ does: 'arrange', what: 'outlines' });
    expect(press('ArrowLeft', { alt: true })).toEqual({ does: 'move', direction: 'left' });
    expect(press('l', { mod: true })).toBeNull();
    expect(press('ArrowLeft', { alt: true, mod: true })).toBeNull();
  });

  it('changes between rings and the free picture, and between outlines and none', () => {
    const query = parseMapQuery('');
    expect(arranged(query, 'layout', true)).toEqual({ layout: 'force' });
    expect(arranged({ ...query, layout: 'force' }, 'layout', true)).toEqual({ layout: 'rings' });
    expect(arranged({ ...query, outlines: 'tags' }, 'outlines', true)).toEqual({
      outlines: 'none',
    });
    expect(arranged({ ...query, sectorsBy: 'org' }, 'outlines', false)).toEqual({
      outlines: 'circles',
    });
    // Where circles are the sectors, only tags are left, and a note says that there are none.
    expect(arranged(query, 'outlines', false)).toEqual({ outlines: 'tags' });
  });

  it('goes with a sentence that says what near and far mean', () => {
    const read = (search: string): string => readingOf(en, parseMapQuery(search));
    expect(read('')).toBe(en.map.readings.none);
    expect(read('rings=level')).toBe(en.mapPicture.readings.level);
    expect(read('rings=level&layout=force')).toBe(en.mapPicture.readings.force);
    expect(read('layout=force&overlay=biased')).toBe(en.map.readings.biased);
  });
});

describe('moving somebody by the keys', () => {
  const scene = plainScene(aNetwork({ contacts: [aContact({ id: 'a', closeness: 3 })] }));
  const moves: (readonly [string, PinnedPlace])[] = [];
  const pins = {
    hold: (id: string, place: PinnedPlace) => void moves.push([id, place]),
    letGo: () => undefined,
  };

  it('takes them one step that way, as a share of the map', () => {
    movingOn({ scene, only: 'a', fixed: new Set(), pins }).step('right');
    const node = scene.nodes[0];
    expect(moves).toHaveLength(1);
    const [id, place] = moves[0] ?? ['', { x: NaN, y: NaN }];
    expect(id).toBe('a');
    expect(place.x).toBeCloseTo((node?.x ?? NaN) / scene.radius + 0.02, 3);
    expect(place.y).toBeCloseTo((node?.y ?? NaN) / scene.radius, 3);
  });

  it('moves nobody who cannot be moved, and nobody when nobody is selected', () => {
    moves.length = 0;
    movingOn({ scene, only: 'a', fixed: new Set(['a']), pins }).step('up');
    movingOn({ scene, only: null, fixed: new Set(), pins }).step('up');
    expect(moves).toEqual([]);
  });
});
