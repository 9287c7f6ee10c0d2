/**
 * The engine behind the tray: the network is prepared once, and each try costs what it touches. It
 * is a chunk of its own, fetched when something is tried for the first time. Nothing is written
 * anywhere, so discarding leaves no trace.
 */
import { must } from '../../../../shared/assert.ts';
import { applyChanges } from '../../../../shared/diagnosis/changes.ts';
import { diagnose } from '../../../../shared/diagnosis/diagnose.ts';
import { createWhatIf } from '../../../../shared/diagnosis/what-if.ts';
import type { Change } from '../../../../shared/model/change.ts';
import type { Diagnosis } from '../../../../shared/model/diagnosis.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { Trial } from '../../../../shared/model/trial.ts';
import { prepareLosses, type Loss } from './losses.ts';
import { changesOf, type Tray, type Tried } from './tried.ts';

/** What a tray comes to. */
export type Outcome = {
  /** The tries that can be made; the others speak of people who are gone by now. */
  readonly tray: Tray;
  readonly trial: Trial;
  readonly losses: readonly Loss[];
  /** The network as the map draws it: who and what would be gone is still there, to be marked. */
  readonly drawn: Network;
  /** The diagnosis as it would be; worked out when first asked for. */
  readonly diagnosis: () => Diagnosis;
};

/** The network with changes that are known to be possible. */
function made(network: Network, changes: readonly Change[]): Network {
  const applied = applyChanges(network, changes);
  return must(applied.ok ? applied.value : null, 'tries in the tray can be made');
}

const takesAway = (change: Change): boolean =>
  change.kind === 'remove-contact' || (change.kind === 'set-tie' && change.weight === null);

/**
 * Tries out trays on `network` as of the day `asOf` (`YYYY-MM-DD`). What a tray comes to is worked out
 * once, however many ask.
 */
export function prepareTrials(network: Network, asOf: string): (tray: Tray) => Outcome {
  const whatIf = createWhatIf(network, asOf);
  const lossesIn = prepareLosses(network);
  const isPossible = (tray: Tray): boolean => whatIf.viewAfter(tray.flatMap(changesOf)).ok;
  const possible = (tray: Tray): Tray => {
    if (isPossible(tray)) return tray;
    const kept: Tried[] = [];
    for (const tried of tray) {
      kept.push(tried);
      if (!isPossible(kept)) kept.pop();
    }
    return kept;
  };
  const known = new WeakMap<Tray, Outcome>();
  const tryOut = (wished: Tray): Outcome => {
    const tray = possible(wished);
    const changes = tray.flatMap(changesOf);
    const trial = whatIf.tryChanges(changes);
    const after = made(network, changes);
    let diagnosis: Diagnosis | null = null;
    const found = must(trial.ok ? trial.value : null, 'tries in the tray can be made');
    return {
      tray,
      trial: found,
      losses: lossesIn(after, found),
      drawn: made(
        network,
        changes.filter((change) => !takesAway(change)),
      ),
      diagnosis: () => (diagnosis ??= diagnose(after, asOf)),
    };
  };
  return (wished) => {
    const outcome = known.get(wished) ?? tryOut(wished);
    known.set(wished, outcome);
    return outcome;
  };
}
