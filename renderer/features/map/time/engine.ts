/**
 * The engine as looking back and ahead needs it: a chunk of its own, fetched when a day other than
 * today is read for the first time.
 */
import { must } from '../../../../shared/assert.ts';
import { diagnose } from '../../../../shared/diagnosis/diagnose.ts';
import { createWhatIf } from '../../../../shared/diagnosis/what-if.ts';
import type { Changes } from '../../../../shared/model/change.ts';
import type { Diagnosis } from '../../../../shared/model/diagnosis.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { Trial } from '../../../../shared/model/trial.ts';

type Engine = {
  /** The diagnosis of a network as of the day it was described. */
  readonly read: (network: Network, asOf: string) => Diagnosis;
  /** The figures before and after changes that are known to be possible. */
  readonly tryOut: (network: Network, asOf: string, changes: Changes) => Trial;
};

export const engine: Engine = {
  read: diagnose,
  tryOut: (network, asOf, changes) => {
    const trial = createWhatIf(network, asOf).tryChanges(changes);
    return must(trial.ok ? trial.value : null, 'the changes of a target can be made');
  },
};
