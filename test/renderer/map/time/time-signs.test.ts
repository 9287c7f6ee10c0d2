import { describe, expect, it } from 'vitest';
import { marksOn, timeMarks, toldIn } from '../../../../renderer/features/map/time/marks.ts';
import { roomTaken, timeSigns } from '../../../../shared/map/time-signs.ts';
import {
  layOutOverTime,
  sceneOverTime,
  withThoseWhoLeft,
  type Moment,
} from '../../../../shared/map/then-and-now.ts';
import { USUAL_ARRANGEMENT } from '../../../../shared/map/scene.ts';
import { aContact, aNetwork } from '../../../support/builders.ts';

const day = (asOf: string, people: Parameters<typeof aContact>[0][]): Moment => ({
  network: aNetwork({ contacts: people.map(aContact) }),
  asOf,
});
const before = day('2026-05-12', [
  { id: 'left', closeness: 3 },
  { id: 'moved', closeness: 5 },
  { id: 'in', closeness: 3, core: false },
  { id: 'same', closeness: 2 },
]);
const after = day('2026-11-22', [
  { id: 'moved', closeness: 1 },
  { id: 'in', closeness: 3 },
  { id: 'same', closeness: 2 },
  { id: 'new', closeness: 3 },
]);
const marks = timeMarks({ before, after }, new Set(['in', 'left']), USUAL_ARRANGEMENT);
const { scene, from } = sceneOverTime(layOutOverTime([before, after], USUAL_ARRANGEMENT), {
  drawn: withThoseWhoLeft(before.network, after.network),
  after,
  before,
});
const signs = timeSigns(scene.nodes, { marks, from }, 1);

describe('what differs between two days', () => {
  it('is told of each person in words, and of nobody who is as before', () => {
    expect(['new', 'left', 'moved', 'in', 'same'].map((id) => marksOn(marks, id))).toEqual([
      ['entered'],
      ['left'],
      ['moved'],
      ['inward', 'done'],
      [],
    ]);
    expect(marks.same).toEqual(new Set(['same']));
    expect(toldIn({ compared: { marks } })).toEqual(new Set(['new', 'left', 'moved', 'in']));
    expect(toldIn(null).size).toBe(0);
  });

  it('is drawn with a badge for each mark and a line that ends before the sign', () => {
    expect(signs.badges.map(({ id, mark }) => [id, mark])).toEqual([
      ['in', 'inward'],
      ['in', 'done'],
      ['new', 'entered'],
    ]);
    const node = scene.nodes.find(({ id }) => id === 'moved');
    const [move] = signs.moves;
    expect(signs.moves).toHaveLength(1);
    expect(move?.foot).toEqual(from.get('moved'));
    const far = Math.hypot(
      (node?.x ?? 0) - (move?.head.x ?? 0),
      (node?.y ?? 0) - (move?.head.y ?? 0),
    );
    expect(far).toBeCloseTo(12);
  });

  it('keeps its room free of names, the line from end to end', () => {
    const room = roomTaken(signs);
    expect(room.length).toBeGreaterThan(signs.badges.length + 2);
    for (const { half, height } of room) expect(half > 0 && height > 0).toBe(true);
  });
});
