/**
 * E3: one change tried out, all indicators, against what E2 times without the leaving out: the
 * network is prepared once, as a screen that tries changes does.
 */
import { applyChanges } from '../../../shared/diagnosis/changes.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { createWhatIf } from '../../../shared/diagnosis/what-if.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Network } from '../../../shared/model/network.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { cpu, race, type Side } from '../clock.ts';
import { idOf } from '../ego-networks.ts';
import { expectRight, raceFigure, type Line, type Part } from '../figures.ts';
import { leavingOut } from './diagnosis.ts';
import { BENCH_DAY, createPeople } from '../people.ts';

const SIZES = [
  { n: 60, atMost: 0.3 },
  { n: 500, atMost: 0.1 },
] as const;

const CHANGES: readonly { readonly what: string; readonly change: Change }[] = [
  {
    what: 'another answer',
    change: {
      kind: 'change-contact',
      id: idOf(3),
      changes: { closeness: 5, energy: 2, adaptation: 0 },
    },
  },
  {
    what: 'a tie more',
    change: { kind: 'set-tie', a: idOf(2), b: idOf(11), weight: 1 },
  },
];

/** A number of the one and the other, or null of both. */
const isSame = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

/** What is tried is what the diagnosis says of the network with the change made. */
function expectRightTrial(network: Network, change: Change): void {
  const tried = createWhatIf(network, BENCH_DAY).tryChanges([change]);
  const changed = applyChanges(network, [change]);
  expectRight(tried.ok && changed.ok, 'a change cannot be tried');
  const found = diagnose(changed.value, BENCH_DAY);
  const { after } = tried.value;
  for (const archetype of ARCHETYPES) {
    const [one, other] = [after.archetypes[archetype], found.archetypes[archetype]];
    expectRight(isSame(one.raw, other.raw), `the ${archetype} tried out is not the one diagnosed`);
  }
  expectRight(
    isSame(after.structure.effectiveSize, found.structure.effectiveSize),
    'the structure tried out is not the one diagnosed',
  );
}

/** The diagnosis less its leaving out. */
function withoutLeavingOut(network: Network): Side {
  const whole = cpu(() => diagnose(network, BENCH_DAY));
  const left = cpu(leavingOut(network));
  return async (calls) => Math.max(0, (await whole(calls)) - (await left(calls)));
}

async function* measure(): AsyncGenerator<Line> {
  for (const { n, atMost } of SIZES) {
    const network = createPeople(n);
    const whatIf = createWhatIf(network, BENCH_DAY);
    for (const { what, change } of CHANGES) {
      expectRightTrial(network, change);
      yield raceFigure(
        {
          row: 'E3',
          what: `what if: ${what}, ${String(n)} contacts`,
          against: 'diagnosis, nobody left out',
          goal: { of: 'ratio', atMost },
        },
        await race({
          ours: cpu(() => whatIf.tryChanges([change])),
          against: withoutLeavingOut(network),
        }),
      );
    }
  }
}

export const whatIf: Part = { row: 'E3', measure };
