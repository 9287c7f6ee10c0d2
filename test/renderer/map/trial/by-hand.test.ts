import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  handOn,
  ringAt,
  stepByHand,
  trayOnRing,
  type Ring,
} from '../../../../renderer/features/map/trial/by-hand.ts';
import { changesOf, type Tray } from '../../../../renderer/features/map/trial/tried.ts';
import { must } from '../../../../shared/assert.ts';
import { applyChanges } from '../../../../shared/diagnosis/changes.ts';
import { ringOf } from '../../../../shared/map/arrangement.ts';
import { plainScene } from '../../../../shared/map/make-scene.ts';
import type { RingsBy } from '../../../../shared/map/scene.ts';
import { aContact, aNetwork } from '../../../support/builders.ts';
import { readCase } from '../../../support/case-network.ts';
import { hold } from '../../../support/laws.ts';

const DAY = '2026-11-22';
const { network } = readCase('05');
const people = network.contacts.map(({ id }) => id);
const byCloseness = { ringsBy: 'closeness', asOf: DAY } as const;
const byContact = { ringsBy: 'contact', asOf: DAY } as const;
const RINGS: readonly Ring[] = [1, 2, 3, 4, 5, 6];

/** The ring somebody stands on once a tray is made. */
function ringWith(tray: Tray, id: string, ringsBy: RingsBy): Ring {
  const made = applyChanges(network, tray.flatMap(changesOf));
  const after = made.ok ? made.value.contacts.find((it) => it.id === id) : undefined;
  return ringOf(must(after ?? null, 'they are there'), ringsBy, DAY);
}

describe('somebody taken to another ring', () => {
  it('stands on that ring once the try is made, or it is said that they cannot', () => {
    hold(
      fc.property(
        fc.constantFrom(...people),
        fc.constantFrom(...RINGS),
        fc.constantFrom<RingsBy>('closeness', 'benefits', 'level', 'contact'),
        (id, ring, ringsBy) => {
          const tray = trayOnRing([], { id, ring }, network, { ringsBy, asOf: DAY });
          if (tray !== null) expect(ringWith(tray, id, ringsBy)).toBe(ring);
        },
      ),
    );
  });

  it('is one try however many rings the hand passes, and none back on their own', () => {
    hold(
      fc.property(
        fc.constantFrom(...people),
        fc.array(fc.constantFrom<Ring>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 9 }),
        (id, path) => {
          let tray: Tray = [];
          for (const ring of path)
            tray = trayOnRing(tray, { id, ring }, network, byCloseness) ?? tray;
          expect(tray.length).toBeLessThanOrEqual(1);
          const own = ringWith([], id, 'closeness');
          expect(trayOnRing(tray, { id, ring: own }, network, byCloseness)).toEqual([]);
        },
      ),
    );
  });

  it('is never tried as not answered, nor as of another level or with other kinds of help', () => {
    const id = 'e1';
    expect(trayOnRing([], { id, ring: 6 }, network, byCloseness)).toBeNull();
    for (const ringsBy of ['benefits', 'level'] as const)
      for (const ring of RINGS)
        expect(trayOnRing([], { id, ring }, network, { ringsBy, asOf: DAY })).toBeNull();
  });

  it('by the last contact is tried as just met, never as if time had passed', () => {
    const ada = aContact({ id: 'ada', lastContact: '2025-01-10' });
    const small = aNetwork({ contacts: [ada] });
    expect(trayOnRing([], { id: 'ada', ring: 1 }, small, byContact)).toEqual([
      { what: 'touch', id: 'ada', on: DAY },
    ]);
    expect(trayOnRing([], { id: 'ada', ring: 3 }, small, byContact)).toBeNull();
  });
});

describe('the keys', () => {
  it('go one ring at a time, over what cannot be tried, and back the same way', () => {
    const start = { id: 'ada', ring: 4, way: 'nearer' } as const;
    const small = aNetwork({ contacts: [aContact({ id: 'ada', lastContact: '2025-01-10' })] });
    const near = must(stepByHand([], start, small, byContact), 'there is a ring nearer');
    expect(near.ring).toBe(1);
    const back = { id: 'ada', ring: near.ring, way: 'further' } as const;
    expect(stepByHand(near.tray, back, small, byContact)).toEqual({ ring: 4, tray: [] });
    expect(stepByHand([], { ...start, ring: 1 }, small, byContact)).toBeNull();
  });
});

describe('the ring under the hand', () => {
  it('is the ring somebody stands on, wherever on it they are; beyond the last, the last', () => {
    const scene = plainScene(network, { everyRing: true });
    for (const node of scene.nodes) expect(ringAt(scene, node)).toBe(node.ring);
    expect(ringAt(scene, { x: 3 * scene.radius, y: 0 })).toBe(5);
    expect(ringAt(scene, { x: 1, y: 1 })).toBeNull();
  });
});

describe('the hand', () => {
  it('puts people unless it is to try, and says where nothing can be tried', () => {
    const rings = {
      layout: 'rings',
      ringsBy: 'closeness',
      isByHand: true,
      isStill: false,
    } as const;
    expect(handOn(rings)).toEqual({ does: 'tries', why: null });
    expect(handOn({ ...rings, isByHand: false })).toEqual({ does: 'puts', why: null });
    expect(handOn({ ...rings, ringsBy: 'level' })).toEqual({ does: 'rests', why: 'level' });
    expect(handOn({ ...rings, layout: 'force' })).toEqual({ does: 'rests', why: 'force' });
    expect(handOn({ ...rings, isStill: true })).toEqual({ does: 'rests', why: null });
  });
});
