/**
 * The protected list: people whom nothing here ever proposes to see less of, each with what would be
 * lost. It is decided before anything else, over the core as it stands, and for one person at a
 * time: of two people who give the same help neither is protected, so a proposal moves at most one.
 */
import { findBridges } from '../diagnosis/bridges.ts';
import { RATING } from '../diagnosis/thresholds.ts';
import { findComponents } from '../graph/components.ts';
import { createEgoGraph } from '../graph/ego-graph.ts';
import type { Contact } from '../model/contact.ts';
import type { Network } from '../model/network.ts';
import type { Benefit } from '../model/scales.ts';
import { NEW_TIE_YEARS } from './thresholds.ts';

/** The lines a circle crosses, by the answer that tells on which side somebody stands. */
const LINES = ['levelRel', 'org', 'function', 'proximity', 'generation'] as const;
type Line = (typeof LINES)[number];

/** A kind of help, or a side of a line, that somebody in the core brings. */
type Share =
  | { readonly code: 'only-provider'; readonly benefit: Benefit }
  | { readonly code: 'only-member'; readonly line: Line; readonly category: string };

/** Why somebody is protected. */
export type Protection =
  | Share
  | { readonly code: 'kin' }
  /** A trainee, a mentee: asking is right. */
  | { readonly code: 'in-my-care' }
  /** Knows nobody else in the core: the one way into another world. */
  | { readonly code: 'only-bridge' }
  | { readonly code: 'only-in-circle'; readonly circle: string }
  | { readonly code: 'challenger' }
  | { readonly code: 'new' };

/**
 * The protected people of the core by id, each with every reason there is; nobody else is in the
 * map. An answer that is missing protects nobody. Time O(n + t). The list is our proposal; that
 * dissent is needed, and which four lines count, is in the source article (Kraus 2021).
 */
export function findProtected(network: Network): ReadonlyMap<string, readonly Protection[]> {
  const core = network.contacts.filter((contact) => contact.core);
  const bearers = new Map<string, number>();
  for (const key of core.flatMap(broughtBy).map(keyOf)) {
    bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  const bridging = reasonsToBridge(core, network);
  const protectedById = new Map<string, readonly Protection[]>();
  for (const contact of core) {
    const reasons: Protection[] = [
      ...(contact.kin === true ? [{ code: 'kin' } as const] : []),
      ...(contact.responsibleFor === true ? [{ code: 'in-my-care' } as const] : []),
      ...broughtBy(contact).filter((share) => bearers.get(keyOf(share)) === 1),
      ...(bridging.get(contact.id) ?? []),
      ...((contact.challenge ?? 0) >= RATING.high ? [{ code: 'challenger' } as const] : []),
      ...(isNew(contact) ? [{ code: 'new' } as const] : []),
    ];
    if (reasons.length > 0) protectedById.set(contact.id, reasons);
  }
  return protectedById;
}

/** No kind of help is two words, so none is taken for a side of a line. */
const keyOf = (share: Share): string =>
  share.code === 'only-provider' ? share.benefit : `${share.line} ${share.category}`;

const isNew = ({ yearsKnown }: Contact): boolean =>
  yearsKnown !== null && yearsKnown < NEW_TIE_YEARS;

/** What the contact brings that others may bring as well. */
function broughtBy(contact: Contact): Share[] {
  const benefits = [...new Set(contact.received)];
  return [
    ...benefits.map((benefit) => ({ code: 'only-provider', benefit }) as const),
    ...LINES.flatMap((line) => {
      const category = contact[line];
      return category === null
        ? []
        : [{ code: 'only-member', line, category: String(category) } as const];
    }),
  ];
}

/** What goes with a bridge; nobody bridges to a component while ties were never asked. */
function reasonsToBridge(
  core: readonly Contact[],
  { alterTies }: Network,
): ReadonlyMap<string, readonly Protection[]> {
  const circles = new Map(core.map(({ id, circle }) => [id, circle]));
  const components = findComponents(createEgoGraph(core, alterTies ?? []));
  return new Map(
    findBridges(core, components).map(({ id, loses }) => {
      const circle = loses.includes('circle') ? (circles.get(id) ?? null) : null;
      const isBridge = loses.includes('component') && alterTies !== null;
      const reasons: Protection[] = isBridge ? [{ code: 'only-bridge' }] : [];
      if (circle !== null) reasons.push({ code: 'only-in-circle', circle });
      return [id, reasons];
    }),
  );
}
