/**
 * Who led to whom: under everybody who introduced somebody, those they introduced, and under these
 * whom they introduced in turn. Whatever I noted appears once; nobody is unfolded twice, so what
 * was said in a circle ends, and the whole is never longer than the introductions noted.
 */
import { brokersOf } from '../../../shared/diagnosis/introductions.ts';
import type { Contact } from '../../../shared/model/contact.ts';

export type Lead = {
  /** Id of a contact, or the name of somebody outside the list. */
  readonly who: string;
  /** Whom they introduced to me, in the order of the list. */
  readonly led: readonly Lead[];
};

const byLed = (a: Lead, b: Lead): number => b.led.length - a.led.length;

/**
 * Brokers nobody introduced come first; whoever is only reachable in a circle follows. Among each,
 * who led to most comes first.
 */
export function chainsOf(contacts: readonly Contact[]): readonly Lead[] {
  const ledBy = new Map<string, string[]>();
  const introduced = new Set<string>();
  for (const { id, met } of contacts) {
    for (const broker of brokersOf(met)?.others ?? []) {
      const led = ledBy.get(broker);
      if (led === undefined) ledBy.set(broker, [id]);
      else led.push(id);
      introduced.add(id);
    }
  }
  const unfolded = new Set<string>();
  const unfold = (who: string): Lead => {
    if (unfolded.has(who)) return { who, led: [] };
    unfolded.add(who);
    return { who, led: (ledBy.get(who) ?? []).map(unfold) };
  };
  const brokers = [...ledBy.keys()];
  const first = brokers.filter((who) => !introduced.has(who)).map(unfold);
  const rest = brokers.flatMap((who) => (unfolded.has(who) ? [] : [unfold(who)]));
  return [...first.toSorted(byLed), ...rest.toSorted(byLed)];
}
