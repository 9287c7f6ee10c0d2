/**
 * Ties going cold: past their rhythm, or dormant. Bridges come first, because bridges fade fastest
 * (Burt 2002: nine of ten gone within a year in one bank), then the stronger ties.
 */
import type { Diagnosis } from '../model/diagnosis.ts';

export type ColdTie = {
  readonly id: string;
  readonly state: 'overdue' | 'dormant';
  readonly isBridge: boolean;
};

/** The cold ties in the order they are best taken up again. */
export function coldTies({ ties, structure }: Diagnosis): readonly ColdTie[] {
  const bridging = new Set(structure.bridges?.map(({ id }) => id));
  return Object.entries(ties)
    .flatMap(([id, { state, strength }]) =>
      state === 'overdue' || state === 'dormant'
        ? [{ id, state, isBridge: bridging.has(id), strength: strength ?? 0 }]
        : [],
    )
    .toSorted(
      (a, b) =>
        Number(b.isBridge) - Number(a.isBridge) ||
        b.strength - a.strength ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, state, isBridge }) => ({ id, state, isBridge }));
}
