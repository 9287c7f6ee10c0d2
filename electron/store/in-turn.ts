/** Deeds that wait for what they do, one after another: none begins before the one ahead has ended. */

export type InTurn = <R>(deed: () => Promise<R>) => Promise<R>;

/** A queue of its own. What a deed throws is its caller's, and holds nobody up. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (deed) => {
    const turn = last.then(deed);
    last = turn.catch(() => undefined);
    return turn;
  };
}
