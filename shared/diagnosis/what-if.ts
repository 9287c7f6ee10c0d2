/**
 * What if: the figures as changes would leave them, beside the figures as they are. The network is
 * prepared once; each trial then costs what the changes touch and one walk over the ties at most,
 * and leaves what was prepared as it was.
 */
import type { Changes } from '../model/change.ts';
import type { Network } from '../model/network.ts';
import type { Assessment, Trial } from '../model/trial.ts';
import { ok, type Result } from '../result.ts';
import { assess } from './assess.ts';
import { type ChangeFailure, draftChanges, indexNetwork } from './changes.ts';
import { createCore, type View, viewAll } from './core.ts';
import { listDifferences } from './differences.ts';
import { prepareCore, viewOfDraft } from './view-of-draft.ts';

export type WhatIf = {
  /** The figures as they are. */
  readonly before: Assessment;
  /** The network as `changes` would leave it, to be measured or scored in part. */
  readonly viewAfter: (changes: Changes) => Result<View, ChangeFailure>;
  /** All figures before and after `changes`, and what differs. */
  readonly tryChanges: (changes: Changes) => Result<Trial, ChangeFailure>;
};

/**
 * Prepares `network` as of the day `asOf` (`YYYY-MM-DD`, as for `diagnose`) for trying out changes.
 * One change costs the same however many people there are, but for the ties among them; only another
 * organisation or function of mine has everybody compared with me anew.
 */
export function createWhatIf(network: Network, asOf: string | null = null): WhatIf {
  const core = createCore(network, asOf);
  const indexed = indexNetwork(network);
  const prepared = prepareCore(indexed, core);
  const before = assess(viewAll(core));
  const viewAfter = (changes: Changes): Result<View, ChangeFailure> => {
    const draft = draftChanges(indexed, changes);
    return draft.ok ? ok(viewOfDraft(prepared, draft.value)) : draft;
  };
  return {
    before,
    viewAfter,
    tryChanges: (changes) => {
      const view = viewAfter(changes);
      if (!view.ok) return view;
      const after = assess(view.value);
      return ok({ before, after, differences: listDifferences(before, after) });
    },
  };
}
