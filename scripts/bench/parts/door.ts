/**
 * C1: what it costs to hand 5,000 people and their ties from the vault process to the window: both
 * sides of a message, written and read, as the door sends it today, against row objects.
 */
import { deserialize, serialize } from 'node:v8';
import { Network } from '../../../shared/model/network.ts';
import { cpu, race } from '../clock.ts';
import { expectRight, plainFigure, exactly, raceFigure, type Line, type Part } from '../figures.ts';
import { createPeople } from '../people.ts';

const RATIO_MOST = 0.1;

const across = <T>(value: T): T => deserialize(serialize(value)) as T; // A copy of the same value.

async function* measure(): AsyncGenerator<Line> {
  const network = createPeople(5000);
  const rows = network.contacts.map(({ id, name, org, circle, closeness, core }) => ({
    id,
    name,
    org,
    circle,
    closeness,
    core,
  }));
  const answer = { ok: true, value: network };
  expectRight(Network.safeParse(across(answer).value).success, 'the network changes on its way');
  yield plainFigure(
    { row: 'C1', what: 'message of 5,000 people and their ties', unit: 'KiB' },
    exactly(serialize(answer).length / 1024),
    null,
  );
  yield raceFigure(
    {
      row: 'C1',
      what: 'written and read as the door sends it',
      against: 'row objects',
      goal: { of: 'ratio', atMost: RATIO_MOST },
    },
    await race({
      ours: cpu(() => across(answer)),
      against: cpu(() => across({ rows, ties: network.alterTies })),
    }),
  );
}

export const door: Part = { row: 'C1', measure };
