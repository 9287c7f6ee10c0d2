/**
 * Names as they stand on the paper: written out, as initials, or as codes. Everybody who occurs in
 * a network gets one stand-in, and two people never share one.
 */
import type { ReportOptions } from '../contract/report.ts';
import type { Network } from '../model/network.ts';

export type NameMode = ReportOptions['names'];

/** Stand-ins for everybody a network names. */
export type StandIns = {
  /** By contact id. */
  readonly contacts: ReadonlyMap<string, string>;
  /** By the plain name of somebody outside the list who introduced us or was introduced. */
  readonly others: ReadonlyMap<string, string>;
  /** Mine; null where I have not given a name, or give only codes. */
  readonly ego: string | null;
};

/** The first letters of a name, at most three: `Ana María Souza` is `AMS`. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s‐‑–—_.,;:/()-]+/u)
    .filter((part) => part !== '')
    .slice(0, 3)
    .map((part) => Array.from(part)[0] ?? '')
    .join('')
    .toLocaleUpperCase('en');

/** Numbers what comes up more than once: `AM`, `AM2`, `AM3`. */
function distinct(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let candidate = wanted;
    for (let n = 2; taken.has(candidate); n += 1) candidate = `${wanted}${String(n)}`;
    taken.add(candidate);
    return candidate;
  };
}

const otherNames = (network: Network): ReadonlySet<string> =>
  new Set(
    network.contacts
      .flatMap(({ met, introducedTo }) => [...(met?.brokers ?? []), ...(introducedTo ?? [])])
      .flatMap((named) => (named.kind === 'name' ? [named.name] : [])),
  );

/** Stand-ins in the order of the network: `P1`, `P2` … for contacts, `Q1` … for everybody else. */
export function standInsFor(network: Network, mode: NameMode): StandIns {
  const initials = distinct();
  const code = (letter: string, index: number): string => `${letter}${String(index + 1)}`;
  const standIn = (name: string, letter: string, index: number): string => {
    if (mode === 'full') return name;
    return mode === 'codes' ? code(letter, index) : initials(initialsOf(name));
  };
  const contacts = network.contacts.map(
    ({ id, name }, index) => [id, standIn(name, 'P', index)] as const,
  );
  const others = [...otherNames(network)].map(
    (name, index) => [name, standIn(name, 'Q', index)] as const,
  );
  const { name } = network.ego;
  return {
    contacts: new Map(contacts),
    others: new Map(others),
    ego: name === null || mode === 'codes' ? null : mode === 'full' ? name : initialsOf(name),
  };
}
